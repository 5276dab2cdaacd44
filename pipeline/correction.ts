/** One cell of a claim as a curator sets it, and what must stand there for the correction to be still needed. */
export interface Correction {
  /** Where the curator wrote it: `corrections.csv, line 3`. */
  readonly place: string;
  /** Key of the claim; null where article and quote name it. */
  readonly claim_id: string | null;
  readonly article_id: string | null;
  readonly quote: string | null;
  readonly column: string;
  /** What the cell becomes, as text; null is empty. */
  readonly value: string | null;
  readonly reason: string;
  /** What the pipeline reads, as text; null is empty. */
  readonly expect: string | null;
}
