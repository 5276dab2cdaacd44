import { wordFrom } from '../clause/word-at.js';
import type { ActorMention } from '../mention.js';
import type { Reading } from '../reading.js';
import { wordSet } from '../word-list.js';

/**
 * Whose a number is in a list of contributions, one a line: "• *Germany* — 850 soldiers", "- The Netherlands: 350".
 * @param start the offset in the text where the number begins.
 */
export function itemOwner({ words, actors }: Reading, start: number): ActorMention | null {
  const at = wordFrom(words, start);
  if (at < 2 || at > longestOpening || !separators.has(words[at - 1]?.text ?? '')) return null;
  const name = actors.find(({ end }) => end === words[at - 2]?.end);
  if (name === undefined || name.form === 'generic' || name.form === 'person') return null;
  const before = words.filter(({ end }) => end <= name.start);
  // "*14.* El Salvador: 361"
  const isLabel = (at: number): boolean => at === 0 && /^\d{1,2}[.)]?$/.test(before[at]?.text ?? '');
  return before.every(({ pos, lower }, at) => pos === 'PUNCT' || pos === 'SYM' || opensName.has(lower) || isLabel(at))
    ? name
    : null;
}

/** Before the name of a state: "The *Kingdom of* Tonga". */
const opensName = wordSet('the kingdom republic of');
const separators = wordSet(': — – - -- (');
/** A bullet, an article, a name of a few words and what parts it from the number. */
const longestOpening = 8;
