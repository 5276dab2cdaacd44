import type { Contradiction } from '../../../schemas/contradiction.js';
import { neighbours } from './block.js';
import { meet } from './bounds.js';
import { boundsWords } from './bounds-words.js';
import { type Clash, contradictionRow } from './contradiction-row.js';
import { areTouching, isWithin, lengthOf, wordsOfDays } from './days.js';
import { firstFrom } from './first-from.js';
import { grainOf, grains } from './grain.js';
import { isPartOfOther, type LevelClaim } from './level-claim.js';
import { type DatedLevel, levelSeries } from './level-series.js';
import type { LinkRule } from './link-rule.js';
import { mayBeOneTeller } from './teller.js';

export const levelsExclude: LinkRule = {
  id: 'link/levels-exclude',
  description:
    'Two claims of one level at one time, told to the month or finer, exclude each other, even with numbers taken as rounded and "about" as a tenth either way; of two sources in one article they only strain, since one may mean a part.',
};

export const levelsStrain: LinkRule = {
  id: 'link/levels-strain',
  description:
    'A level that is claimed of a season or a year is met by no finer claim about a part of that time; it may have changed meanwhile.',
};

/** Pairs of claims about the size of one force at overlapping times that do not go together. */
export function levelContradictions(claims: readonly LevelClaim[]): Contradiction[] {
  return levelSeries(claims, ({ stated }) => stated).flatMap((series) => {
    const isFine = ({ days }: DatedLevel) => grainOf(days) <= grains.month;
    const fine = series.filter(isFine);
    return [
      ...finePairs(fine),
      ...series.filter((level) => !isFine(level)).flatMap((level) => coarsePair(level, series)),
    ];
  });
}

function finePairs(fine: readonly DatedLevel[]): Contradiction[] {
  return fine.flatMap((a, index) =>
    fine
      .slice(index + 1, index + 1 + neighbours)
      .filter((b) => areTouching(a.days, b.days) && areRivals(a, b))
      .map((b) => clash(a, b, { kind: 'level', strength: strengthOf(a, b), rule: levelsExclude })),
  );
}

const areRivals = (a: DatedLevel, b: DatedLevel): boolean =>
  !meet(a.loose, b.loose) && !isPartOfOther(a, b) && !isOneTale(a, b);

/** In one article the article's own numbers, and those of one source, are a whole and a part that it does not name. */
const isOneTale = (a: DatedLevel, b: DatedLevel): boolean =>
  a.article === b.article &&
  (a.figure.source_kind === 'none' || b.figure.source_kind === 'none' || mayBeOneTeller(a.figure, b.figure));

/** Those of two sources may be, too. */
const strengthOf = (a: DatedLevel, b: DatedLevel): Clash['strength'] =>
  a.article === b.article ? 'strains' : 'excludes';

/** The first claim about a part of the time, when none of them meets the level; of two about the same time the first speaks. */
function coarsePair(coarse: DatedLevel, series: readonly DatedLevel[]): Contradiction[] {
  const parts: DatedLevel[] = [];
  for (let at = firstFrom(series, coarse.days.from, ({ days }) => days.from); at < series.length; at += 1) {
    const other = series[at] as DatedLevel;
    if (other.days.from > coarse.days.to) break;
    if (other !== coarse && isWithin(other.days, coarse.days) && !isPartOfOther(other, coarse)) parts.push(other);
  }
  const [first] = parts;
  if (first === undefined || parts.some((part) => meet(part.loose, coarse.loose) || isOneTale(part, coarse))) return [];
  const twin = lengthOf(first.days) === lengthOf(coarse.days);
  if (twin && series.indexOf(first) < series.indexOf(coarse)) return [];
  return [clash(coarse, first, { kind: 'level', strength: 'strains', rule: levelsStrain })];
}

function clash(a: DatedLevel, b: DatedLevel, how: Omit<Clash, 'reason'>): Contradiction {
  const side = ({ figure, article }: DatedLevel) => ({ id: figure.figure_id, quote: figure.quote, article });
  const told = ({ loose, days }: DatedLevel) => `${boundsWords(loose)} (${wordsOfDays(days)})`;
  const { force, country, personnel } = a.figure;
  const reason = `${personnel} of ${force} in ${country}: ${told(a)} and ${told(b)} do not meet.`;
  return contradictionRow(side(a), side(b), { ...how, reason });
}
