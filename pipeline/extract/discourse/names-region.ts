import { wordAt } from '../clause/word-at.js';
import type { PlaceMention } from '../mention.js';
import { partOfTheWorld } from '../place/parts-of-the-world.js';
import { mentionsIn, type Reading } from '../reading.js';
import { wordSet } from '../word-list.js';
import { there } from './points-back.js';
import { prepositionOf } from './preposition-of.js';

/** "brought home from Europe and Asia": places, but none that is a country or in one. */
export const namesRegion = (reading: Reading, run: { readonly from: number; readonly to: number }): boolean =>
  mentionsIn(reading, reading.places, run).some(
    (mention) =>
      mention.kind === 'region' &&
      mention.country === null &&
      partOfTheWorld.test(mention.place ?? '') &&
      !isOfDescription(reading, mention) &&
      /^(?:in|to|from|across)$/.test(prepositionOf(reading, mention) ?? ''),
  );

/** "attacked the militia, the deadliest group *in Africa*", "in the *West African* nation": says what something is, not where it happens. */
function isOfDescription({ words, groups }: Reading, mention: PlaceMention): boolean {
  const at = wordAt(words, mention.start);
  const group = groups.find((candidate) => candidate.from <= at && at < candidate.to);
  const described = groups.find((candidate) => candidate.to === group?.outerFrom);
  const after = words.find((word) => word.start >= mention.end)?.lower ?? '';
  return (
    (described !== undefined && words[described.outerFrom - 1]?.lower === ',') ||
    there.has(after) ||
    compared.has(words[(group?.outerFrom ?? 0) - 1]?.lower ?? '')
  );
}

/** "has 900 soldiers in the country, more than anywhere *else* in Africa". */
const compared = wordSet('else anywhere');
