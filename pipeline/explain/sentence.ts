import type { Document } from '../document.js';
import type { PublishedRow } from '../published/published-rows.js';
import type { Span } from '../stage.js';
import { plainSpan } from './plain-span.js';
import type { Style } from './style.js';

/**
 * The sentence of a claim with its quote marked; the quote alone where the article is not at hand.
 * @returns one paragraph.
 */
export function markedSentence(row: PublishedRow, document: Document | undefined, style: Style): string {
  const quote = onOneLine(String(row.quote));
  const sentence = document?.sentences[Number(row.sentence)];
  if (document === undefined || sentence === undefined) return `… ${style.quote(quote)} …`;
  const { start, end } = plainSpan(document, row as unknown as Span);
  const text = (from: number, to: number) => document.text.slice(from, to);
  const before = text(sentence.start, start);
  return onOneLine(before) + style.quote(onOneLine(text(start, end))) + onOneLine(text(end, sentence.end));
}

/** Which sentence holds a place of the captured text; null where the article is not at hand. */
export function sentenceAt(document: Document | undefined, span: Span): number | null {
  if (document === undefined) return null;
  const { start } = plainSpan(document, span);
  return document.sentences.find((sentence) => sentence.start <= start && start < sentence.end)?.index ?? null;
}

/** A text with each run of blanks and line breaks as one blank. */
export const onOneLine = (text: string): string => text.replace(/\s+/g, ' ');
