import type { WordKind } from './vocabulary.js';

const kind = (classes: readonly string[], values: readonly (readonly [string, number])[] = []): WordKind => ({
  classes: new Set(classes),
  values: new Map(values),
  stop: null,
});

/** Years that a bare number can be: before them it is a number, after them a plan of nobody. */
const firstYear = 1500;
const lastYear = 2199;

/** All kinds that the spelling alone can give, so that the alphabet of the patterns is known beforehand. */
export const shapes = {
  word: kind(['WORD']),
  plural: kind(['WORD', 'PLURAL']),
  name: kind(['CAPITAL', 'NAME']),
  day: kind(['NUMERAL', 'N', 'DAY']),
  number: kind(['NUMERAL', 'N']),
  year: kind(['NUMERAL', 'N', 'YEAR']),
  other: kind(['NUMERAL']),
  ordinal: kind(['ORDINAL', 'DAY', 'NTH']),
  highOrdinal: kind(['ORDINAL']),
  decade: kind(['DECADE']),
  dotted: kind(['DOTTED']),
} as const;

/** The kind of a token that begins with a digit, by its spelling. */
export function shapeOfNumeral(text: string): WordKind {
  const value = Number(text);
  if (Number.isInteger(value) && text.length <= 4) {
    if (text.length <= 2 && value >= 1 && value <= 31) return shapes.day;
    return text.length === 4 && value >= firstYear && value <= lastYear ? shapes.year : shapes.number;
  }
  if (/^\d{1,3}(?:,\d{3})*$/.test(text)) return shapes.number;
  if (/^(?:\d{2}|\d{3}0)s$/.test(text)) return shapes.decade;
  if (/^\d{1,2}(?:st|nd|rd|th)$/i.test(text)) {
    return Number.parseInt(text, 10) <= 31 ? shapes.ordinal : shapes.highOrdinal;
  }
  return /^\d{1,2}\.\d{1,2}\.\d{4}$/.test(text) ? shapes.dotted : shapes.other;
}

/** What a token that begins with a digit stands for. "80s" and "'80s" are those of the last century. */
export function valueOfNumeral(text: string, asked: string): number {
  const value = Number.parseInt(text.replaceAll(',', ''), 10);
  return asked === 'DECADE' && value < 100 ? 1900 + value : value;
}
