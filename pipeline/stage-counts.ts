import { type Dataset, tableNames } from '../schemas/tables.js';
import type { ArticleClaims } from './claims.js';

/** What went into a stage and what came out, counted by what it is: files, or rows of a table. */
export interface StageCount {
  readonly in: Readonly<Record<string, number>>;
  readonly out: Readonly<Record<string, number>>;
}

/** The stages by name, in the order of the flow; `read` is ingest, parse and extract, which take one article at a time. */
export type StageCounts = Readonly<Record<string, StageCount>>;

/** How many rows of each table the claims of all articles make. */
export function claimRows(claims: readonly ArticleClaims[]): Record<string, number> {
  const sum = (rows: (entry: ArticleClaims) => { readonly length: number }) =>
    claims.reduce((total, entry) => total + rows(entry).length, 0);
  return {
    articles: claims.length,
    troop_figures: sum(({ figures }) => figures),
    event_mentions: sum(({ mentions }) => mentions),
    withheld: sum(({ withheld }) => withheld),
    evidence: sum(({ evidence }) => evidence),
  };
}

/** How many rows each table of a data set has. */
export function tableRows(dataset: Dataset): Record<string, number> {
  return Object.fromEntries(tableNames.map((name) => [name, dataset[name].length]));
}
