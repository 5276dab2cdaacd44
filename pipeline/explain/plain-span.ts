import type { Document } from '../document.js';
import type { Span } from '../stage.js';

/** The run of a document's plain text that stands at a run of its source: the way back from `sourceSpan`. */
export function plainSpan(document: Pick<Document, 'offsets' | 'text'>, { start, end }: Span): Span {
  return { start: plainOffset(document, start), end: plainOffset(document, end - 1) + 1 };
}

function plainOffset({ offsets, text }: Pick<Document, 'offsets' | 'text'>, offset: number): number {
  if (offsets === null) return offset;
  const { plain, source } = offsets;
  let run = 0;
  while (run + 1 < source.length && (source[run + 1] as number) <= offset) run++;
  const start = plain[run] ?? 0;
  const length = (plain[run + 1] ?? text.length) - start;
  return start + Math.max(0, Math.min(offset - (source[run] ?? 0), length - 1));
}
