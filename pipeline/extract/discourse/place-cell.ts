import { type Cell, filledIn, stated } from '../cell.js';
import type { Clause } from '../clause/clause.js';
import type { Reading } from '../reading.js';
import type { Whereabouts } from './resolve-country.js';

/**
 * The cell of the place of something: where its own words name it, or those of the clause that it completes. A blow falls where the rest of its
 * sentence says, too: "When soldiers entered *Gao*, a mine went off"; forces that move are as often on their way from there.
 * @returns null where none of them names a place.
 */
export function placeCell(
  { basis, rule, places, placeSpan }: Whereabouts,
  isBlow: boolean,
): Cell<string | null> | null {
  if (places.length === 0) return null;
  if (basis === 'stated') return stated(places.join(';'), rule, placeSpan);
  return rule === 'place/governing-clause' || (isBlow && rule === 'place/sentence')
    ? filledIn(places.join(';'), rule, placeSpan)
    : null;
}

/** "*In Gao*, 300 soldiers patrol", "*In Nairobi*, the leaders signed an accord": in front of the clause that tells it. */
export function isFronted(
  clause: Clause | null,
  { placeSpan }: Whereabouts,
  { words }: Pick<Reading, 'words'>,
): boolean {
  const at = words.findIndex(({ start }) => start === placeSpan?.start);
  return clause?.fronted != null && clause.fronted.from <= at && at < clause.fronted.to;
}
