import type { Clause } from '../clause/clause.js';
import { pointers } from '../clause/determiners.js';
import type { Interval } from '../mention.js';
import { classesOf } from '../noun-classes.js';
import type { Reading } from '../reading.js';
import { isCompassPoint } from './compass-point.js';
import type { Discourse } from './discourse.js';
import { isSpokenAt } from './is-spoken-at.js';
import { placesIn } from './places-in.js';

/** What is asked: a blow or who suffered it, told with its country and day. */
export interface Told {
  readonly clause: Clause | null;
  readonly country: string;
  readonly when: Interval;
}

/** In sentences: what is told farther behind is seldom of the same spot. */
const farthest = 1;

/**
 * Where a blow fell that is told on in the next sentence: "A bomb went off in *Gao*. Nine soldiers were killed."
 * @returns null for a claim that is dated otherwise, habitual, or of another blow, and where the sentence names another place.
 */
export function sameScene(reading: Reading, { clause, country, when }: Told, { scene }: Discourse): string | null {
  if (scene === null || scene.country !== country || reading.sentence.index - scene.sentence > farthest) return null;
  if (clause !== null && !isAccount(clause) && !isOfBlow(clause, reading)) return null;
  const isSameDay =
    when.start === null && when.end === null ? true : when.start === scene.start && when.end === scene.end;
  if (!isSameDay || namesOtherPlace(reading, scene) || isOfOtherBlow(reading)) return null;
  return scene.place;
}

/** "were killed", "killing nine", but not "have killed hundreds", "are killed every day", "would kill". */
const isAccount = (clause: Clause): boolean => {
  const { verb, governor } = clause;
  if (verb.form !== 'finite') return governor !== null && isAccount(governor);
  return verb.tense === 'past' && verb.modal === null && !(verb.perfect && !isReported(clause)) && !verb.progressive;
};

/** "Nine have been killed *in the attack*": in that one, told as news. */
const isOfBlow = ({ verb, complements }: Clause, { words }: Reading): boolean =>
  verb.form === 'finite' &&
  verb.perfect &&
  verb.modal === null &&
  complements.some(({ preposition, group }) => {
    const head = words[group.head];
    const isThat = pointers.has(words[group.from]?.lower ?? '') && head?.lower.endsWith('s') === false;
    return /^(?:in|by|during)$/.test(preposition) && isThat && classesOf(head.lemma, head.lower).includes('attack');
  });

/** "said nine *had been killed*", "told Reuters nine *had been killed*". */
const isReported = ({ relation, governor }: Clause): boolean =>
  relation === 'complement' || (relation === 'relative' && governor?.verb.lemma === 'tell');

/** Whether a sentence names a place that is not where the blow fell. */
export const namesOtherPlace = (reading: Reading, { place, country }: { place: string; country: string }): boolean =>
  placesIn(reading, { from: 0, to: reading.words.length }).some(
    (mention) =>
      !isSpokenAt(reading, mention) &&
      ((mention.place !== null && mention.place !== place) || (mention.country ?? country) !== country),
  );

/** "*in the* north", "*in the country's* north". */
const isInIt = (words: Reading['words'], at: number): boolean =>
  words.slice(Math.max(0, at - 4), at).some(({ lower }) => lower === 'in') && words[at + 1]?.lower !== 'of';

/** "In *a separate* attack", "*in the north*", "*another* bomb", "*elsewhere* in the north". */
const isOfOtherBlow = ({ words }: Reading): boolean =>
  words.some(({ lower, index }) => {
    if (/^(?:separate|separately|elsewhere|meanwhile|worst|deadliest)$/.test(lower)) return true;
    if (isCompassPoint(lower) && isInIt(words, index)) return true;
    const next = words[index + 1];
    return (
      /^(?:another|other|second|third|similar|earlier|previous|last|several)$/.test(lower) &&
      next !== undefined &&
      classesOf(next.lemma, next.lower).includes('attack')
    );
  });
