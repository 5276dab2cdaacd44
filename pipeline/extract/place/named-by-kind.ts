import type { PlaceKind } from '../../../schemas/place.js';
import type { PlaceMention } from '../mention.js';
import { isNameLike, type NameView } from '../name-view.js';
import { wordSet } from '../word-list.js';
import { behindRow, noPlaces } from './behind-locative.js';
import { noGivenNames } from './context-words.js';
import {
  baseWords,
  directions,
  divisions,
  installationAt,
  kindsBefore,
  namingParts,
  unnamedParts,
} from './kind-words.js';
import type { PlaceRuleId } from './place-rules.js';
import { type UnknownName, wordsOf } from './unknown-name.js';

/** What a name is, and the words that say so; `last` is the index of the last of them. */
interface Kind {
  readonly place: string;
  readonly kind: PlaceKind;
  readonly last: number;
}

/** "Camp Harrow", "Tolvana district", "Tolvana Valley", "Tolvana airport", "the village of Tolvana": a name that is called a place of some kind. */
export function namedByKind(view: NameView, unknown: UnknownName): PlaceMention | null {
  const { tokens } = view;
  const words = wordsOf(view, unknown);
  const found = isBase(words)
    ? { place: words, kind: 'base' as const, last: unknown.to - 1 }
    : (ownKind(view, unknown) ??
      divisionBehind(view, unknown) ??
      installationBehind(view, unknown) ??
      kindBefore(view, unknown));
  if (found === null) return null;
  return {
    rule: 'place/named-by-kind' satisfies PlaceRuleId,
    start: tokens[unknown.from]?.start ?? 0,
    end: tokens[found.last]?.end ?? 0,
    place: found.place,
    country: null,
    kind: found.kind,
  };
}

function isBase(words: string): boolean {
  const cut = words.split(' ');
  return [1, 2, 3].some((length) => cut.length > length && baseWords.has(cut.slice(0, length).join(' ')));
}

/** "in the *Tolvana Valley*", "took *Tolvana Air Base*": the kind is written as a part of the name. */
function ownKind(view: NameView, { from, to }: UnknownName): Kind | null {
  const { tokens } = view;
  // "Army Retakes Key District": a heading has capitals everywhere, and no stop.
  const next = tokens[to];
  const before = tokens[from - 1];
  const isInHeading = before !== undefined && /^\p{Lu}/u.test(before.text) && !noGivenNames.has(before.lower);
  if (to - from < 2 || next === undefined || /^\p{Lu}/u.test(next.text) || isInHeading) return null;
  for (let at = from + 1; at < to; at += 1) {
    const installation = installationAt(tokens, at);
    if (installation?.last === to - 1)
      return { place: `${wordsOf(view, { from, to: at })} ${installation.ending}`, kind: 'base', last: to - 1 };
  }
  const last = tokens[to - 1]?.lower ?? '';
  const kind = divisions.get(last);
  const name = { from, to: to - 1 };
  if (kind === undefined || isNoName(view, name)) return null;
  return { place: wordsOf(view, unnamedParts.has(last) ? name : { from, to }), kind, last: to - 1 };
}

const isNoName = ({ tokens }: NameView, { from, to }: UnknownName): boolean =>
  to === from + 1 && noPlaces.has(tokens[from]?.lower ?? '');

/** "*Tolvana district*", "in the *Tolvana area*". */
function divisionBehind(view: NameView, unknown: UnknownName): Kind | null {
  const { tokens } = view;
  const { from, to } = unknown;
  const division = tokens[to];
  const isSentenceCase = from === 0 && to === 1 && !/^(?:was|were|is|fell|has)$/.test(tokens[to + 1]?.lower ?? '');
  const isDescribed = tokens[to + 1]?.lower === 'of' && !isInPart(view, unknown);
  if (division === undefined || isDescribed || isNoName(view, unknown)) return null;
  const own = isSentenceCase ? undefined : divisions.get(division.text);
  // "in Tolvana state", but not "Tolvana state television"
  if (own !== undefined && division.text === 'state' && !behindRow.has(tokens[to + 1]?.lower ?? '.')) return null;
  const kind = own ?? kindOfRow(view, unknown);
  if (kind === undefined) return null;
  const isPart = own !== undefined && namingParts.has(division.text);
  return { place: wordsOf(view, { from, to: isPart ? to + 1 : to }), kind, last: own === undefined ? to - 1 : to };
}

