import type { Name } from '../name.js';
import { isNameLike, type NameView } from '../name-view.js';
import { divisions } from './kind-words.js';

/** A run of tokens that is no name of the lexicon, by their indices. */
export interface UnknownName {
  readonly from: number;
  readonly to: number;
}

const longestName = 4;

const links = /^(?:de|del|da|do|dos|la|al|el|-)$/;

/** The unknown name that begins at a token; null where none does. */
export function unknownAt(view: NameView, from: number): UnknownName | null {
  if (!isNameLike(view, from)) return null;
  let to = from + 1;
  for (let words = 1; words < longestName; words += 1) {
    const next = links.test(view.tokens[to]?.text ?? '') ? to + 1 : to;
    if (!isNamePart(view, next)) break;
    to = next + 1;
  }
  return { from: startBefore(view, from, to), to };
}

/** "Camp *San* Telvo": a little known town, San in Mali, that another name is made of; "Camp *West* Karzan". */
const isNamePart = (view: NameView, at: number): boolean =>
  isNameLike(view, at) ||
  (isNameLike(view, at + 1) &&
    (parts.test(view.tokens[at]?.text ?? '') ||
      view.names.some(({ from, to, value }) => from === at && to === at + 1 && isLittleKnown(value))));

const isLittleKnown = ({ places: [place], actors }: Name): boolean =>
  place?.kind === 'city' && place.doubtful && actors.length === 0;

/** The words of an unknown name. */
export const wordsOf = ({ tokens }: NameView, { from, to }: UnknownName): string =>
  tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');

/**
 * "Davao Oriental province" is another place than Davao: a city's name begins the name of its province. So does that of a little known town begin
 * a longer one, "San Telvo" that of San in Mali, and "West Tolvana" is no part of Tolvana.
 */
function startBefore({ tokens, names }: NameView, from: number, to: number): number {
  const before = tokens[from - 1]?.text ?? '';
  if (parts.test(before) && (from > 1 || !before.endsWith('ern'))) return from - 1;
  const city = names.find((name) => name.to === from);
  const [place] = city?.value.places ?? [];
  const isCity = place?.kind === 'city' && city?.value.actors.length === 0;
  return isCity && (place.doubtful || divisions.has(tokens[to]?.text ?? '')) ? (city?.from ?? from) : from;
}

/** Capitalised: "West Tolvana"; "western Tolvana" is told of Tolvana. */
const parts = /^(?:(?:North|South|East|West)(?:east|west)?(?:ern)?|Upper|Lower|Middle|Greater|New|Old|Inner|Outer)$/;
