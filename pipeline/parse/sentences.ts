import type { Span } from '../stage.js';
import { isSpace } from './paragraph.js';
import { endsSentence } from './sentence-end.js';

const endMark = /[.!?…]/g;
const endMarks = '.!?…';
const closers = `"'”’»)]`;

/** No newspaper prints longer sentences; rules that look around in a sentence stay linear in the text. In UTF-16 units. */
const longest = 1500;

/**
 * Cuts a paragraph into sentences. Every word of the paragraph is in one; white space between sentences is in none.
 * Sentences inside a quotation are cut as well; a closing mark stays with its sentence. What runs on without end is cut at a mark or a space.
 * @param text the whole text; spans are offsets in it.
 */
export function sentences(text: string, paragraph: Span): Span[] {
  const found: Span[] = [];
  // A regular expression finds the marks four times as fast as a loop; on a slice it can't run past the paragraph.
  const words = text.slice(paragraph.start, paragraph.end);
  let start = paragraph.start;
  endMark.lastIndex = 0;
  while (endMark.test(words)) {
    const at = paragraph.start + endMark.lastIndex - 1;
    const end = endOfMarks(text, at, paragraph.end);
    if (end >= paragraph.end) break;
    const next = skipSpaces(text, end, paragraph.end);
    if (endsSentence(text, { start, end: at }, { start: end, end: next })) {
      addInPieces(text, { start, end }, found);
      start = next;
    }
    endMark.lastIndex = end - paragraph.start;
  }
  if (start < paragraph.end) addInPieces(text, { start, end: paragraph.end }, found);
  return found;
}

function addInPieces(text: string, { start, end }: Span, found: Span[]): void {
  let from = start;
  while (end - from > longest) {
    const at = pieceEnd(text, from);
    found.push({ start: from, end: at });
    from = skipSpaces(text, at, end);
  }
  if (from < end) found.push({ start: from, end });
}

/** Behind the last semicolon, comma or word that fits; a run without any is cut where it must be, but never inside a character. */
function pieceEnd(text: string, start: number): number {
  const piece = text.slice(start, start + longest);
  for (const mark of ['; ', ', ', ' ']) {
    const at = piece.lastIndexOf(mark);
    if (at > longest / 2) return start + at + mark.length - 1;
  }
  const last = text.charCodeAt(start + longest - 1);
  return start + longest - (last >= 0xd800 && last < 0xdc00 ? 1 : 0);
}

/** The end of a run of full stops (`. . .` too) and of the closing marks that follow it. */
function endOfMarks(text: string, index: number, limit: number): number {
  let end = index + 1;
  while (end < limit && endMarks.includes(text.charAt(end))) end++;
  while (text[end] === ' ' && text[end + 1] === '.' && end + 1 < limit) end += 2;
  while (end < limit && closers.includes(text.charAt(end))) end++;
  return end;
}

function skipSpaces(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && isSpace(text.charCodeAt(at))) at++;
  return at;
}
