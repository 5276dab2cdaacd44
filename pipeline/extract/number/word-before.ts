import type { Span } from '../../stage.js';

const longestSpace = 3;
const longestWord = 24;

/** The word that stands before an offset, with space between; null where there is none or it is longer than any that we look for. */
export function wordBefore(text: string, offset: number): Span | null {
  let end = offset;
  while (end > 0 && offset - end < longestSpace && isSpace(text.charCodeAt(end - 1))) end -= 1;
  if (end === offset) return null;
  let start = end;
  while (start > 0 && end - start <= longestWord && isInWord(text.charCodeAt(start - 1))) start -= 1;
  return start === end || end - start > longestWord ? null : { start, end };
}

const isSpace = (code: number) =>
  code === 0x20 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x2009 || code === 0x202f;

/** Letters, the stop of abbreviations, apostrophes. */
function isInWord(code: number): boolean {
  const isAsciiLetter = (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  return isAsciiLetter || code === 0x2e || code === 0x27 || code === 0x2019 || (code >= 0xc0 && code < 0x2000);
}
