import type { Audit } from '../../../schemas/audit.js';
import type { TroopFigure } from '../../../schemas/troop-figure.js';
import type { ArticleClaims } from '../../claims.js';
import { listed } from '../../order.js';
import { isMemberOf } from './actor-match.js';
import { groupBy } from './block.js';
import { type Bounds, looseBounds, plus } from './bounds.js';
import { boundsWords } from './bounds-words.js';
import { isNews } from './change-sums.js';
import { auditRow, type FigureSum, verdictOf } from './figure-sum.js';
import type { LinkRule } from './link-rule.js';

export const partsMakeWhole: LinkRule = {
  id: 'link/parts-make-whole',
  description:
    'A list of parts that differ in force, place or kind of people, in one sentence, and its total in that sentence or the one beside it. A list that falls short of its total is taken for an incomplete one and is no sum.',
};

const nothing: Bounds = { low: 0, high: 0 };

/** Checks the lists of every article whose total is given. */
export function listSums(claims: readonly ArticleClaims[]): Audit[] {
  return claims.filter(isNews).flatMap(({ figures }) => {
    const people = figures.filter(({ unit }) => unit === 'persons');
    const sentences = groupBy(people, ({ sentence, measure, modality }) => `${sentence} ${measure} ${modality}`);
    return [...sentences.values()].flatMap((list) => {
      const sum = sumOf(list, people);
      return sum === null ? [] : [auditRow(sum)];
    });
  });
}

function sumOf(list: readonly TroopFigure[], people: readonly TroopFigure[]): FigureSum | null {
  const [{ sentence, measure, modality }] = list as [TroopFigure];
  const wholes = people.filter(
    (whole) => Math.abs(whole.sentence - sentence) <= 1 && whole.measure === measure && whole.modality === modality,
  );
  for (const whole of wholes) {
    const parts = list.filter((part) => part !== whole && isPartOf(part, whole));
    if (parts.length < 2 || !areDistinct(parts)) continue;
    const compute = (bounds: readonly Bounds[]) => bounds.reduce(plus, nothing);
    if (compute(parts.map(looseBounds)).high < looseBounds(whole).low) continue;
    const words = (sum: Bounds) => `${parts.map(({ quote }) => `"${quote}"`).join(', ')} make ${boundsWords(sum)}`;
    const found = {
      relation: 'parts_make_whole',
      rule: partsMakeWhole,
      terms: parts,
      result: whole,
      compute,
      words,
    } as const;
    if (verdictOf(found) !== 'fails' || isSurelyWhole(parts, whole)) return found;
  }
  return null;
}

/** A sum that is too large contradicts a total only if all parts are of one force that the total is of as well. */
const isSurelyWhole = (parts: readonly TroopFigure[], whole: TroopFigure): boolean =>
  parts.every(({ force, personnel }) => force === whole.force && personnel === whole.personnel);

function isPartOf(part: TroopFigure, whole: TroopFigure): boolean {
  if (looseBounds(part).low > looseBounds(whole).high || isSameScope(part, whole)) return false;
  const forceFits = part.force === whole.force || isMemberOf(part.force, whole.force);
  const countryFits = listed(part.country).every((country) => listed(whole.country).includes(country));
  return forceFits && countryFits && (whole.place === null || part.place === whole.place);
}

const scopeOf = ({ force, country, place, personnel }: TroopFigure): string =>
  [force, country, place, personnel].join(' ');

const isSameScope = (a: TroopFigure, b: TroopFigure): boolean => scopeOf(a) === scopeOf(b);

const areDistinct = (parts: readonly TroopFigure[]): boolean => new Set(parts.map(scopeOf)).size === parts.length;
