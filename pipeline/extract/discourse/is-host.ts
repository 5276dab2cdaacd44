import type { NounGroup } from '../clause/noun-group.js';
import type { VerbGroup } from '../clause/verb-group.js';
import type { Reading } from '../reading.js';

/** "*Qatar* hosts 900 soldiers", "*Qatar* is home to a base", "*Qatar*, home to 900 airmen": they are there. */
export const isHost = ({ words, clauses }: Reading, { from, to, preposition }: NounGroup): boolean =>
  preposition === null &&
  ((words[to]?.lower === ',' && words[to + 1]?.lower === 'home' && words[to + 2]?.lower === 'to') ||
    clauses.some(({ subject, verb }) => subject?.from === from && (isHostVerb(verb) || isHomeTo(words, verb))));

/** Verbs whose subject is where others are, never whose they are. Source: VerbNet class 54.3 (fit, house). */
export const isHostVerb = ({ lemma }: VerbGroup): boolean => /^(?:host|house|accommodate)$/.test(lemma);

/** "is *home to* a base": says what is there, and of nobody that he goes home. */
export function isHomeTo(words: Reading['words'], { lemma, to }: VerbGroup): boolean {
  if (lemma !== 'be') return false;
  const at = words[to]?.pos === 'ADV' && words[to]?.lower !== 'home' ? to + 1 : to;
  return words[at]?.lower === 'home' && words[at + 1]?.lower === 'to';
}
