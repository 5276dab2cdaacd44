import type { Clause } from '../clause/clause.js';
import { harmingVerbs } from '../clause/harming-verbs.js';
import type { NounGroup } from '../clause/noun-group.js';
import type { Reading } from '../reading.js';
import { wordSet } from '../word-list.js';
import { aimOf } from './is-aimed.js';
import { groupsAfter, type NounContext } from './noun-roles.js';
import { sufferers } from './sufferers.js';

/** Whom the phrases and clauses of an event noun name as acted on. */
export const targetsNamed = (reading: Reading, context: NounContext): NounGroup[] => [
  ...groupsAfter(context.phrases, context.frame.target),
  ...sufferers(context),
  ...(context.frame.type === 'demand' ? askedBehind(reading, context) : []),
];

/** Whom the words around it name, where its own phrases do not. */
export const targetsAround = (reading: Reading, { group, frame, clause }: NounContext): NounGroup[] => [
  ...(frame.type === 'attack' ? aimOf(reading, group) : []),
  ...harmed(clause, { group, frame }),
  ...(frame.type === 'demand' && clause !== null && refuses(clause, group) ? [clause.subject] : []),
];

/** "*Chad* rejected a demand": it was made of whoever answers it. */
const refuses = (clause: Clause, { from }: NounGroup): clause is Clause & { readonly subject: NounGroup } =>
  clause.subject !== null &&
  clause.object?.from === from &&
  !clause.verb.passive &&
  /^(?:reject|refuse|ignore|dismiss|heed|defy|accept|rebuff|spurn|resist|answer|face|feel|withstand)$/.test(
    clause.verb.lemma,
  );

/** "a demand *that the army* withdraw", "a call by Chad *for Niger* to leave". */
function askedBehind(
  { words, clauses }: Reading,
  { group, phrases }: Pick<NounContext, 'group' | 'phrases'>,
): NounGroup[] {
  const end = Math.max(group.to, ...phrases.map((phrase) => phrase.group.to));
  return clauses.flatMap(({ subject, relation, link, from }) =>
    subject !== null &&
    (((relation === 'complement' || relation === 'relative') &&
      link === 'that' &&
      from === end &&
      words[from]?.lower === 'that') ||
      (relation === 'infinitive' && subject.preposition === 'for' && subject.to === end && subject.from > group.head))
      ? [subject]
      : [],
  );
}

/** "*Four policemen* were injured in the attack". */
const harmed = (clause: Clause | null, { group, frame }: Pick<NounContext, 'group' | 'frame'>): NounGroup[] =>
  frame.type === 'attack' &&
  clause !== null &&
  (clause.verb.passive || (clause.object === null && clause.verb.form === 'finite')) &&
  clause.subject !== null &&
  clause.subject !== group &&
  (harmingVerbs.has(clause.verb.lemma) || clause.verb.lemma === 'shoot')
    ? [clause.subject]
    : [];

/** Whether the subject of its clause suffers it: "is under attack", "suffered losses in the raid". */
export const isSuffered = (reading: Reading, { clause, group }: NounContext): boolean =>
  isUnder(reading, group) || suffers(reading, clause, group);

/** "*under* attack", "*under* growing pressure". */
const isUnder = ({ words }: Reading, { preposition, from }: NounGroup): boolean =>
  preposition === 'under' ||
  (words[from - 2]?.lower === 'under' && /^(?:growing|mounting|increasing)$/.test(words[from - 1]?.lower ?? ''));

/** "The garrison *suffered* its worst attack": whoever suffers it has not made it. */
const suffers = ({ words }: Reading, clause: Clause | null, { from, preposition }: NounGroup): boolean =>
  (clause?.object?.from === from &&
    /^(?:suffer|face|sustain|endure|survive|withstand|repel|repulse|encounter|draw|receive)$/.test(
      clause.verb.lemma,
    )) ||
  (preposition === 'in' &&
    clause?.verb.passive === false &&
    /^(?:suffer|sustain|take|incur)$/.test(clause.verb.lemma) &&
    harms.has(words[clause.object?.head ?? -1]?.lower ?? ''));

/** "suffered heavy *losses* in the raid". */
const harms = wordSet('losses casualties injuries wounds deaths damage setback setbacks blow blows defeat');
