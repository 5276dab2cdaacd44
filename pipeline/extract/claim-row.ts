import type { Evidence } from '../../schemas/evidence.js';
import { type Document, sourceSpan } from '../document.js';
import type { Span } from '../stage.js';
import type { Cell, Claim } from './cell.js';

/** The columns that every claim's row has beside its own. */
export interface Anchor {
  readonly article_id: string;
  readonly sentence: number;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly rules: string;
  readonly filled_in: string | null;
  readonly corrected: null;
}

/** Where a claim stands in the captured text, and what its cells rest on. */
export function anchorOf(document: Document, claim: Claim<object>): Anchor {
  const rules = new Set<string>();
  const filled: string[] = [];
  for (const [column, cell] of cellsOf(claim)) {
    rules.add(cell.rule);
    if (cell.basis === 'filled_in') filled.push(column);
  }
  const { start, end } = sourceSpan(document, claim.quote);
  return {
    article_id: document.article_id,
    sentence: claim.sentence,
    quote: wordsOf(document, claim.quote),
    start,
    end,
    rules: [...rules].sort().join(';'),
    filled_in: filled.length > 0 ? filled.sort().join(';') : null,
    corrected: null,
  };
}

/** One row of evidence for every cell that says something. */
export function evidenceOf(document: Document, claimId: string, claim: Claim<object>): Evidence[] {
  return cellsOf(claim).map(([column, cell]) => {
    const span = cell.span === null ? null : sourceSpan(document, cell.span);
    return {
      claim_id: claimId,
      column,
      value: String(cell.value),
      basis: cell.basis,
      rule: cell.rule,
      words: cell.span === null ? null : wordsOf(document, cell.span),
      start: span?.start ?? null,
      end: span?.end ?? null,
    };
  });
}

/** The values of a claim's cells. */
export function valuesOf<Columns extends object>({ cells }: Claim<Columns>): Columns {
  const values: Partial<Columns> = {};
  for (const column in cells) values[column] = cells[column].value;
  return values as Columns;
}

/** The cells that say something. */
function cellsOf(claim: Claim<object>): [string, Cell<unknown>][] {
  const cells = Object.entries(claim.cells) as [string, Cell<unknown>][];
  return cells.filter(([, { value }]) => value !== null);
}

const wordsOf = (document: Document, span: Span): string => document.text.slice(span.start, span.end);
