import { pointers } from '../clause/determiners.js';
import type { Reading } from '../reading.js';
import { wordSet } from '../word-list.js';
import type { Discourse } from './discourse.js';
import { entitiesOf } from './entity.js';

/** States by what their ruler makes them. Source: CIA World Factbook, "government type" (1988 to today). */
const realms: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['kingdom', wordSet('BHR BEL BTN KHM DNK JOR LSO MAR NLD NOR NPL SAU ESP SWZ SWE THA TON GBR')],
  ['sultanate', wordSet('OMN BRN')],
  ['emirate', wordSet('ARE KWT QAT')],
]);

/** The state that "the kingdom", "the sultanate" mean in a run of words: the one of that kind that was named last, whatever the article is about. Null for none. */
export function realmMeant(
  reading: Reading,
  { from, to }: { readonly from: number; readonly to: number },
  { entities }: Discourse,
): string | null {
  const at = reading.words.findIndex(
    ({ lower, index }) =>
      index > from && index < to && realms.has(lower) && pointers.has(reading.words[index - 1]?.lower ?? ''),
  );
  const fitting = realms.get(reading.words[at]?.lower ?? '');
  if (fitting === undefined) return null;
  const start = reading.words[at]?.start ?? 0;
  const named = [...entities, ...entitiesOf(reading).filter(({ end }) => end <= start)];
  return named.flatMap(({ actors }) => actors).findLast((code) => fitting.has(code)) ?? null;
}
