import type { Token } from '../../token.js';
import { distanceUnits } from '../clause/distance-units.js';
import { firstEndingAfter } from '../first-ending-after.js';
import type { PlaceMention } from '../mention.js';
import type { NameView } from '../name-view.js';
import { wordSet } from '../word-list.js';
import type { PlaceRuleId } from './place-rules.js';
import type { UnknownName } from './unknown-name.js';

const settlements = wordSet('town towns city cities village villages hamlet port capital settlement suburb stronghold');
const behindSettlement = wordSet(
  ', . ; in on near of north south east west northeast northwest that which where about',
);
const openers = wordSet('a an the one its');
const longestDescription = 7;
const farthestNeighbour = 12;

/**
 * Whether the words around an unknown name say that it is a place: how far it lies from another, or what kind of place it is.
 * @param known the places already read, of which one behind a distance gives the country.
 */
export function describedPlace(
  { tokens }: NameView,
  unknown: UnknownName,
  known: readonly PlaceMention[],
): PlaceMention | null {
  const far = isSoFar(tokens, unknown.to);
  if (!far && !isSettlement(tokens, unknown.to)) return null;
  const words = tokens.slice(unknown.from, unknown.to);
  return {
    rule: 'place/described-behind' satisfies PlaceRuleId,
    start: words[0]?.start ?? 0,
    end: words.at(-1)?.end ?? 0,
    place: words.map(({ text }) => text).join(' '),
    country: far ? countryBehind(tokens, unknown.to, known) : null,
    kind: 'city',
  };
}

/** "Tolvana, about 25 miles north of the capital", "Tolvana (30 km from the border)". */
function isSoFar(tokens: readonly Token[], to: number): boolean {
  if (!/^[,(]$/.test(tokens[to]?.text ?? '')) return false;
  const unit = tokens.slice(to + 1, to + 5).findIndex(({ lower }) => distanceUnits.has(lower));
  return unit > 0 && /^[\d.,]+$|^[a-z-]+$/.test(tokens[to + unit]?.lower ?? '');
}

/** "Tolvana, a mining town in the north", but not "Hussein, a police officer in the city". */
function isSettlement(tokens: readonly Token[], to: number): boolean {
  if (tokens[to]?.text !== ',' || !openers.has(tokens[to + 1]?.lower ?? '')) return false;
  for (let at = to + 2; at < to + 2 + longestDescription; at += 1) {
    const token = tokens[at];
    if (token === undefined || !/^[\p{L}'’-]+$/u.test(token.text)) return false;
    if (/^(?:in|of|at|from|for|with|who|near)$/.test(token.lower) && tokens[at - 1]?.lower !== 'one') return false;
    if (settlements.has(token.lower)) return behindSettlement.has(tokens[at + 1]?.lower ?? '.');
  }
  return false;
}

/** The country of the place that a distance is measured from. */
const countryBehind = (tokens: readonly Token[], to: number, known: readonly PlaceMention[]): string | null => {
  const end = tokens[Math.min(to + farthestNeighbour, tokens.length - 1)]?.end ?? 0;
  const start = tokens[to]?.start ?? 0;
  for (let at = firstEndingAfter(known, start, (place) => place.end); (known[at]?.end ?? end + 1) <= end; at += 1) {
    const { country, end: last } = known[at] as PlaceMention;
    // "30 miles from the Chadian border" may lie on either side
    if (/^(?:borders?|frontier)$/.test(tokens[firstEndingAfter(tokens, last, (token) => token.end)]?.lower ?? ''))
      return null;
    if (country !== null) return country;
  }
  return null;
};
