import type { TroopFigure } from '../../../schemas/troop-figure.js';
import { dayNumber } from '../../calendar.js';
import type { ArticleClaims } from '../../claims.js';
import { byCodeUnits } from '../../order.js';
import { groupBy } from './block.js';
import type { Days } from './days.js';
import { firstFrom } from './first-from.js';

/** What all articles know of the size of forces. */
export interface KnownLevels {
  /** The last real level in a time of the force, place and kind of people that a figure is of, told by another article; null if none. */
  readonly latest: (figure: TroopFigure, within: Days) => TroopFigure | null;
}

interface Known {
  readonly day: number;
  readonly figure: TroopFigure;
}

/** Collects what all articles say is present, each force in each country by the day that it is true of. */
export function knownLevels(claims: readonly ArticleClaims[]): KnownLevels {
  const levels = claims.flatMap(({ figures }) =>
    figures.flatMap((figure): Known[] =>
      figure.measure === 'presence' && figure.unit === 'persons' && figure.modality === 'actual' && figure.as_of_end
        ? [{ day: dayNumber(figure.as_of_end), figure }]
        : [],
    ),
  );
  const series = groupBy(levels, ({ figure }) => seriesOf(figure));
  for (const group of series.values()) {
    group.sort((a, b) => a.day - b.day || byCodeUnits(a.figure.figure_id, b.figure.figure_id));
  }
  return {
    latest: (figure, within) => {
      const group = series.get(seriesOf(figure)) ?? [];
      for (let at = firstFrom(group, within.to + 1, ({ day }) => day) - 1; at >= 0; at -= 1) {
        const known = group[at] as Known;
        if (known.day < within.from) return null;
        if (known.figure.article_id !== figure.article_id) return known.figure;
      }
      return null;
    },
  };
}

const seriesOf = ({ force, country, place, personnel }: TroopFigure): string =>
  [force, country, place, personnel].join(' ');
