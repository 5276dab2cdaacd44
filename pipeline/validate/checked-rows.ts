import type { ArticleClaims } from '../claims.js';
import type { AnyRow } from './check.js';

/** The rows of claims that were checked one by one, by `checkClaims` with their article or by `checkCorpus`. */
export function checkedRows(claims: readonly ArticleClaims[]): ReadonlySet<AnyRow> {
  const rows = new Set<AnyRow>();
  for (const { article, figures, mentions, withheld, evidence } of claims) {
    rows.add(article);
    for (const table of [figures, mentions, withheld, evidence]) for (const row of table) rows.add(row);
  }
  return rows;
}
