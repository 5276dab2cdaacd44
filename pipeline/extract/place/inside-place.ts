import { firstEndingAfter } from '../first-ending-after.js';
import type { PlaceMention } from '../mention.js';
import type { NameView } from '../name-view.js';
import { noPlaces } from './behind-locative.js';
import { locatives, takenVerbs } from './context-words.js';
import { directions, divisions } from './kind-words.js';
import type { PlaceRuleId } from './place-rules.js';
import { type UnknownName, wordsOf } from './unknown-name.js';

/**
 * "near Karzan, Afghanistan", "attacked Tolvana, in eastern Ukraine", "seized Tolvana in Karzan province": an unknown name behind which the
 * country or province is named that it lies in.
 * @param known the places already read.
 */
export function insidePlace(view: NameView, unknown: UnknownName, known: readonly PlaceMention[]): PlaceMention | null {
  const { tokens } = view;
  const { from, to } = unknown;
  const link = tokens[to]?.lower ?? '';
  if (!(link === ',' || link === 'in') || !isPlaceThere(view, unknown)) return null;
  if (tokens.slice(from, to).some(({ lower }) => noPlaces.has(lower))) return null;
  const outer = placeBehind(tokens, to + 1, known);
  if (outer === null) return null;
  return {
    rule: 'place/with-its-country' satisfies PlaceRuleId,
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
    place: wordsOf(view, unknown),
    country: outer.country,
    kind: 'city',
  };
}

/** "*near* Karzan, Chad", "*attacked* Karzan, in northern Chad", "Karzan, in northern Chad, *was* shelled", but not "*met* Karzan in Chad". */
function isPlaceThere({ tokens }: NameView, { from, to }: UnknownName): boolean {
  const before = tokens[from - 1]?.lower;
  const noun = tokens[from - 2]?.lower ?? '';
  if (before === 'on') return /^(?:attacks?|assault|raid|offensive)$/.test(noun);
  if (before !== undefined && before !== 'that')
    return !/^(?:of|and|or)$/.test(before) && (locatives.has(before) || takenVerbs.has(before));
  const verb = tokens.slice(to + 1, to + longestSetOff).findIndex(({ lower }) => suffered.test(lower));
  return verb > 0 && (tokens[to]?.text !== ',' || tokens[to + verb]?.text === ',');
}

const suffered = /^(?:was|were|fell|came|has|had)$/;
const longestSetOff = 8;

/** The place whose name begins within a few words: ", *Chad*", ", in eastern *Chad*", "in *Karzan province*". */
function placeBehind(
  tokens: NameView['tokens'],
  from: number,
  known: readonly PlaceMention[],
): Pick<PlaceMention, 'country'> | null {
  const first = tokens[from]?.lower ?? '';
  const farthest = /^(?:in|a|the|on)$/.test(first) ? 5 : directions.has(first) ? 2 : 1;
  for (let at = from; at < from + farthest; at += 1) {
    const { text, lower, start } = tokens[at] ?? { text: '.', lower: '.', start: 0 };
    if (/^(?:borders?|frontier)$/.test(lower)) return null;
    if (!/^\p{Lu}/u.test(text)) continue;
    const place = known[firstEndingAfter(known, start, ({ end }) => end)];
    if (place?.start === start)
      return place.kind === 'city' || place.kind === 'base' || isModifier(tokens, place) ? null : place;
    return isDivision(tokens, at) ? { country: null } : null;
  }
  return null;
}

/** "near Karzan, *Kenya radio* said", but not "in Karzan, *Kenya*, on Friday". */
export const isModifier = (tokens: NameView['tokens'], { end }: PlaceMention): boolean =>
  /^(?:radio|television|tv|state|military|army|police|officials|newspapers?)$/.test(
    tokens[firstEndingAfter(tokens, end, (token) => token.end)]?.lower ?? '',
  );

/** "*West Karzan province*". */
function isDivision(tokens: NameView['tokens'], from: number): boolean {
  let at = from;
  while (at < from + longestName && /^\p{Lu}/u.test(tokens[at]?.text ?? '')) at += 1;
  return divisions.has(tokens[at]?.text ?? '') || (at > from + 1 && divisions.has(tokens[at - 1]?.lower ?? ''));
}

const longestName = 4;
