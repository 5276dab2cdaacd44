import type { GoldArticle, GoldClaim } from './gold-article.js';
import type { Row } from './same.js';
import type { Scoring } from './scoring.js';

/** What became of the gold claims and the rows of one article: each in at most one pair. */
export interface Pairing {
  readonly pairs: readonly { readonly gold: GoldClaim; readonly row: Row }[];
  readonly missed: readonly GoldClaim[];
  readonly spurious: readonly Row[];
}

/** Among equal fits a required claim goes before an optional one. */
const optionalHandicap = 0.001;

/** Pairs gold claims with rows, best fit first; ties go to the earlier claim, then to the earlier row. */
export function pair(scoring: Scoring, article: GoldArticle, rows: readonly Row[]): Pairing {
  const golds = article[scoring.goldKey];
  const candidates = golds.flatMap((gold) =>
    rows.flatMap((row) => {
      const affinity = scoring.affinity(article, gold, row);
      if (affinity <= 0) return [];
      return [{ gold, row, fit: affinity - (gold.optional ? optionalHandicap : 0) }];
    }),
  );
  candidates.sort((a, b) => b.fit - a.fit);
  const takenGolds = new Set<GoldClaim>();
  const takenRows = new Set<Row>();
  const pairs = candidates.filter(({ gold, row }) => {
    if (takenGolds.has(gold) || takenRows.has(row)) return false;
    takenGolds.add(gold);
    takenRows.add(row);
    return true;
  });
  return {
    pairs,
    missed: golds.filter((gold) => !gold.optional && !takenGolds.has(gold)),
    spurious: rows.filter((row) => !takenRows.has(row)),
  };
}
