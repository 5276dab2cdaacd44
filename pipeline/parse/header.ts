import { dayParts } from '../calendar.js';
import type { Span } from '../stage.js';

export interface Header {
  /** ` date `, what stands for the day, and the space around. */
  readonly span: Span;
  /** As printed: may be no day of the calendar. */
  readonly day: string;
  readonly isValid: boolean;
}

const header = /^\s*date (\d{4}-\d{1,2}-\d{1,2})(?!\S)\s*/;

/** Reads the header ` date YYYY-MM-DD ` at the very start of a text (codebook, section 7). */
export function readHeader(text: string): Header | null {
  const match = header.exec(text);
  const day = match?.[1];
  if (match === null || day === undefined) return null;
  return { span: { start: 0, end: match[0].length }, day, isValid: dayParts(day) !== null };
}
