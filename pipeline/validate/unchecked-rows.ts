import type { ArticleClaims } from '../claims.js';
import { EvidenceTable } from '../evidence-table.js';
import type { AnyRow, Scene } from './check.js';

/**
 * The rows that were made after some claims were checked: checks of single rows need not look at the others again, which are the same objects and are
 * never changed in place. A table of evidence is what link has put together of theirs: it makes none.
 * @param claims as `checkCorpus` has passed them.
 */
export function uncheckedRows(rows: Scene['rows'], claims: readonly ArticleClaims[]): Scene['rows'] {
  const checked = new Set<AnyRow>();
  for (const { article, figures, mentions, withheld } of claims) {
    checked.add(article);
    for (const table of [figures, mentions, withheld]) for (const row of table) checked.add(row);
  }
  return Object.fromEntries(
    Object.entries(rows).map(([table, all]) => [
      table,
      all instanceof EvidenceTable ? [] : [...all].filter((row) => !checked.has(row)),
    ]),
  );
}