/** "*Tolvana airport*", "the *Tolvana air base*". */
function installationBehind(view: NameView, unknown: UnknownName): Kind | null {
  const installation = installationAt(view.tokens, unknown.to);
  if (installation === null) return null;
  return { place: `${wordsOf(view, unknown)} ${installation.ending}`, kind: 'base', last: installation.last };
}

/** "the village of *Tolvana*", "the outskirts of *Tolvana*", "the towns of Karzan and *Tolvana*". */
function kindBefore(view: NameView, { from, to }: UnknownName): Kind | null {
  const { tokens } = view;
  const first = firstOfRow(view, from);
  if (tokens[first - 1]?.lower !== 'of') return null;
  const noun = tokens[first - 2]?.text ?? '';
  const kind = kindsBefore.get(noun) ?? kindsBefore.get(noun.replace(/(?<=[^s])s$/, ''));
  return kind === undefined ? null : { place: wordsOf(view, { from, to }), kind, last: to - 1 };
}

/** "in *Karzan, Tolvana and Bani provinces*": the word behind the last of a row says what all of them are. */
function kindOfRow({ tokens }: NameView, { from, to }: UnknownName): PlaceKind | undefined {
  let isLast = tokens[from - 1]?.lower === 'and';
  for (let at = to; at < to + rowOfThree; ) {
    const many = isLast ? /^(\p{Ll}+?)(?<=[^s])s$/u.exec(tokens[at]?.text ?? '')?.[1] : undefined;
    if (many !== undefined) return divisions.get(many);
    if (isLast || !/^(?:,|and)$/.test(tokens[at]?.text ?? '')) return undefined;
    isLast = tokens[at]?.text === 'and';
    at += 1;
    while (/^\p{Lu}/u.test(tokens[at]?.text ?? '')) at += 1;
  }
  return undefined;
}

/** In words, with what stands between. */
const rowOfThree = 12;

/** "in Karzan district of Helmand", "in *the Karzan district* of Helmand", but not "in the Sunni town of Falluja". */
function isInPart({ tokens }: NameView, { from, to }: UnknownName): boolean {
  const isThe = tokens[from - 1]?.lower === 'the' && partsOfOthers.has(tokens[to]?.lower ?? '');
  const locative = isThe ? '' : (tokens[from - 1]?.lower ?? '');
  const name = tokens.slice(from, to);
  const isName = !name.some(({ lower }) => noPlaces.has(lower)) && !name.every(({ lower }) => directions.has(lower));
  return isThe ? isName : /^(?:in|at|near|outside)$/.test(locative);
}

/** What is named without "of": "the Karzan suburb of Tolvana" is called Karzan, "the Druze village of Tolvana" is not called Druze. */
const partsOfOthers = wordSet(
  'district area region county municipality valley suburb quarter neighborhood neighbourhood township',
);

/** In names. */
const longestRow = 6;

/** "the towns *of Karzan and Tolvana*", "the towns *of Karzan, Beit Nuwar, and Tolvana*": where the row begins that a name stands in. */
function firstOfRow(view: NameView, from: number): number {
  const { tokens } = view;
  let at = from;
  for (let names = 1; names < longestRow; names += 1) {
    let end = at;
    if (tokens[end - 1]?.lower === 'and') end -= 1;
    if (tokens[end - 1]?.text === ',') end -= 1;
    if (end === at || !/^\p{Lu}/u.test(tokens[end - 1]?.text ?? '')) break;
    at = end - 1;
    while (isNameLike(view, at - 1)) at -= 1;
  }
  return tokens[at - 2]?.text.endsWith('s') === true ? at : from;
}
