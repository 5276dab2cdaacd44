import type { Reading } from '../reading.js';
import type { ReadTime } from './time-mention.js';

/** "the deadliest raid *since 2013*", "for the first time *since May*", "the ninth *since May*": what it is compared with, and not when it was. */
export const isOfComparison = ({ document }: Reading, { start, end }: ReadTime): boolean => {
  const first = Math.max(0, start - 60);
  return /^since\b/i.test(document.text.slice(start, end))
    ? followsComparison(document.text, start)
    : comparedIn.test(document.text.slice(first, start + 'of the '.length));
};

/** "the deadliest raid since …": whether what stands at an offset is what something is compared with. */
export const followsComparison = (text: string, at: number): boolean =>
  compared.test(text.slice(Math.max(0, at - 90), at));

/** "the worst attack *of the 21st century*". */
const comparedIn = /\b(?:worst|(?:dead|bloodi|big|larg|heavi)(?:li)?est)(?: [\p{L}’'-]+){1,4} of (?:the .{0,6})?$/u;

const compared =
  /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|worst|(?:dead|bloodi|big|larg|high|low|heavi|fierc|small|strong|few|seri|great)(?:li|g)?est)(?: [\p{L}’'-]+){0,8} $/u;
