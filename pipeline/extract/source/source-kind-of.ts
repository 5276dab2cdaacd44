import type { SourceKind } from '../../../schemas/source-kind.js';
import { thirdPersonPossessives } from '../clause/determiners.js';
import type { NounGroup } from '../clause/noun-group.js';
import type { Word } from '../clause/word.js';
import type { Discourse } from '../discourse/discourse.js';
import { officeNouns, rankNouns, titleNouns } from '../force/office-nouns.js';
import { groupSpan, ofGroup, phrasesAfter, type Reading } from '../reading.js';
import { wordList, wordSet } from '../word-list.js';
import {
  anonymousNouns,
  bodyNouns,
  documentNouns,
  longestMediaName,
  mediaAtEnd,
  mediaNouns,
  mediaPattern,
} from './reporting.js';

type SpeakerKind = Exclude<SourceKind, 'none'>;

const pronoun: ReadonlySet<string> = wordSet('it they we i who');
const person: ReadonlySet<string> = wordSet('he she');
/** Titles that one man bears where he is spoken of with "the": "the ambassador said". */
const titles: ReadonlySet<string> = new Set([
  ...officeNouns,
  ...rankNouns,
  ...wordList('ambassador envoy governor senator congressman congresswoman pope director chairman'),
]);
/** Whoever speaks for an office is its voice, named or not (codebook section 2): "a Chadian army spokesman said". */
const voices = wordSet('spokesman spokeswoman spokesperson spokesmen spokeswomen spokespeople');
/** "*one* of the officials", "*some* of the generals": the whole says who they are. */
const parts = wordSet('some several many most all both none any few');
const unnamed =
  /^(?:unnamed|unidentified|anonymous|another|some|several|two|three|four|five|many|most|senior|other|certain|few)$/;

const withheld = /^(?:unnamed|unidentified|anonymous)$/;

/** What kind of source a noun group is, or null for something that cannot say anything. Where another outlet was quoted before, "the report" is its. */
export function sourceKindOf(
  reading: Reading,
  group: NounGroup,
  discourse: Pick<Discourse, 'speaker' | 'introduced' | 'quotedMedia'>,
): SpeakerKind | null {
  const { words } = reading;
  const { speaker, introduced, quotedMedia } = discourse;
  const head = words[group.head];
  const previous = speaker?.kind ?? null;
  if (head === undefined) return null;
  if (head.lower === 'they' && previous === 'named') return 'anonymous';
  if (person.has(head.lower)) return introduced || previous !== 'anonymous' ? 'named' : 'anonymous';
  const whole = head.pos === 'NUM' || parts.has(head.lower) ? ofGroup(reading, group) : null;
  if (whole !== null) return sourceKindOf(reading, whole, discourse);
  if (pronoun.has(head.lower)) return previous;
  if (head.lower === 'police') return 'named';
  if (head.index === 0 && group.to === 1 && isOneOf(anonymousNouns, head)) return 'anonymous';
  if (isOutlet(words, group)) return 'media';
  if (isOwnSite(reading, group)) return 'named';
  if (isMediaNoun(words, head)) return 'media';
  if (head.pos === 'PROPN' && namesMedia(reading, group))
    return isPerson(reading, group) && !isNamedAsMedia(reading, head) ? 'named' : 'media';
  if (head.lower === 'reporter' || head.lower === 'correspondent' || head.lower === 'journalist')
    return namesMedia(reading, group) ? 'media' : 'anonymous';
  if (isOneOf(documentNouns, head))
    return isOfMedia(words, group) || (quotedMedia && head.lower === 'report') ? 'media' : 'document';
  if (isPerson(reading, group) || hasNamedApposition(reading, group)) return 'named';
  if (head.pos === 'PROPN') return 'named';
  if (isOneOf(anonymousNouns, head) || titles.has(head.lower)) return anonymousOrTitled(reading, group);
  if (isOneOf(bodyNouns, head)) return 'named';
  return null;
}

/** "a local *media* report", "a *newspaper* report". */
const isOfMedia = (words: Reading['words'], { from, head }: NounGroup): boolean =>
  words.slice(from, head).some((word) => word.lower === 'news' || isMediaNoun(words, word));

/** "the ministry's website", "its website": of the body itself, and no other outlet. */
const isOwnSite = ({ words }: Reading, { head, possessor, from }: NounGroup): boolean =>
  /^(?:website|site|blog|channel|account|page)$/.test(words[head]?.lower ?? '') &&
  (possessor === null
    ? thirdPersonPossessives.has(words[from]?.lower ?? '')
    : !isMediaNoun(words, words[possessor.head] as Word));

/** "a spokesman, *who asked not to be named*, said". */
const isUnnamed = ({ document, sentence }: Reading): boolean =>
  /\b(?:anonymity|anonymously|not to be (?:named|identified|quoted)|declined to be (?:named|identified|quoted))\b/.test(
    document.text.slice(sentence.start, sentence.end),
  );

