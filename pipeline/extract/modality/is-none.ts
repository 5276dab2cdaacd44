import type { Clause } from '../clause/clause.js';
import type { Word } from '../clause/word.js';
import { wordSet } from '../word-list.js';

/** "*no* plans to leave", "*no* immediate intention of leaving". */
export const isNone = (words: readonly Word[], noun: number | null): boolean =>
  noun !== null &&
  (words[noun - 1]?.lower === 'no' || (words[noun - 2]?.lower === 'no' && words[noun - 1]?.pos === 'ADJ'));

/** "reports *that troops had crossed*", "There is evidence *that* …": the noun whose content a clause is. */
export const nounTold = ({ relation, link, subject, governor, governorNoun }: Clause): number | null => {
  const isOfNoun = relation === 'relative' && link === 'that' && subject?.head !== governorNoun;
  return isOfNoun ? governorNoun : relation === 'complement' ? (governor?.object?.head ?? null) : null;
};

/** "There were no reports *that troops had crossed*", "has no evidence that …", "It is *not true* that …": nobody says that it is so. */
export function isUnreported(words: readonly Word[], clause: Clause): boolean {
  const noun = nounTold(clause);
  const isNews =
    noun !== null && /^(?:report|evidence|sign|indication|confirmation|proof)$/.test(words[noun]?.lemma ?? '');
  return (isNews && isNone(words, noun)) || isUntrue(words, clause);
}

/** "It is *not true* that they left", "It is *false* that …". */
function isUntrue(words: readonly Word[], { relation, governor }: Clause): boolean {
  if (relation !== 'complement' || governor?.verb.lemma !== 'be') return false;
  const { to, negated } = governor.verb;
  const judged = words.slice(to, to + 2).find(({ pos }) => pos === 'ADJ')?.lower ?? '';
  return negated ? judged === 'true' : /^(?:untrue|false)$/.test(judged);
}

/** "rather than *send* soldiers", "instead of *leaving*". */
export const isInsteadOf = (words: readonly Word[], { verb }: Clause): boolean =>
  /^(?:rather than|instead of)$/.test(`${words[verb.from - 2]?.lower} ${words[verb.from - 1]?.lower}`);

/** "has *yet* to leave". */
export const isYetTo = (words: readonly Word[], { verb }: Clause): boolean =>
  (verb.lemma === 'have' || verb.lemma === 'be') && words[verb.to]?.lower === 'yet';

/** "No soldiers left", "neither side attacked". */
export function isSaidOfNobody(words: readonly Word[], { subject }: Clause): boolean {
  const first = subject === null ? undefined : words[subject.from]?.lower;
  if (first === 'no') return !comparing.has(words[(subject?.from ?? 0) + 1]?.lower ?? '');
  return first === 'neither' || first === 'nobody' || first === 'none';
}

/** "No *more* than 500 left", "no *fewer* than 500 left": some did. */
const comparing = wordSet('more fewer less');
