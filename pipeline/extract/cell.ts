import type { Span } from '../stage.js';

/**
 * The value of one column of a claim and what it rests on. `stated` is in the words of the claim's own clause; `filled_in` comes from
 * elsewhere (the sentence before, the publication date). `span` are the words, in offsets of the document's text, null where no words carry it.
 */
export type Cell<T> = {
  readonly value: T;
  readonly basis: 'stated' | 'filled_in';
  readonly rule: string;
  readonly span: Span | null;
};

/**
 * A cell that the words of the claim's own clause give.
 * @param rule id of the rule that read it.
 * @param span those words; null where none carry it.
 */
export const stated = <T>(value: T, rule: string, span: Span | null): Cell<T> => ({
  value,
  basis: 'stated',
  rule,
  span,
});

/**
 * A cell that something else than the claim's own clause gives.
 * @param rule id of the rule that filled it in.
 * @param span the words that it was taken from; null where none carry it.
 */
export const filledIn = <T>(value: T, rule: string, span: Span | null = null): Cell<T> => ({
  value,
  basis: 'filled_in',
  rule,
  span,
});

/** A claim before it is a row: where it stands and a cell for every column that the text decides. */
export interface Claim<Columns> {
  /** Index of the sentence in the document. */
  readonly sentence: number;
  /** The quote, in offsets of the document's text. */
  readonly quote: Span;
  readonly cells: { readonly [C in keyof Columns]: Cell<Columns[C]> };
}
