/**
 * What a curator expects of the tables: a bound on a count, a fill rate or the share of a value. Below `minimum` nothing is published; above `maximum` a
 * warning is.
 */
export interface Expectation {
  /** Where the curator wrote it: `expectations.csv, line 3`. */
  readonly place: string;
  readonly table: string;
  /** Column for a fill rate or a share; null for a count of rows. */
  readonly column: string | null;
  /** Value whose share of the filled cells is meant; null for a fill rate. */
  readonly value: string | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly reason: string;
}
