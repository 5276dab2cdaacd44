import type { Span } from '../../stage.js';

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

function readParagraph(text: string, paragraph: Span, out: Span[]): void {
  opening.lastIndex = paragraph.start;
  for (;;) {
    const open = opening.exec(text);
    if (open === null || open.index >= paragraph.end) return;
    const start = open.index + open[0].length;
    const closer = closers[open[0]] as RegExp;
    closer.lastIndex = start;
    const close = closer.exec(text);
    const closed = close !== null && close.index < paragraph.end;
    const end = closed ? close.index : paragraph.end;
    if (end > start) out.push({ start, end });
    if (!closed) return;
    opening.lastIndex = close.index + close[0].length;
  }
}
