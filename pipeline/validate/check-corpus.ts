import type { Rows } from '../../schemas/tables.js';
import { chained } from '../chained.js';
import type { ArticleClaims } from '../claims.js';
import type { Outcome } from '../stage.js';
import type { AnyRow, Scene } from './check.js';
import { rowChecks, tableChecks } from './checks.js';
import { runChecks } from './run-checks.js';

/**
 * Checks the claims of all articles together, before they are linked, so that no event, level, contradiction or sum stands on a claim that
 * falls afterwards and falls with it: what shows only now are keys that two articles share, and what a curator has set.
 * @param read the claims as the articles were read, when `checkClaims` looked at each row of them.
 * @returns the claims that hold, and an issue for each row that was quarantined and each cell that was cleared with it.
 * @throws when a check can't be run.
 */
export function checkCorpus(
  claims: readonly ArticleClaims[],
  read: readonly ArticleClaims[],
): Outcome<readonly ArticleClaims[]> {
  const checked = new Set(read);
  const isNew = claims.map((entry) => !checked.has(entry));
  // Checks that look at some rows by themselves and at all together must see the same.
  const known = isNew.includes(true) ? claims.map((entry) => ({ ...entry, evidence: [...entry.evidence] })) : claims;
  const unchecked = rowsOf(known.filter((_, index) => isNew[index]));
  const scene: Scene = { rows: rowsOf(known), document: null, unchecked };
  const { value, issues } = runChecks(scene, [...rowChecks, ...tableChecks]);
  return { value: issues.length === 0 ? claims : byArticle(value), issues };
}

const rowsOf = (claims: readonly ArticleClaims[]): Scene['rows'] => ({
  articles: claims.map(({ article }) => article),
  troop_figures: claims.flatMap(({ figures }) => figures),
  event_mentions: claims.flatMap(({ mentions }) => mentions),
  withheld: claims.flatMap(({ withheld }) => withheld),
  evidence: chained(claims.map(({ evidence }) => evidence)),
});

function byArticle(rows: Scene['rows']): ArticleClaims[] {
  const figures = grouped(rows.troop_figures, 'article_id');
  const mentions = grouped(rows.event_mentions, 'article_id');
  const withheld = grouped(rows.withheld, 'article_id');
  const evidence = grouped(rows.evidence, 'claim_id');
  return [...(rows.articles ?? [])].map((article) => {
    const of = (groups: ReadonlyMap<unknown, AnyRow[]>) => groups.get(article.article_id) ?? [];
    const ids = [
      ...of(figures).map(({ figure_id }) => figure_id),
      ...of(mentions).map(({ mention_id }) => mention_id),
      ...of(withheld).map(({ withheld_id }) => withheld_id),
    ];
    return {
      article,
      figures: of(figures),
      mentions: of(mentions),
      withheld: of(withheld),
      evidence: ids.flatMap((id) => evidence.get(id) ?? []),
    } as unknown as ArticleClaims;
  });
}

function grouped(rows: Rows<AnyRow> | undefined, column: string): Map<unknown, AnyRow[]> {
  const groups = new Map<unknown, AnyRow[]>();
  for (const row of rows ?? []) {
    const others = groups.get(row[column]);
    if (others === undefined) groups.set(row[column], [row]);
    else others.push(row);
  }
  return groups;
}
