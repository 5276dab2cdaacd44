import type { EventMention } from '../../../schemas/event-mention.js';
import type { Dataset } from '../../../schemas/tables.js';
import { chained } from '../../chained.js';
import type { ArticleClaims } from '../../claims.js';
import { EvidenceTable } from '../../evidence-table.js';
import { listed, sortedBy } from '../../order.js';
import type { Context, Outcome } from '../../stage.js';
import { actorInfo } from '../force/actor-info.js';
import { placeInfo } from '../place/place-info.js';
import { accountWindows } from './account-order.js';
import { changeSums } from './change-sums.js';
import { contradictionRows } from './contradictions.js';
import { eventRows } from './event-rows.js';
import { levelClaims } from './level-claim.js';
import { levelRows, markConflicts } from './level-rows.js';
import { linkMentions } from './link-mentions.js';
import { listSums } from './list-sums.js';
import { readOccurrences } from './occurrence.js';
import { copiesOf, originsOf } from './origins.js';

/**
 * Makes one data set of the claims of all articles: what each says, and what they say together. It sees rows, never texts, and invents no
 * value: each derived row lists the claims that it stands on.
 * @param claims one entry an article, in any order: the result does not depend on it.
 * @returns all tables, each sorted by its key; `issues` is empty until validate fills it.
 */
export function link(claims: readonly ArticleClaims[], _context: Context): Outcome<Dataset> {
  const stated = statedRows(claims);
  const { events, ...derived } = derivedRows(claims.filter(makesClaims));
  const eventOf = new Map<string, string>();
  for (const { event_id, claims: ids } of events) for (const id of listed(ids)) eventOf.set(id, event_id);
  const value: Dataset = {
    ...stated,
    event_mentions: stated.event_mentions.map((row) => withEvent(row, eventOf.get(row.mention_id) ?? null)),
    events,
    ...derived,
    ...namedRows(stated),
    issues: [],
  };
  return { value, issues: [] };
}

/** Most articles of a newspaper say nothing of troops. */
const makesClaims = ({ figures, mentions }: ArticleClaims): boolean => figures.length > 0 || mentions.length > 0;

/** Most mentions are of the event that they found, and stay the rows that they are. */
const withEvent = (row: EventMention, event_id: string | null): EventMention =>
  row.event_id === event_id ? row : { ...row, event_id };

type Derived = Pick<Dataset, 'events' | 'troop_levels' | 'contradictions' | 'audits'>;

/**
 * What the articles say together.
 * @param claims of articles that make some: the others have no part in it, as copies neither.
 */
function derivedRows(claims: readonly ArticleClaims[]): Derived {
  const copies = copiesOf(claims);
  const origins = originsOf(claims, copies);
  const occurrences = readOccurrences(claims, copies);
  const clusters = linkMentions(occurrences, copies);
  const surroundings = { occurrences, clusters, windows: accountWindows(occurrences, clusters) };
  const levels = levelClaims(claims, surroundings);
  const contradictions = contradictionRows(levels, surroundings);
  return {
    events: sortedBy(eventRows(occurrences, clusters, origins), (row) => row.event_id),
    troop_levels: sortedBy(
      markConflicts(levelRows(levels, surroundings, origins), contradictions),
      (row) => row.level_id,
    ),
    contradictions: sortedBy(contradictions, (row) => row.contradiction_id),
    audits: sortedBy([...changeSums(claims), ...listSums(claims)], (row) => row.audit_id),
  };
}

type Stated = Pick<Dataset, 'articles' | 'troop_figures' | 'event_mentions' | 'withheld' | 'evidence'>;

/** What the articles say by themselves. */
function statedRows(claims: readonly ArticleClaims[]): Stated {
  return {
    articles: sortedBy(
      claims.map(({ article }) => article),
      (row) => row.article_id,
    ),
    troop_figures: sortedBy(
      claims.flatMap(({ figures }) => figures),
      (row) => row.figure_id,
    ),
    event_mentions: sortedBy(
      claims.flatMap(({ mentions }) => mentions),
      (row) => row.mention_id,
    ),
    withheld: sortedBy(
      claims.flatMap((entry) => entry.withheld),
      (row) => row.withheld_id,
    ),
    evidence: EvidenceTable.joined(claims.map(({ evidence }) => evidence)),
  };
}

/** Who and where the codes and names of the claims stand for. */
function namedRows({ troop_figures, event_mentions, withheld }: Stated): Pick<Dataset, 'actors' | 'places'> {
  const codes = new Set<string | null>();
  const names = new Set<string | null>();
  for (const { force } of chained<{ force: string | null }>([troop_figures, withheld])) codes.add(force);
  for (const { actor, target } of event_mentions) codes.add(actor).add(target);
  for (const { place } of chained<{ place: string | null }>([troop_figures, event_mentions, withheld]))
    names.add(place);
  return { actors: eachListed(codes).map(actorInfo), places: eachListed(names).map(placeInfo) };
}

/** The values of cells that list some, each once, sorted. */
const eachListed = (cells: Iterable<string | null>): string[] =>
  sortedBy(new Set([...cells].flatMap(listed)), (value) => value);
