import { expect, it } from 'vitest';
import type { TroopFigure } from '../../../../schemas/troop-figure.js';
import { claimsIn } from '../claims-in.js';
import { type Filling, fillings, wordings } from './grid.js';

/** What each letter of a wording stands for, as words and as a cell. */
function lettersOf({
  state,
  other,
  host,
  numbers: [many, few],
}: Filling): Readonly<Record<string, readonly [string, string]>> {
  return {
    F: [state[0], state[2]],
    Fa: [state[1], state[2]],
    E: [other[0], other[2]],
    Ea: [other[1], other[2]],
    P: [host[0], host[2]],
    Pa: [host[1], host[2]],
    C: [host[3], host[3]],
    n: [many, many.replace(',', '')],
    m: [few, few],
  };
}

/** How a number is hedged, as a sign before it. */
const signs = { exact: '', about: '~', less: '<', more: '>', range: '', vague: '' };

const cells = ({ value, comparator, measure, modality, force, country }: TroopFigure): string =>
  [`${signs[comparator]}${value ?? '-'}`, measure, modality, force, country].map((cell) => cell ?? '-').join(' ');

const cases = wordings.flatMap(([text, ...figures]) =>
  fillings.map((filling) => {
    const letters = lettersOf(filling);
    const codeOf = (word: string): string =>
      word.replace(/^([~<>]?)(\w+)$/, (_, sign: string, letter: string) => `${sign}${letters[letter]?.[1] ?? letter}`);
    const cellOf = (cell: string): string => cell.split(';').map(codeOf).sort().join(';');
    return {
      text: text.replace(/\{(\w+)\}/g, (_, letter: string) => letters[letter]?.[0] ?? letter),
      figures: figures.map((figure) => figure.split(' ').map(cellOf).join(' ')),
    };
  }),
);

it.each(cases)('$text', ({ text, figures }) => expect(claimsIn(text).figures.map(cells)).toEqual(figures));
