import type { Token } from '../../token.js';
import { distanceUnits } from '../clause/distance-units.js';
import { firstEndingAfter } from '../first-ending-after.js';
import type { PlaceMention } from '../mention.js';
import { wordSet } from '../word-list.js';
import { isModifier } from './inside-place.js';
import { directions } from './kind-words.js';

/**
 * Places but for those that only tell whereabouts another one lies: "in Karzan, 40 miles south of the capital, *Bamako*", "in Karzan, a small
 * town near *Gao*", "in Karzan, on the border with *Niger*". What lies near or in a town lies in its country; a border has two sides.
 */
export function withoutLocators(tokens: readonly Token[], mentions: readonly PlaceMention[]): readonly PlaceMention[] {
  if (mentions.length < 2) return mentions;
  const out: PlaceMention[] = [];
  for (const mention of mentions) {
    const described = out.at(-1);
    const relation =
      described === undefined || described.place === null ? null : relationOf(tokens, described, mention);
    if (described !== undefined && isOuter(tokens, described, mention))
      out[out.length - 1] = { ...described, country: mention.country };
    if (described === undefined || relation === null) out.push(mention);
    else if (relation === 'inland')
      out[out.length - 1] = { ...described, country: described.country ?? mention.country };
  }
  return out;
}

/** "the Karzan region *of Mali*", "Tolvana, *in northern Mali*": the country of a place that no gazetteer has. */
function isOuter(tokens: readonly Token[], inner: PlaceMention, outer: PlaceMention): boolean {
  if (inner.place === null || inner.country !== null || outer.kind !== 'country' || inner.kind === 'sea') return false;
  if (inner.rule === 'place/gazetteer' || isModifier(tokens, outer)) return false;
  const from = firstEndingAfter(tokens, inner.end, (token) => token.end);
  const to = firstEndingAfter(tokens, outer.start, (token) => token.end);
  if (to - from > 4) return false;
  const between = tokens.slice(from, to).map(({ lower }) => (directions.has(lower) ? 'east' : lower));
  return /^(?:,|(?:, )?(?:in|of)|, east|(?:, )?in east|(?:, )?in the east of)$/.test(between.join(' '));
}

/** In words: "about 40 kilometers (25 miles) south of the capital,". */
const longest = 14;
const places = wordSet(
  'suburb town village city port hamlet settlement quarter neighborhood neighbourhood district stronghold',
);

function relationOf(
  tokens: readonly Token[],
  { end }: PlaceMention,
  { start, end: last }: PlaceMention,
): 'inland' | 'border' | null {
  const from = firstEndingAfter(tokens, end, (token) => token.end);
  if (tokens[from]?.text !== ',') return null;
  const to = firstEndingAfter(tokens, start, (token) => token.end);
  if (to - from > longest || to - from < 2) return null;
  const words = tokens.slice(from + 1, to).map(({ text }) => text);
  if (/^(?:the )?(?:\p{Ll}+ )?(?:capital|city|town|port) (?:of|,)$/u.test(words.slice(-3).join(' '))) words.splice(-2);
  while (words.length > 0 && isFiller(words.at(-1) ?? '')) words.pop();
  const relation = relationBy(words);
  const next = tokens[firstEndingAfter(tokens, last, (token) => token.end)]?.lower ?? '';
  return relation !== null && /^(?:borders?|frontier)$/.test(next) ? 'border' : relation;
}

const isFiller = (word: string): boolean =>
  /^(?:the|its|capital|city|town|port|of|,)$/.test(word) && word !== 'of'
    ? true
    : directions.has(word) && word.endsWith('ern');

/** What the words between two places say: "north of", "a suburb of", "near", "30 miles from", "on the border with". */
function relationBy(words: readonly string[]): 'inland' | 'border' | null {
  if (words.some((word) => !/^(?:\p{Ll}[\p{L}-]*|[\d.,]+|[()])$/u.test(word))) return null;
  const [last = '', before = ''] = [words.at(-1), words.at(-2)];
  if (last === 'with') return /^(?:border|frontier)$/.test(before) ? 'border' : null;
  const isFar = words.some((word) => distanceUnits.has(word));
  const isTown = words.some((word, at) => places.has(word) && at > 0 && at < words.length - 1);
  if (last === 'of')
    return directions.has(before) || places.has(before) || /^(?:outskirts|edge)$/.test(before) ? 'inland' : null;
  if (last === 'from') return isFar ? 'inland' : null;
  if (last === 'outside' || last === 'near') return isFar || isTown || words.length <= 2 ? 'inland' : null;
  return null;
}
