import type { PlaceMention } from '../mention.js';
import { isNameLike, type NameView } from '../name-view.js';
import { wordSet } from '../word-list.js';
import { behindLocative, noPlaces } from './behind-locative.js';
import { describedPlace, type UnknownName } from './described-place.js';
import { baseWords, divisions, installationAt, kindsBefore } from './kind-words.js';
import type { PlaceRuleId } from './place-rules.js';

/**
 * Places that no gazetteer has, where the text itself says that they are some.
 * @param known the places already read, whose countries may follow.
 */
export function readNamedPlaces(view: NameView, known: readonly PlaceMention[]): PlaceMention[] {
  const mentions: PlaceMention[] = [];
  for (let at = 0; at < view.tokens.length; at += 1) {
    const unknown = unknownAt(view, at);
    if (unknown === null) continue;
    const mention =
      byKind(view, unknown) ??
      byCountry(view, unknown, known) ??
      describedPlace(view, unknown, known) ??
      namedBefore(view, unknown, mentions) ??
      behindLocative(view, unknown, mentions.at(-1));
    if (mention !== null) mentions.push(mention);
    at = unknown.to - 1;
  }
  return mentions;
}

const longestName = 3;

const links = /^(?:de|del|da|do|dos|la|al|el)$/;

function unknownAt(view: NameView, from: number): UnknownName | null {
  if (!isNameLike(view, from)) return null;
  let to = from + 1;
  for (let words = 1; words < longestName; words += 1) {
    const next = links.test(view.tokens[to]?.text ?? '') ? to + 1 : to;
    if (!isNameLike(view, next)) break;
    to = next + 1;
  }
  return { from: startBefore(view, from, to), to };
}

/** "Davao Oriental province" is another place than Davao: a city's name begins the name of its province. */
function startBefore({ tokens, names }: NameView, from: number, to: number): number {
  const city = names.find((name) => name.to === from);
  const isCity = city?.value.places[0]?.kind === 'city' && city.value.actors.length === 0;
  return isCity && divisions.has(tokens[to]?.text ?? '') ? city.from : from;
}

const wordsOf = ({ tokens }: NameView, { from, to }: UnknownName) =>
  tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');

function byKind(view: NameView, unknown: UnknownName): PlaceMention | null {
  const { tokens } = view;
  const { from, to } = unknown;
  const words = wordsOf(view, unknown);
  const make = (part: Pick<PlaceMention, 'kind' | 'place'> & { last: number }): PlaceMention => ({
    rule: 'place/named-by-kind' satisfies PlaceRuleId,
    start: tokens[from]?.start ?? 0,
    end: tokens[part.last]?.end ?? 0,
    place: part.place,
    country: null,
    kind: part.kind,
  });
  if (isBase(words)) return make({ place: words, kind: 'base', last: to - 1 });
  const division = tokens[to];
  const isSentenceCase = from === 0 && to === 1;
  const isDescribed = tokens[to + 1]?.lower === 'of' && !isInPart(view, unknown);
  const isNoName = to === from + 1 && noPlaces.has(tokens[from]?.lower ?? '');
  const kind =
    division === undefined || isSentenceCase || isDescribed || isNoName
      ? undefined
      : (divisions.get(division.text) ?? kindOfRow(view, unknown));
  if (kind !== undefined)
    return make({ place: words, kind, last: division?.text === ',' || division?.text === 'and' ? to - 1 : to });
  const installation = installationAt(tokens, to);
  if (installation !== null) {
    return make({ place: `${words} ${installation.ending}`, kind: 'base', last: installation.last });
  }
  const first = firstOfRow(view, from);
  const isOf = tokens[first - 1]?.lower === 'of';
  const before = isOf ? kindsBefore.get((tokens[first - 2]?.text ?? '').replace(/(?<=[^s])s$/, '')) : undefined;
  return before === undefined ? null : make({ place: words, kind: before, last: to - 1 });
}

/** "in *Karzan, Tolvana and Bani provinces*": the word behind the last of a row says what all of them are. */
function kindOfRow({ tokens }: NameView, { from, to }: UnknownName): PlaceMention['kind'] | undefined {
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
  const before = tokens[from - 1]?.lower ?? '';
  const isThe =
    before === 'the' && /^(?:district|area|region|county|municipality|valley)$/.test(tokens[to]?.lower ?? '');
  const locative = isThe ? (tokens[from - 2]?.lower ?? '') : before;
  const isName = !tokens.slice(from, to).some(({ lower }) => noPlaces.has(lower) || directions.has(lower));
  return /^(?:in|at|near|outside)$/.test(locative) && (!isThe || isName);
}

/** In names. */
const longestRow = 6;

/** "the towns *of Karzan and Tolvana*": where the row begins that a name of one word stands in. */
function firstOfRow(view: NameView, from: number): number {
  let at = from;
  const first = from - 2 * longestRow;
  while (at > first && /^(?:and|,)$/.test(view.tokens[at - 1]?.text ?? '') && isNameLike(view, at - 2)) at -= 2;
  return view.tokens[at - 2]?.text.endsWith('s') === true ? at : from;
}

function isBase(words: string): boolean {
  const cut = words.split(' ');
  return [1, 2, 3].some((length) => cut.length > length && baseWords.has(cut.slice(0, length).join(' ')));
}

/** So many places back in a sentence a name is looked for again. */
const reach = 20;

/** A name that the article has said before to be a place's: "in Karzan". */
function namedBefore(view: NameView, unknown: UnknownName, found: readonly PlaceMention[]): PlaceMention | null {
  if (found.length === 0 && view.context.named === undefined) return null;
  const words = wordsOf(view, unknown);
  const before = view.context.named?.get(words) ?? found.slice(-reach).find(({ place }) => place === words);
  return before === undefined
    ? null
    : {
        ...before,
        rule: 'place/named-before' satisfies PlaceRuleId,
        start: view.tokens[unknown.from]?.start ?? 0,
        end: view.tokens[unknown.to - 1]?.end ?? 0,
      };
}

const directions = wordSet(
  'northern southern eastern western central north south east west northeastern northwestern southeastern southwestern northeast northwest southeast southwest',
);

/** "near Karzan, Afghanistan", "in Tolvana, in eastern Ukraine", "in Tolvana, eastern Ukraine". */
function byCountry(view: NameView, unknown: UnknownName, known: readonly PlaceMention[]): PlaceMention | null {
  const { tokens } = view;
  const { from, to } = unknown;
  if (!/^(?:in|at|near|outside|around|to|into)$/.test(tokens[from - 1]?.lower ?? '') || tokens[to]?.text !== ',')
    return null;
  const behind = tokens[to + 1]?.lower ?? '';
  const farthest = /^(?:in|a|the|on)$/.test(behind) ? 5 : directions.has(behind) ? 2 : 1;
  const within = tokens.slice(to + 1, to + 1 + farthest);
  const place = known.find(
    ({ start, kind }) => kind !== 'city' && kind !== 'base' && within.some((token) => token.start === start),
  );
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? 0;
  if (place === undefined) return null;
  return {
    rule: 'place/with-its-country' satisfies PlaceRuleId,
    start,
    end,
    place: wordsOf(view, unknown),
    country: place.country,
    kind: 'city',
  };
}
