import type { Span } from '../stage.js';

/** Beyond this length a line is not wrapped by hand: every line is a paragraph of its own. */
const widestWrap = 110;
/** From this length on a line looks full, so that its sentence may go on in the next line with a capital. */
const narrowestWrap = 45;

const endsSentence = /[.!?:…]["'”’)\]]*$/;
const goesOn = /^["'“‘(]*[\p{Ll}\d]/u;
const breaksOff = /(?:[,;–—-]|\b(?:a|an|and|at|by|for|from|in|of|on|or|that|the|to|with))$/;

/**
 * Cuts a text into paragraphs: at empty lines, and at the end of any line that was not wrapped by hand. White space around them is in none.
 * @param start offset in `text` to begin from.
 */
export function paragraphs(text: string, start: number): Span[] {
  const found: Span[] = [];
  let previous: Span | null = null;
  for (let at = start; at < text.length; ) {
    const newline = text.indexOf('\n', at);
    const line = trimmed(text, { start: at, end: newline < 0 ? text.length : newline });
    at = newline < 0 ? text.length : newline + 1;
    if (line.start === line.end) previous = null;
    else if (previous !== null && isWrapped(text, previous, line)) {
      const open = found.pop() as Span;
      found.push({ start: open.start, end: line.end });
      previous = line;
    } else {
      found.push(line);
      previous = line;
    }
  }
  return found;
}

function isWrapped(text: string, line: Span, next: Span): boolean {
  const width = line.end - line.start;
  if (width > widestWrap || next.end - next.start > widestWrap) return false;
  const words = text.slice(line.start, line.end);
  if (endsSentence.test(words.slice(-4)))
    return width >= narrowestWrap && goesOn.test(text.slice(next.start, next.start + 8));
  if (width >= narrowestWrap || breaksOff.test(words.slice(-6))) return true;
  return goesOn.test(text.slice(next.start, next.start + 8));
}

/** A span without the white space at its ends. */
function trimmed(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
}

/** White space, no-break space and byte order mark. */
export function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x3000 ||
    code === 0xfeff
  );
}
