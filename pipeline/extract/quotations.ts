import type { Span } from '../stage.js';
import { firstEndingAfter } from './first-ending-after.js';

const opening = /[“]|``|"/gu;
const closers: Readonly<Record<string, RegExp>> = { '“': /”|''/gu, '``': /''|”/gu, '"': /"|”/gu };

/**
 * Finds what stands between quotation marks. A quotation that a paragraph leaves open ends with it: newspapers close only the last one.
 * @returns spans without the marks, ascending, in offsets of `text`.
 */
export function readQuotations(text: string): Span[] {
  const out: Span[] = [];
  for (let start = 0; start < text.length; ) {
    const end = paragraphEnd(text, start);
    readParagraph(text, { start, end }, out);
    start = end + 1;
  }
  return out;
}

function paragraphEnd(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at;
}

/** Looks at the paragraph alone: over the whole text, a search for a mark that never comes would begin again in each line. */
function readParagraph(text: string, paragraph: Span, out: Span[]): void {
  const words = text.slice(paragraph.start, paragraph.end);
  opening.lastIndex = 0;
  for (let open = opening.exec(words); open !== null; open = opening.exec(words)) {
    const start = opening.lastIndex;
    const closer = closers[open[0]] as RegExp;
    closer.lastIndex = start;
    const close = closer.exec(words);
    const end = close === null ? words.length : close.index;
    if (end > start) out.push({ start: paragraph.start + start, end: paragraph.start + end });
    if (close === null) return;
    opening.lastIndex = closer.lastIndex;
  }
}

/** The quotations that share a character with a span. */
export function overlapping(quotations: readonly Span[], { start, end }: Span): readonly Span[] {
  let to = firstEndingAfter(quotations, start, (quotation) => quotation.end);
  const from = to;
  while ((quotations[to]?.start ?? end) < end) to++;
  return quotations.slice(from, to);
}
