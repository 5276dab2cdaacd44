import type { Contradiction } from '../../../schemas/contradiction.js';
import { matchActors } from './actor-match.js';
import { groupBy } from './block.js';
import type { Clusters } from './clusters.js';
import { contradictionRow } from './contradiction-row.js';
import { type Days, wordsOfDays } from './days.js';
import { eventKinds } from './event-kinds.js';
import type { LinkRule } from './link-rule.js';
import { isPast, type Occurrence } from './occurrence.js';

export const datesExclude: LinkRule = {
  id: 'link/dates-exclude',
  description:
    'What hardly happens twice within a year, an invasion or defeat of the same parties or the handover of one base, is given two times that do not overlap; or it did happen twice.',
};

/** Days within which a second one is not to be expected. */
const hardlyTwice = 366;

interface Dated {
  readonly occurrence: Occurrence;
  readonly days: Days;
}

/** Pairs of dated events that are probably one with two dates. */
export function dateContradictions(occurrences: readonly Occurrence[], clusters: Clusters): Contradiction[] {
  const dated = occurrences.flatMap((occurrence): Dated[] => {
    if (!isPast(occurrence) || occurrence.period === null || !hardlyHappensTwice(occurrence)) return [];
    return [{ occurrence, days: clusters.agreedOf(occurrence.rank).named ?? occurrence.period }];
  });
  const blocks = groupBy(dated, ({ occurrence }) =>
    occurrence.principalBlock === null ? null : `${occurrence.principalBlock} ${occurrence.mention.place}`,
  );
  return [...blocks.values()].flatMap((block) => {
    const events = [...groupBy(block, ({ occurrence }) => String(clusters.founderOf(occurrence.rank))).values()]
      .map((members) => members[0] as Dated)
      .sort((a, b) => a.days.from - b.days.from || a.occurrence.rank - b.occurrence.rank);
    return events.flatMap((second, index) => {
      const first = events[index - 1];
      return first !== undefined && isClash(first, second) ? [clash(first, second)] : [];
    });
  });
}

function hardlyHappensTwice({ mention }: Occurrence): boolean {
  return eventKinds[mention.event_type].rare || (mention.event_type === 'base_transfer' && mention.place !== null);
}

function isClash(first: Dated, second: Dated): boolean {
  const [a, b] = [first.occurrence.mention, second.occurrence.mention];
  const gap = second.days.from - first.days.to;
  return (
    gap > 0 &&
    gap <= hardlyTwice &&
    matchActors(a.actor, b.actor) !== 'other' &&
    matchActors(a.target, b.target) !== 'other'
  );
}

function clash(first: Dated, second: Dated): Contradiction {
  const side = ({ occurrence: { mention, article } }: Dated) => ({
    id: mention.mention_id,
    quote: mention.quote,
    article,
  });
  const { event_type, place, country } = first.occurrence.mention;
  const reason = `${event_type} in ${place ?? country}: ${wordsOfDays(first.days)} or ${wordsOfDays(second.days)}, unless there were two.`;
  return contradictionRow(side(first), side(second), { kind: 'date', strength: 'strains', reason, rule: datesExclude });
}
