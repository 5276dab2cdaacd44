import type { Dataset } from '../../../schemas/tables.js';
import type { ArticleClaims } from '../../claims.js';
import { listed, sortedBy } from '../../order.js';
import type { Context, Outcome } from '../../stage.js';
import { actorRow, placeRow } from './reference.js';

/**
 * Makes one data set of the claims of all articles: every table sorted by its key. It sees rows, never texts.
 * @param claims one entry an article, in any order: the result does not depend on it.
 * @returns all tables; `issues` is empty until validate fills it.
 */
export function link(claims: readonly ArticleClaims[], _context: Context): Outcome<Dataset> {
  const figures = sortedBy(
    claims.flatMap((entry) => entry.figures),
    (row) => row.figure_id,
  );
  const mentions = sortedBy(
    claims.flatMap((entry) => entry.mentions),
    (row) => row.mention_id,
  );
  const withheld = sortedBy(
    claims.flatMap((entry) => entry.withheld),
    (row) => row.withheld_id,
  );
  const rows = [...figures, ...mentions, ...withheld];
  const codes = [
    ...[...figures, ...withheld].map((row) => row.force),
    ...mentions.flatMap((row) => [row.actor, row.target]),
  ];
  const value: Dataset = {
    articles: sortedBy(
      claims.map((entry) => entry.article),
      (row) => row.article_id,
    ),
    troop_figures: figures,
    event_mentions: mentions,
    withheld,
    events: [],
    troop_levels: [],
    contradictions: [],
    audits: [],
    evidence: sortedBy(
      claims.flatMap((entry) => entry.evidence),
      (row) => `${row.claim_id} ${row.column}`,
    ),
    actors: sortedBy(new Set(codes.flatMap(listed)), (code) => code).map(actorRow),
    places: sortedBy(new Set(rows.flatMap((row) => listed(row.place))), (name) => name).map(placeRow),
    issues: [],
  };
  return { value, issues: [] };
}
