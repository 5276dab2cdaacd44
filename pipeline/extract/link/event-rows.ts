import type { Event } from '../../../schemas/event.js';
import type { Modality } from '../../../schemas/modality.js';
import { flatCopy } from '../../flat-copy.js';
import { byCodeUnits, joined, listed } from '../../order.js';
import { eventIdOf } from '../event-id.js';
import { actorKey } from './actor-match.js';
import type { Clusters } from './clusters.js';
import { anyDay, type Days, isoDate, overlap } from './days.js';
import { demanded, demandsOf } from './demands.js';
import type { LinkRule } from './link-rule.js';
import type { Occurrence } from './occurrence.js';
import { independent, type Origins } from './origins.js';

export const single: LinkRule = {
  id: 'link/single',
  description: 'No other mention is known to speak of the same event.',
};

/** Of several stages on one day, the one that says most; a denial stays history as long as anybody holds the event to be so. */
const certainty: readonly Stage['modality'][] = ['actual', 'ongoing', 'planned', 'possible', 'negated', 'demanded'];
/** Whose times date the event: what happened is dated by those who say that it did. */
const dating: readonly (readonly Modality[])[] = [['actual'], ['ongoing'], ['planned', 'possible'], ['negated']];

/** The rows of the table events, in the order of their founders. */
export function eventRows(occurrences: readonly Occurrence[], clusters: Clusters, origins: Origins): Event[] {
  const demands = demandsOf(occurrences, clusters);
  return clusters.groups().map((group) => {
    const members = group.ranks.map((rank) => occurrences[rank] as Occurrence);
    const founder = group.ranks[0] as number;
    const { underWay } = clusters.agreedOf(founder);
    return eventRow(members, { rules: group.rules, underWay, demands: demands.get(founder) ?? [] }, origins);
  });
}

interface Joined {
  readonly rules: ReadonlySet<string>;
  readonly underWay: Days | null;
  readonly demands: readonly Occurrence[];
}

function eventRow(members: readonly Occurrence[], { rules, underWay, demands }: Joined, origins: Origins): Event {
  const { mention } = members[0] as Occurrence;
  const days = agreedDays(members, underWay);
  const told = historyOf(members.map(stageOf));
  const asked = demands.map((each) => ({ ...stageOf(each), modality: 'demanded' }) as const);
  const history = asked.length === 0 ? told : historyOf([...members.map(stageOf), ...asked]);
  return {
    event_id: eventIdOf(mention.mention_id),
    event_type: mention.event_type,
    actor: chosen(members, 'actor', origins),
    target: chosen(members, 'target', origins),
    country: mention.country,
    place: chosen(members, 'place', origins),
    date_start: isoDate(days.from),
    date_end: isoDate(days.to),
    modality: told.at(-1)?.modality as Modality,
    history: flatCopy(history.map(({ day, modality }) => `${day} ${modality}`).join(';')),
    mentions: members.length,
    articles: new Set(members.map(({ article }) => article.article_id)).size,
    independent_articles: independent(members.map(articleIdOf), origins),
    claims: joined(members.map((member) => member.mention.mention_id)) as string,
    demands: joined(demands.map((each) => each.mention.mention_id)),
    rules: joined([...rules, ...(demands.length > 0 ? [demanded.id] : [])]) ?? single.id,
  };
}

const articleIdOf = ({ article }: Occurrence): string => article.article_id;

/**
 * The narrowest interval that the times agree on: of those who say that it happened, else of those who say that it goes on, else of plans,
 * unless it is still under way when their time is over.
 */
function agreedDays(members: readonly Occurrence[], underWay: Days | null): Days {
  for (const modalities of dating) {
    const stated = members.flatMap((member) =>
      member.stated !== null && modalities.includes(member.mention.modality) ? [member.stated] : [],
    );
    if (stated.length === 0) continue;
    const days = stated.reduce((all, other) => overlap(all, other) ?? all, anyDay);
    return underWay !== null && days.to < underWay.to ? anyDay : days;
  }
  return anyDay;
}

interface Stage {
  readonly day: string;
  readonly modality: Modality | 'demanded';
}

const stageOf = ({ article, mention }: Occurrence): Stage => ({
  day: article.published_on ?? article.published_latest ?? 'unknown',
  modality: mention.modality,
});

/** One entry a day and stage, in order of time, on one day the surest last. A day of publication that is not known comes first. */
function historyOf(told: readonly Stage[]): Stage[] {
  const stages = new Map(told.map((stage) => [`${stage.day} ${stage.modality}`, stage]));
  return [...stages.values()].sort(
    (a, b) =>
      byCodeUnits(sortable(a.day), sortable(b.day)) || certainty.indexOf(b.modality) - certainty.indexOf(a.modality),
  );
}

const sortable = (day: string) => (day === 'unknown' ? '' : day);

/**
 * The value of a column that most articles of different origin give; of these one that names somebody rather than "foreign", then the one of
 * most mentions, then the one that names fewest, then the one given first.
 */
function chosen(members: readonly Occurrence[], column: 'actor' | 'target' | 'place', origins: Origins): string | null {
  const [only, ...others] = members;
  if (only !== undefined && others.length === 0) return only.mention[column];
  const articles = new Map<string, string[]>();
  for (const { mention, article } of members) {
    const value = mention[column];
    if (value === null) continue;
    articles.set(value, [...(articles.get(value) ?? []), article.article_id]);
  }
  const ranked = [...articles].map(([value, ids]) => ({
    value,
    origins: independent(ids, origins),
    mentions: ids.length,
    named: actorKey(value) === null ? 0 : 1,
    names: listed(value).length,
  }));
  ranked.sort((a, b) => b.origins - a.origins || b.named - a.named || b.mentions - a.mentions || a.names - b.names);
  return ranked[0]?.value ?? null;
}
