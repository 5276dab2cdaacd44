/** Words that are numbers or parts of numbers. Source of every list: Quirk et al. 1985, 6.63–6.67 (cardinals, fractions), unless said. */

/** What a word does inside a number. */
export type NumberWordKind =
  | 'small'
  | 'hundred'
  | 'magnitude'
  | 'dozen'
  | 'plural'
  | 'few'
  | 'article'
  | 'half'
  | 'part'
  | 'parts'
  | 'none'
  | 'any'
  | 'single';

export interface NumberWord {
  readonly kind: NumberWordKind;
  /** The number; of a fraction its denominator; of a plural the unit that it multiplies ("hundreds": 100). */
  readonly value: number;
}

/** One to nineteen and the tens. */
// biome-ignore format: a list
const small: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14,
  fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fourty: 40, fifty: 50, sixty: 60,
  seventy: 70, eighty: 80, ninety: 90,
};

const magnitudes: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };

/** What counts as one and is counted itself: "two dozen", "a pair of". */
const collectives: Readonly<Record<string, number>> = { dozen: 12, score: 20, pair: 2, trio: 3 };

/** Bounds are the codebook's, section 3; `tens` as its "tens of thousands", millions as its thousands. */
export const vagueBounds: Readonly<Record<string, { readonly low: number; readonly high: number }>> = {
  tens: { low: 20, high: 99 },
  dozens: { low: 24, high: 99 },
  scores: { low: 40, high: 99 },
  hundreds: { low: 200, high: 999 },
  thousands: { low: 2_000, high: 9_999 },
  millions: { low: 2_000_000, high: 9_999_999 },
};

const plurals: Readonly<Record<string, number>> = {
  tens: 10,
  dozens: 12,
  scores: 20,
  hundreds: 100,
  thousands: 1e3,
  millions: 1e6,
};

/** An uncounted few of what follows: "a few hundred", "several thousand". */
const few = ['few', 'several', 'couple', 'many'];

// biome-ignore format: a list
const part: Readonly<Record<string, number>> = {
  third: 3, quarter: 4, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10,
};

/** Ordinals that close a spelled number: "twenty-first". */
export const ordinalEndings: readonly string[] = [
  'first',
  'second',
  ...Object.keys(part).filter((word) => word !== 'quarter'),
];

/** Single signs for fractions, Unicode block Number Forms. */
export const fractionSigns: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
};

/** Letters after digits that multiply them. Source: AP Stylebook "K"; Guardian style guide "m", "bn". */
export const digitSuffixes: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, mn: 1e6, bn: 1e9 };

/** Every number word, in lower case. */
export const numberWords: ReadonlyMap<string, NumberWord> = new Map([
  ...entries('small', small),
  ...entries('hundred', { hundred: 100 }),
  ...entries('magnitude', magnitudes),
  ...entries('dozen', collectives),
  ...entries('plural', plurals),
  ...entries('few', Object.fromEntries(few.map((word) => [word, 0]))),
  ...entries('article', { a: 1, an: 1 }),
  ...entries('half', { half: 2 }),
  ...entries('part', part),
  ...entries('parts', Object.fromEntries(Object.entries(part).map(([word, value]) => [`${word}s`, value]))),
  ...entries('none', { no: 0, zero: 0, none: 0 }),
  ...entries('any', { any: 0 }),
  ...entries('single', { single: 1 }),
]);

function entries(kind: NumberWordKind, values: Readonly<Record<string, number>>): [string, NumberWord][] {
  return Object.entries(values).map(([word, value]) => [word, { kind, value }]);
}
