import type { NounGroup } from '../clause/noun-group.js';
import type { Reading } from '../reading.js';

/** "Rebels *led by Jan Holm, who* took Gao": those whom somebody leads of whom nothing else is known; null elsewhere. */
export function ledGroup({ words, clauses, groups }: Reading, group: NounGroup): NounGroup | null {
  if (words[group.head]?.pos !== 'PROPN') return null;
  const led = clauses.find(
    ({ relation, verb, governorNoun, complements }) =>
      relation === 'reduced' &&
      verb.passive &&
      verb.lemma === 'lead' &&
      governorNoun !== null &&
      complements.some(({ preposition, group: by }) => preposition === 'by' && by.from === group.from),
  );
  return led === undefined ? null : (groups.find(({ head }) => head === led.governorNoun) ?? null);
}
