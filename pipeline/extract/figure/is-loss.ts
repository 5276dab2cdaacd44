import type { NounGroup } from '../clause/noun-group.js';
import type { Reading } from '../reading.js';
import type { FigureDraft } from './figure-draft.js';

/** Nouns that count dead soldiers of a side. Source: WordNet 3.1, synonyms and hyponyms of loss and death toll. */
const losses = /^(?:loss|losses|toll|dead|death|deaths|fatality|fatalities)$/;

/** Whether a noun group speaks of somebody's dead: "its military losses", "the death toll". */
export const isLoss = ({ words }: Reading, { head }: NounGroup): boolean => losses.test(words[head]?.lower ?? '');

/** "puts its losses at 900", "taking the army's losses to 900", "bringing to 900 the number of soldiers killed". */
export function countsLosses(reading: Reading, { group, clause }: Pick<FigureDraft, 'group' | 'clause'>): boolean {
  if (clause === null || !/^(?:at|to)$/.test(group.preposition ?? '')) return false;
  const isPut = clause.verb.passive && /^(?:put|estimate)$/.test(clause.verb.lemma);
  const told = reading.groups.find(
    (other) =>
      other.from === group.to || other.from === clause.object?.from || (isPut && other.from === clause.subject?.from),
  );
  if (told === undefined) return false;
  if (isLoss(reading, told)) return true;
  const after = reading.words
    .slice(told.from, told.from + 10)
    .map(({ lower }) => lower)
    .join(' ');
  return /^the (?:number|total) of .*\b(?:killed|dead|died)\b/.test(after);
}
