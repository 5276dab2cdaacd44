import type { PublishedBasis } from '../schemas/published-basis.js';
import type { Span } from './stage.js';

/**
 * What a run of text is for. Claims are read from `body` and `heading`; the others say where the article comes from.
 * `furniture` is what a web page adds: "Sign up for our newsletter", photo credits, share buttons.
 */
export type SentenceKind = 'body' | 'heading' | 'byline' | 'credit' | 'furniture';

/** A sentence; `start` and `end` are offsets in the document's plain text. */
export interface Sentence extends Span {
  /** Position in the document, from 0. */
  readonly index: number;
  readonly kind: SentenceKind;
  /** Position of its paragraph, from 0. */
  readonly paragraph: number;
}

export interface Dateline {
  /** As printed, without agency and date: `BAGHDAD`, `COLOMBO, Sri Lanka`. */
  readonly place: string;
  readonly span: Span;
}

/** When the article was published: the day where it is known to the day, else null, and the bounds in any case. */
export interface Publication {
  readonly on: string | null;
  readonly basis: PublishedBasis;
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** A parsed article: plain text with its way back to the captured text, cut into sentences. */
export interface Document {
  readonly article_id: string;
  readonly file: string;
  readonly sha256: string;
  /** The captured text, which published offsets slice. */
  readonly source: string;
  /** The text without markup: what extract reads. Line breaks are kept. */
  readonly text: string;
  /** Maps plain-text offsets to offsets in `source`; null when they are the same. */
  readonly offsets: OffsetMap | null;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly rights: string | null;
  /** News agencies that the article credits, sorted. */
  readonly agencies: readonly string[];
  readonly dateline: Dateline | null;
  readonly published: Publication;
  readonly sentences: readonly Sentence[];
}

/**
 * Runs of plain text: run `i` is `plain[i]` to `plain[i + 1]`, in the source `source[i]` to `sourceEnd[i]`; all ascend, and an empty run at
 * the end closes them. A run stands unbroken in the source, or is a decoded entity or a break, which is longer there.
 */
export interface OffsetMap {
  readonly plain: Int32Array;
  readonly source: Int32Array;
  readonly sourceEnd: Int32Array;
}

/**
 * The place in the captured text of a run of plain text.
 * @returns a span of `document.source`; markup inside it is markup inside the slice. An entity or break of which a part is asked for is in it whole.
 */
export function sourceSpan({ offsets }: Pick<Document, 'offsets'>, span: Span): Span {
  if (offsets === null) return { start: span.start, end: span.end };
  const start = sourceRange(offsets, span.start).start;
  return { start, end: span.end > span.start ? sourceRange(offsets, span.end - 1).end : start };
}

/** What stands in the source for one unit of plain text. */
function sourceRange({ plain, source, sourceEnd }: OffsetMap, offset: number): Span {
  const run = runAt(plain, offset);
  const [start, end] = [source[run] as number, sourceEnd[run] as number];
  const inside = offset - (plain[run] as number);
  const next = plain[run + 1];
  const isVerbatim = next === undefined || end - start === next - (plain[run] as number);
  return isVerbatim ? { start: start + inside, end: start + inside + 1 } : { start, end };
}

/** The last run that begins at or before an offset. */
function runAt(plain: Int32Array, offset: number): number {
  let low = 0;
  let high = plain.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((plain[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
