import { wordSet } from '../word-list.js';
import { possessives } from './determiners.js';
import { opensObject } from './opens-object.js';
import { isPluralNoun } from './plural-noun.js';
import { months, weekdays } from './time-heads.js';
import { verbsLikeNouns } from './verbs-like-nouns.js';
import { type Draft, lemmaOfVerb } from './word.js';

/** What opens a clause and nothing else: a verb must follow. */
const opensClause = wordSet('if when unless while because once although though whether who');
/** What stands before a mere noun as well: "after army raids", "until peace talks", "as terrorist acts". */
const mayOpenClause = wordSet('as after before since until till that which where');
const ends = wordSet(', ; : ( ) — – "');
const particles = wordSet('up down out off over back away together home again');

/** A run of words that can hold one clause. */
interface Stretch {
  /** What opens it; null for the beginning of the sentence. */
  readonly opener: string | null;
  readonly from: number;
  readonly to: number;
  /** Where its first preposition stands; its end where it has none. */
  readonly phrase: number;
}

/** Makes a verb of the noun that is one where a clause has no other: "if Denmark *halves* its force", "when rebels *open* fire", "Danish troops *train* together". */
export function mendVerbless(words: readonly Draft[]): void {
  for (const stretch of stretchesOf(words)) {
    if (hasVerb(words, stretch)) continue;
    const verb = verbOf(words, stretch);
    if (verb === undefined) continue;
    verb.lemma = lemmaOfVerb(verb);
    verb.pos = 'VERB';
  }
}

function stretchesOf(words: readonly Draft[]): Stretch[] {
  const stretches: Stretch[] = [];
  let opener: string | null = null;
  let from = 0;
  let phrase = -1;
  const close = (to: number) => {
    if (to > from && (opener !== null || from === 0))
      stretches.push({ opener, from, to, phrase: phrase < 0 ? to : phrase });
  };
  for (const { lower, index, pos } of words) {
    const opens = opensClause.has(lower) || mayOpenClause.has(lower);
    if (opens || ends.has(lower)) {
      close(index);
      opener = opens ? lower : null;
      from = index + 1;
      phrase = -1;
    } else if (pos === 'ADP' && phrase < 0) phrase = index;
  }
  close(words.length);
  return stretches;
}

/** Whether a verb stands there that can be that of the clause: no "-ing" without an auxiliary, and none behind "to". */
function hasVerb(words: readonly Draft[], { from, to }: Stretch): boolean {
  for (let at = from; at < to; at++) {
    const { pos, lower } = words[at] as Draft;
    if (pos === 'AUX') return true;
    if (pos === 'VERB' && !lower.endsWith('ing') && words[at - 1]?.lower !== 'to') return true;
  }
  return false;
}

/** The first noun that agrees with its subject as a verb; the one right behind it where that does as well: "if US *attacks resume*". */
function verbOf(words: readonly Draft[], stretch: Stretch): Draft | undefined {
  const { from, to, opener } = stretch;
  if (opener === null && (words[from]?.pos === 'ADP' || words[from]?.pos === 'SCONJ')) return undefined;
  for (let at = from; at < to; at++) {
    if (!agrees(words, stretch, at)) continue;
    const next = at + 1 < to && isOtherVerb(words[at + 1]) && agrees(words, stretch, at + 1) ? at + 1 : at;
    return isFollowed(words, stretch, next) ? words[next] : undefined;
  }
  return undefined;
}

const isBase = (word: Draft | undefined): boolean => word !== undefined && verbsLikeNouns.has(word.lower);

/** "US attacks *resume*", but not "The army returns *fire*". */
const isOtherVerb = (word: Draft | undefined): boolean => isBase(word) && word?.lower !== 'fire';

function agrees(words: readonly Draft[], stretch: Stretch, at: number): boolean {
  const word = words[at] as Draft;
  if (!/^(?:NOUN|PROPN|ADJ)$/.test(word.pos) || word.text !== word.lower) return false;
  if (word.lower.endsWith('ed') && word.pos !== 'PROPN') return isPast(words, stretch, at);
  if (isBase(word)) return isOfMany(words, stretch, at);
  return word.lower.endsWith('s') && isOfOne(words, stretch, at) && verbsLikeNouns.has(lemmaOfVerb(word));
}

/** The word before, over adverbs: "rebels *often* attack". */
function before(words: readonly Draft[], from: number, at: number): Draft | undefined {
  let last = at - 1;
  while (last >= from && words[last]?.pos === 'ADV') last--;
  return last < from ? undefined : words[last];
}

/** "rebels *attack*", "Chad and Niger *sign*", "who *train* soldiers", "talks between Chad and the rebels *collapse*". */
function isOfMany(words: readonly Draft[], { from, opener, phrase }: Stretch, at: number): boolean {
  const last = before(words, from, at);
  if (last === undefined) return opener === 'who';
  if (last.pos !== 'NOUN' && last.pos !== 'PROPN') return false;
  if (describing.has(last.lower)) return false;
  if (isPluralNoun(last) || isPairOfNames(words, last)) return true;
  const head = words[phrase - 1];
  return phrase > from && phrase < at && head?.pos === 'NOUN' && isPluralNoun(head);
}

/** "The truce *lapsed*", "The premier *pressured* Chad": behind a noun, and before no noun that it could describe. */
function isPast(words: readonly Draft[], { from, to }: Stretch, at: number): boolean {
  const last = before(words, from, at);
  const next = at + 1 < to ? words[at + 1] : undefined;
  return (
    (last?.pos === 'NOUN' || last?.pos === 'PROPN') &&
    !last.lower.endsWith("'s") &&
    next?.pos !== 'NOUN' &&
    next?.pos !== 'ADJ'
  );
}

/** Plurals that say of what kind the next noun is: "an arms deal", "since weapons sales". */
const describing = wordSet(
  'arms weapons sports sales communications operations customs headquarters hands relations affairs',
);

const isPairOfNames = (words: readonly Draft[], { index, pos }: Draft): boolean =>
  pos === 'PROPN' && words[index - 2]?.pos === 'PROPN' && words[index - 1]?.lower === 'and';

/** "Denmark *halves*", "the army *bombs*", but not "air *strikes*" behind what a verb can stand before. */
function isOfOne(words: readonly Draft[], { from, opener, phrase }: Stretch, at: number): boolean {
  const last = before(words, from, at);
  if (last === undefined) return opener === 'which' || opener === 'who';
  // "Fighting spread amid this week's Taliban *raids*": behind a preposition, nothing but what must open a clause makes a verb of it.
  if ((opener === null || mayOpenClause.has(opener)) && phrase < at) return false;
  return (last.pos === 'PROPN' || last.pos === 'NOUN') && !isPluralNoun(last) && !last.lower.endsWith("'s");
}

/** Behind what may open a mere noun, and at the beginning of a sentence, an object or a particle makes a verb of "raids"; "rebels raid" is one by itself. */
function isFollowed(words: readonly Draft[], { opener, to }: Stretch, at: number): boolean {
  if (opener !== null && opensClause.has(opener)) return true;
  const next = at + 1 < to ? words[at + 1] : undefined;
  if (words[at]?.lower.endsWith('ed') === true) return true;
  if (isBase(words[at])) return next !== undefined || opener !== null;
  if (next === undefined || weekdays.has(next.lower) || months.has(next.lower)) return false;
  return opensObject.has(next.pos) || possessives.has(next.lower) || particles.has(next.lower);
}
