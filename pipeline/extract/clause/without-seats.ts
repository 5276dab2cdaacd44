import type { Draft } from './word.js';

/** "R-S.C.", "D-Calif.": Source: AP Stylebook, "party affiliation". */
const isSeat = ({ text }: Draft): boolean => text[1] === '-' && text.length > 2 && /^[RDI]-\p{Lu}/u.test(text);
const restOfState = /^(?:\.|\p{Lu}\.)$/u;
const opensDescription = new Set(['DET', 'ADJ', 'NOUN']);

/**
 * The words without party and state in "Sen. Ames, R-Iowa, said" and "Rep. Cole (D-Wash.)": they say nothing of troops, name a place that is none
 * of theirs, and part a name from its verb.
 */
export function withoutSeats(words: Draft[]): Draft[] {
  if (!words.some(isSeat)) return words;
  const dropped = new Set<number>();
  for (let at = 1; at < words.length; at++) {
    if (isSeat(words[at] as Draft)) drop(words, at, dropped);
  }
  const kept = words.filter((_, at) => !dropped.has(at));
  for (const [index, word] of kept.entries()) word.index = index;
  return kept;
}

/** The seat with the mark before it, and with the one behind it where what follows goes on with the name. */
function drop(words: readonly Draft[], seat: number, dropped: Set<number>): void {
  const opening = words[seat - 1]?.text;
  if (opening !== ',' && opening !== '(') return;
  let after = seat + 1;
  while (after < words.length - 1 && restOfState.test((words[after] as Draft).text)) after++;
  const closing = words[after]?.text;
  const closes =
    opening === '(' ? closing === ')' : closing === ',' && !opensDescription.has(words[after + 1]?.pos ?? '');
  for (let at = seat - 1; at < after + (closes ? 1 : 0); at++) dropped.add(at);
}
