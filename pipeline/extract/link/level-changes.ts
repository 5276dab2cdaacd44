import type { Contradiction } from '../../../schemas/contradiction.js';
import { meet } from './bounds.js';
import { boundsWords } from './bounds-words.js';
import { contradictionRow } from './contradiction-row.js';
import { wordsOfDays } from './days.js';
import { isPartOfOther, type LevelClaim, type Surroundings } from './level-claim.js';
import { type DatedLevel, levelSeries } from './level-series.js';
import type { LinkRule } from './link-rule.js';
import { isFall, movementsOf } from './movements.js';

export const unexplainedChange: LinkRule = {
  id: 'link/change-unexplained',
  description:
    'Two levels of one force that follow each other within three years differ by a third or more, and no claim tells of a movement between them that is large enough to lead from one to the other.',
};

/** Days after which nobody expects every movement to be told. */
const longestGap = 3 * 366;
/** A change by less than this share of the larger level is everyday rotation. */
const smallestChange = 1 / 3;

/** Pairs of levels that follow each other without a movement that explains the change. */
export function levelChanges(claims: readonly LevelClaim[], surroundings: Surroundings): Contradiction[] {
  const movements = movementsOf(surroundings);
  return levelSeries(claims, ({ stated, startsAt }) => stated ?? startsAt).flatMap((series) =>
    series.flatMap((after, index) => {
      const before = series[index - 1];
      if (before === undefined || !isLargeChange(before, after)) return [];
      const { force, country, place } = after.figure;
      const between = { from: before.days.from, to: after.days.to };
      const isExplained = movements.explain({
        force,
        country,
        place,
        between,
        before: before.loose,
        after: after.loose,
      });
      return isExplained ? [] : [changeRow(before, after)];
    }),
  );
}

function isLargeChange(before: DatedLevel, after: DatedLevel): boolean {
  if (before.days.to >= after.days.from || after.days.from - before.days.to > longestGap) return false;
  if (meet(before.loose, after.loose) || isPartOfOther(before, after)) return false;
  const [small, large] = [before, after].sort((a, b) => a.loose.low - b.loose.low) as [DatedLevel, DatedLevel];
  return (large.loose.low - small.loose.high) / large.loose.low >= smallestChange;
}

function changeRow(before: DatedLevel, after: DatedLevel): Contradiction {
  const side = ({ figure, article }: DatedLevel) => ({ id: figure.figure_id, quote: figure.quote, article });
  const told = ({ loose, days }: DatedLevel) => `${boundsWords(loose)} (${wordsOfDays(days)})`;
  const { force, country, personnel } = after.figure;
  const type = isFall({ before: before.loose, after: after.loose }) ? 'withdrawal' : 'deployment';
  const reason = `${personnel} of ${force} in ${country}: from ${told(before)} to ${told(after)}, and no claim tells of a ${type} between them that leads there.`;
  return contradictionRow(side(before), side(after), {
    kind: 'level_change_unexplained',
    strength: 'strains',
    reason,
    rule: unexplainedChange,
  });
}
