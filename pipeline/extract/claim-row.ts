import type { Evidence } from '../../schemas/evidence.js';
import { type Document, sourceSpan } from '../document.js';
import type { Span } from '../stage.js';
import type { Cell, Claim } from './cell.js';

/** The cells of a claim by their columns; one whose value is null says nothing. */
type Cells = Readonly<Record<string, Cell<unknown>>>;

/** Where a claim stands in the captured text. */
export interface Anchor {
  readonly article_id: string;
  readonly sentence: number;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

/** What the cells of a claim rest on. */
export interface Trust {
  readonly rules: string;
  readonly filled_in: string | null;
  readonly corrected: null;
}

/** Where a claim stands, as its row says it: offsets in the article as captured. */
export function anchorOf(document: Document, { quote, sentence }: Claim<object>): Anchor {
  const { start, end } = sourceSpan(document, quote);
  return { article_id: document.article_id, sentence, quote: wordsOf(document, quote), start, end };
}

/** What the cells of a claim rest on, as its row says it: the rules at work, and the columns that were filled in. */
export function trustOf(claim: Claim<object>): Trust {
  const rules: string[] = [];
  const filled: string[] = [];
  const cells = claim.cells as Cells;
  for (const column in cells) {
    const { value, rule, basis } = cells[column] as Cell<unknown>;
    if (value === null) continue;
    if (!rules.includes(rule)) rules.push(rule);
    if (basis === 'filled_in') filled.push(column);
  }
  return {
    rules: rules.sort().join(';'),
    filled_in: filled.length > 0 ? filled.sort().join(';') : null,
    corrected: null,
  };
}

/** Adds one row of evidence for every cell that says something. */
export function addEvidence(
  evidence: Evidence[],
  document: Document,
  { id, claim }: { id: string; claim: Claim<object> },
): void {
  const cells = claim.cells as Cells;
  for (const column in cells) {
    const { value, basis, rule, span } = cells[column] as Cell<unknown>;
    if (value === null) continue;
    const place = span === null ? null : sourceSpan(document, span);
    evidence.push({
      claim_id: id,
      column,
      value: String(value),
      basis,
      rule,
      words: span === null ? null : wordsOf(document, span),
      start: place === null ? null : place.start,
      end: place === null ? null : place.end,
    });
  }
}

/** The values of a claim's cells. */
export function valuesOf<Columns extends object>({ cells }: Claim<Columns>): Columns {
  const values: Partial<Columns> = {};
  for (const column in cells) values[column] = cells[column].value;
  return values as Columns;
}

const wordsOf = (document: Document, span: Span): string => document.text.slice(span.start, span.end);
