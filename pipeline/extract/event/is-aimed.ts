import type { Clause } from '../clause/clause.js';
import type { NounGroup } from '../clause/noun-group.js';
import type { Phrase, Reading } from '../reading.js';
import { wordSet } from '../word-list.js';
import { fitsAny } from './requirement.js';

/** Whether an operation, a campaign or a push is made at somebody or for ground: "against the rebels", "on Mosul", "to retake the town" (codebook section 4). */
export const isAimed = (
  reading: Reading,
  { group, phrases, clause }: { group: NounGroup; phrases: readonly Phrase[]; clause: Clause | null },
): boolean =>
  !isEnded(clause) &&
  (phrases.some(({ preposition, group: run }) => isEnemy(reading, preposition, run)) ||
    isMadeAt(reading, group, clause) ||
    (isThrust(reading, group) && phrases.some(({ preposition, group: run }) => isGround(reading, preposition, run))) ||
    reading.clauses.some(
      // "launched an operation *on Saturday* to drive out the rebels"
      ({ relation, governorNoun, governor, verb }) =>
        relation === 'infinitive' &&
        (governorNoun === group.head || (governorNoun === null && governor?.object?.from === group.from)) &&
        taking.has(verb.lemma),
    ));

/** "A joint operation by both armies *was conducted against the rebels*". */
const isMadeAt = (reading: Reading, { from }: NounGroup, clause: Clause | null): boolean =>
  clause?.subject?.from === from &&
  /^(?:conduct|carry|launch|mount|undertake|direct|aim)$/.test(clause.verb.lemma) &&
  clause.verb.passive &&
  clause.complements.some(
    ({ preposition, group }) => group.from >= clause.verb.to && isEnemy(reading, preposition, group),
  );

/** "launched an offensive *to drive the rebels out*": at whom it is made. */
export const aimOf = (reading: Reading, group: NounGroup): NounGroup[] =>
  reading.clauses.flatMap(({ relation, governorNoun, governor, verb, object }) =>
    relation === 'infinitive' &&
    (governorNoun === group.head || (governorNoun === null && governor?.object?.from === group.from)) &&
    taking.has(verb.lemma) &&
    object !== null &&
    fitsAny(reading, object, ['group', 'force'])
      ? [object]
      : [],
  );

/** "suspended its operation against the rebels": told as a change of its mission. */
const isEnded = (clause: Clause | null): boolean =>
  clause !== null &&
  /^(?:end|conclude|complete|finish|suspend|halt|stop|wind|wrap|pause|lead)$/.test(clause.verb.lemma);

const isEnemy = (reading: Reading, preposition: string, run: NounGroup): boolean =>
  (preposition === 'against' && fitsAny(reading, run, ['group', 'force'])) ||
  (preposition === 'against' && run.possessor !== null && fitsAny(reading, run, ['base']));

const isThrust = ({ words }: Reading, { head }: NounGroup): boolean =>
  /^(?:push|drive|advance|thrust)$/.test(words[head]?.lemma ?? '');

const isGround = (reading: Reading, preposition: string, run: NounGroup): boolean =>
  /^(?:on|into|toward|towards)$/.test(preposition) && fitsAny(reading, run, ['place', 'territory']);

const taking = wordSet(
  'defeat eliminate eradicate kill neutralize neutralise retake recapture capture seize clear dislodge flush oust recover liberate reclaim crush destroy encircle hunt rout expel drive root',
);