/** "the newspapers", "the news agencies", but no agency for aid. */
function isMediaNoun(words: Reading['words'], { index, lower, lemma }: Word): boolean {
  if (lemma !== 'agency' && lower !== 'agency')
    return mediaNouns.has(lower) || (lower.endsWith('s') && mediaNouns.has(lemma));
  const before = words[index - 1];
  if (/^(?:news|press|wire)$/.test(before?.lower ?? '')) return true;
  return (
    lower === 'agency' && before?.pos !== 'NOUN' && before?.pos !== 'ADJ' && !otherAgencies.has(before?.lower ?? '')
  );
}

const otherAgencies = wordSet('intelligence security space energy development aid relief refugee atomic');

/** "the news agency *Lusa*": the noun before a name says what it is. */
function isOutlet(words: Reading['words'], { from, to }: NounGroup): boolean {
  let at = to - 1;
  while (at > from && words[at]?.pos === 'PROPN') at--;
  const noun = words[at];
  return at < to - 1 && noun?.pos === 'NOUN' && isMediaNoun(words, noun);
}

function namesMedia(reading: Reading, group: NounGroup): boolean {
  const { start, end } = groupSpan(reading, group);
  return mediaPattern.test(reading.document.text.slice(start, end));
}

/** "The New York Times": the name of the outlet ends with the group; in "Fox News host Sean Hale" that of a person does. */
const isNamedAsMedia = ({ document, sentence }: Reading, { end }: Word): boolean =>
  mediaAtEnd.test(document.text.slice(Math.max(sentence.start, end - longestMediaName), end));

/** The dictionary form of a word that the tagger took for a name, as it does with "Officials" at the head of a sentence, is that with the s. */
const isOneOf = (nouns: ReadonlySet<string>, { lemma, lower }: Word): boolean =>
  nouns.has(lemma) ||
  nouns.has(lower) ||
  (lower.endsWith('ies') && nouns.has(`${lower.slice(0, -3)}y`)) ||
  (lower.endsWith('s') && nouns.has(lower.endsWith('sses') ? lower.slice(0, -2) : lower.slice(0, -1)));

/** "The president said" names him, "an army spokesman said" the army; "an official said" does not. */
function anonymousOrTitled(reading: Reading, group: NounGroup): SpeakerKind {
  const { words } = reading;
  const run = words.slice(group.from, group.to);
  const noun = words[group.head]?.lower ?? '';
  if (voices.has(noun))
    return isUnnamed(reading) || run.some(({ lower }) => withheld.test(lower)) ? 'anonymous' : 'named';
  return titles.has(noun) &&
    !run.some((word) => unnamed.test(word.lower)) &&
    run[0]?.lower !== 'a' &&
    run[0]?.lower !== 'an'
    ? 'named'
    : 'anonymous';
}

/** Whether a sentence begins with a person's name: "Sen. Marsh called the plan vague." */
export function beginsWithPerson(reading: Reading): boolean {
  const [first, second] = reading.groups;
  return first !== undefined && first.outerFrom === 0 && second?.possessor !== first && isPerson(reading, first);
}

/** Two capitalised words of a name, or a title and one. */
function isPerson({ words }: Reading, group: NounGroup): boolean {
  const run = words.slice(group.from, group.to);
  const head = run.at(-1);
  if (head === undefined || head.pos !== 'PROPN' || !/^\p{Lu}\p{Ll}/u.test(head.text)) return false;
  const before = run.at(-2);
  return (
    before !== undefined &&
    (titleNouns.has(before.lower) ||
      (before.pos === 'PROPN' && /^\p{Lu}/u.test(before.text) && before.lower !== head.lower))
  );
}

/** The name behind what a post is over or where: "the head *of the town's council in exile*, Ann Haro". */
function namedBehindPhrases(reading: Reading, group: NounGroup): NounGroup | undefined {
  const to = phrasesAfter(reading, group).at(-1)?.group.to;
  const isMany = reading.words[group.head]?.lower.endsWith('s') === true;
  if (isMany || to === undefined || reading.words[to]?.lower !== ',') return undefined;
  return reading.groups.find(({ outerFrom, preposition }) => outerFrom === to + 1 && preposition === null);
}

/** "a rebel spokesman, Joseph Kony, said"; "said the chief of police in the town, Ali Haro". */
function hasNamedApposition(reading: Reading, group: NounGroup): boolean {
  const { words, groups } = reading;
  const comma = words[group.to]?.lower === ',';
  // "Mali's President Bah, *officials* said": one man is not what many are.
  const isMany = words[group.head]?.lower.endsWith('s') === true && words[group.from]?.pos !== 'NUM';
  if (comma ? isMany : isMany && words[group.from - 1]?.lower === ',') return false;
  const next = comma
    ? groups.find((other) => other.from === group.to + 1)
    : (groups.find((other) => other.from === group.to) ?? namedBehindPhrases(reading, group));
  if (next === undefined || next === group) {
    const before = groups.find((other) => other.to === group.from - 1);
    return (
      words[group.from - 1]?.lower === ',' &&
      before !== undefined &&
      before.preposition === null &&
      isPerson(reading, before)
    );
  }
  // "According to a general, *Ann Haro* has left"
  return (
    isPerson(reading, next) &&
    !(comma && group.outerFrom === 0 && group.preposition !== null && words[next.to]?.lower !== ',')
  );
}
