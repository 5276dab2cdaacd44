import { fill } from './fill.js';
import { randomSource } from './random.js';

const fillUp = (phrase: string) => (length: number) => phrase.repeat(length / phrase.length);

/** Texts that make a careless reader take quadratic time or worse, each of about `length` characters. */
export const hostileTexts: { readonly [name: string]: (length: number) => string } = {
  'nested quotes': (length) => fillUp('He said "she said “')(length / 2) + fillUp('500 troops left.” "')(length / 2),
  'opening quotes only': fillUp('“"‘'),
  'ten thousand commas and more': (length) => `${fillUp('5,')(length)} troops`,
  'digits only': fillUp('7'),
  'no space at all': fillUp('troops'),
  'spaces only': (length) => `a${fillUp(' ')(length)}b`,
  'line breaks only': (length) => `a${fillUp('\n')(length)}b`,
  'one endless sentence': endless,
  'marines of nobody': fillUp('The rebels said that they had killed 15 Marines in Manila. '),
  'hyphens and dashes': fillUp('8,000–9,000-strong-'),
  'capitals only': fillUp('The United Nations Security Council Force '),
  'numbers in words': fillUp('two hundred and fifty thousand '),
  'qualifiers without end': (length) => `${fillUp('no more than at least about ')(length)} 500 troops`,
  'by the end of the end': fillUp('by the end of '),
  'conjunctions without end': fillUp('if they said that '),
  'unclosed markup': fillUp('<a href="'),
  'open brackets': fillUp('<('),
  abbreviations: fillUp('Gen. Lt. U.S. '),
};

function endless(length: number): string {
  const random = randomSource(1);
  const clauses: string[] = [];
  for (let size = 0; size < length; size += (clauses.at(-1) as string).length) {
    clauses.push(fill('and {force} sent {number} troops to {country} in {month} {year} ', random));
  }
  return clauses.join('');
}
