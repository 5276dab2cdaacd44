import type { Clause } from '../clause/clause.js';
import { harmingVerbs } from '../clause/harming-verbs.js';
import type { NounGroup } from '../clause/noun-group.js';
import { ofGroup, type Reading } from '../reading.js';
import { wordSet } from '../word-list.js';
import { fitsAny } from './requirement.js';
import { saidAttacker } from './said-attacker.js';

/** "A bomb *blamed on the militia* exploded". */
export function blamed(reading: Reading, agent: NounGroup | null): NounGroup[] {
  const culprit = agent === null ? null : saidAttacker(reading, agent);
  return culprit === null ? [] : [culprit];
}

/** "A bomb *blamed on the militia* killed nine", "died in a raid *that the army blamed on the militia*". */
export const accused = (reading: Reading, clause: Clause, agent: NounGroup | null): NounGroup[] => [
  ...blamed(reading, agent),
  ...clause.complements
    .filter(({ preposition, group }) => /^(?:in|by|during)$/.test(preposition) && group.from >= clause.verb.to)
    .flatMap(({ group }) => blamed(reading, group)),
  ...strikersBehind(reading, clause),
  ...handsOf(reading, clause),
];

/** At whose hands those fell who are the subject of a clause: "died at the hands *of the militia*". */
export const handsOf = (reading: Reading, { complements }: Clause): NounGroup[] =>
  complements
    .filter(({ preposition, group }) => preposition === 'at' && reading.words[group.head]?.lower === 'hands')
    .flatMap(({ group }) => ofGroup(reading, group) ?? []);

/** "were killed *when the army fired* on a base": at its hands. */
const strikersBehind = (reading: Reading, { index, verb }: Clause): NounGroup[] =>
  !verb.passive || !harmingVerbs.has(verb.lemma)
    ? []
    : reading.clauses.flatMap(({ governor, relation, link, subject, verb: deed }) =>
        governor?.index === index &&
        relation === 'adverbial' &&
        (link === 'when' || link === 'as' || link === 'after') &&
        !deed.passive &&
        striking.has(deed.lemma) &&
        subject !== null &&
        fitsAny(reading, subject, ['force', 'actor'])
          ? [subject]
          : [],
      );
const striking = wordSet('fire open attack shell bomb raid storm ambush strike bombard mount launch detonate');
