import { tables } from '../../schemas/tables.js';
import type { ArticleClaims } from '../claims.js';
import type { Correction } from '../correction.js';
import { CurationError } from '../curation-error.js';

/** A claim of whichever table. */
export interface ClaimRow extends Readonly<Record<string, unknown>> {
  readonly article_id: string;
  readonly quote: string;
  readonly rules: string;
  readonly filled_in: string | null;
  readonly corrected: string | null;
}

export type CorrectableTable = 'troop_figures' | 'event_mentions' | 'withheld';

export interface FoundClaim {
  /** Position of its article among the claims. */
  readonly index: number;
  readonly table: CorrectableTable;
  readonly row: ClaimRow;
}

/** The key of a claim. */
export const idOf = (table: CorrectableTable, row: ClaimRow): string => String(row[tables[table].key[0]]);

/**
 * The one claim that a correction is about.
 * @throws {CurationError} when it names none, or several.
 */
export function findClaim(claims: readonly ArticleClaims[], correction: Correction): FoundClaim {
  const { place, claim_id, article_id, quote, column } = correction;
  if (claim_id === null && (article_id === null || quote === null)) {
    throw new CurationError(`${place} names no claim. Give its claim_id, or its article_id and quote.`);
  }
  const found = claims
    .flatMap((entry, index) => claimsOf(entry).map((claim) => ({ index, ...claim })))
    .filter(fits(correction));
  const [claim, ...others] = found;
  if (claim === undefined) {
    const named = claim_id ?? `"${quote}" in ${article_id}`;
    throw new CurationError(
      `${place}: no claim ${named} has a column ${column}. The pipeline no longer reads it, or it is misspelt: correct or remove the line.`,
    );
  }
  if (others.length > 0) {
    const ids = found.map(({ table, row }) => idOf(table, row)).join(', ');
    throw new CurationError(`${place}: "${quote}" in ${article_id} fits several claims: ${ids}. Give the claim_id.`);
  }
  return claim;
}

function fits({ claim_id, article_id, quote, column }: Correction) {
  return ({ table, row }: FoundClaim): boolean =>
    Object.hasOwn(row, column) &&
    (claim_id === null || idOf(table, row) === claim_id) &&
    (article_id === null || row.article_id === article_id) &&
    (quote === null || row.quote === quote);
}

function claimsOf({ figures, mentions, withheld }: ArticleClaims): { table: CorrectableTable; row: ClaimRow }[] {
  const of = (table: CorrectableTable, rows: readonly object[]) => rows.map((row) => ({ table, row: row as ClaimRow }));
  return [...of('troop_figures', figures), ...of('event_mentions', mentions), ...of('withheld', withheld)];
}
