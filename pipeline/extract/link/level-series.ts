import { byCodeUnits } from '../../order.js';
import { groupBy } from './block.js';
import type { Days } from './days.js';
import type { LevelClaim } from './level-claim.js';

/** Claims of real levels of one force, place and kind of people that give a time, in order of time. */
export type LevelSeries = readonly DatedLevel[];

export interface DatedLevel extends LevelClaim {
  readonly days: Days;
}

/** The series of all forces. Claims about the same days with the same bounds stand as one, the first by publication. */
export function levelSeries(claims: readonly LevelClaim[], daysOf: (claim: LevelClaim) => Days | null): LevelSeries[] {
  const dated = claims.flatMap((claim): DatedLevel[] => {
    const days = claim.figure.modality === 'actual' ? daysOf(claim) : null;
    return days === null || !Number.isFinite(days.from) || !Number.isFinite(days.to) ? [] : [{ days, ...claim }];
  });
  const series = groupBy(dated, ({ figure }) =>
    [figure.force, figure.country, figure.place, figure.personnel].join(' '),
  );
  return [...series.values()].map(ordered);
}

function ordered(claims: readonly DatedLevel[]): LevelSeries {
  const distinct = groupBy(
    [...claims].sort(byPublication),
    ({ days, loose }) => `${days.from} ${days.to} ${loose.low} ${loose.high}`,
  );
  return [...distinct.values()]
    .map((same) => same[0] as DatedLevel)
    .sort((a, b) => a.days.from - b.days.from || a.days.to - b.days.to || byPublication(a, b));
}

const byPublication = (a: DatedLevel, b: DatedLevel): number =>
  byCodeUnits(a.article.published_earliest ?? '9999', b.article.published_earliest ?? '9999') ||
  byCodeUnits(a.figure.figure_id, b.figure.figure_id);
