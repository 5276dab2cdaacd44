import { fill } from './fill.js';
import { type Random, randomSource } from './random.js';

/** Texts that make a careless reader take quadratic time or worse, each of about `length` characters. */
export const hostileTexts: { readonly [name: string]: (length: number) => string } = {
  'nested quotes': (length) =>
    `${'He said "she said “'.repeat(length / 40)}500 troops left${'” to him."'.repeat(length / 40)}`,
  'opening quotes only': (length) => '“"‘'.repeat(length / 3),
  'ten thousand commas and more': (length) => `${'5,'.repeat(length / 2)} troops`,
  'digits only': (length) => '7'.repeat(length),
  'no space at all': (length) => 'troops'.repeat(length / 6),
  'spaces only': (length) => `a${' '.repeat(length)}b`,
  'line breaks only': (length) => `a${'\n'.repeat(length)}b`,
  'one endless sentence': (length) =>
    repeated('and {force} sent {number} troops to {country} in {month} {year} ', length),
  'hyphens and dashes': (length) => '8,000–9,000-strong-'.repeat(length / 19),
  'capitals only': (length) => 'The United Nations Security Council Force '.repeat(length / 42),
  'numbers in words': (length) => 'two hundred and fifty thousand '.repeat(length / 31),
  'qualifiers without end': (length) => `${'no more than at least about '.repeat(length / 28)}500 troops`,
  'by the end of the end': (length) => 'by the end of '.repeat(length / 14),
  'conjunctions without end': (length) => 'if they said that '.repeat(length / 18),
  'unclosed markup': (length) => '<a href="'.repeat(length / 9),
  'open brackets': (length) => '<('.repeat(length / 2),
  abbreviations: (length) => 'Gen. Lt. U.S. '.repeat(length / 14),
};

function repeated(template: string, length: number): string {
  const random: Random = randomSource(1);
  let text = 'It is said that ';
  while (text.length < length) text += fill(template, random);
  return `${text}.`;
}
