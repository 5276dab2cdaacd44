import type { NounGroup } from '../clause/noun-group.js';
import type { Word } from '../clause/word.js';
import { mayBeCapital } from '../name-view.js';
import type { Reading } from '../reading.js';
import { wordSet } from '../word-list.js';
import { exerciseNames } from './exercise-names.js';
import { type NounFrame, nounFrames } from './noun-frames.js';

const framesByNoun = new Map<string, [string, NounFrame][]>();

for (const [name, frame] of Object.entries(nounFrames)) {
  for (const noun of frame.nouns) framesByNoun.set(noun, [...(framesByNoun.get(noun) ?? []), [name, frame]]);
}

/** The frames that a noun can open, in the order in which they are tried; the name of an exercise opens those of the noun. */
export const framesOf = (noun: Word): readonly [string, NounFrame][] =>
  framesByNoun.get(noun.lower) ?? framesByNoun.get(noun.lemma) ?? framesByNoun.get('exercise') ?? [];

/** The event noun of a group: its head, or a noun right before a head that adds nothing ("withdrawal deadline"). */
export function triggerOf({ words }: Reading, group: NounGroup): Word | null {
  const head = words[group.head];
  if (head !== undefined && (isEventNoun(head) || isExercise(words, group))) return head;
  if (head === undefined || group.head === group.from || !emptyHeads.has(head.lower)) return null;
  const before = words[group.head - 1];
  return before !== undefined && isEventNoun(before) ? before : null;
}

/** "*Exercise* Pandaroo 2018", "*Steadfast Defender* 24": manoeuvres by their name. */
const isExercise = (words: Reading['words'], group: NounGroup): boolean =>
  isByName(words, group) || isCalledExercise(words, group);

const isCalledExercise = (words: Reading['words'], { from, head }: NounGroup): boolean =>
  words.slice(from, head).some(({ text }, at, run) => text === 'Exercise' && run[at - 1]?.pos !== 'PROPN');

/** "*Steadfast Defender*": of a bare name only what becomes of it tells that it is held. */
export function isByName(words: Reading['words'], { from, head }: NounGroup): boolean {
  const name: string[] = [];
  for (let at = from; at <= head; at++) {
    const { text, lower } = words[at] as Word;
    if (!mayBeCapital(text) || !/^\p{Lu}/u.test(text)) continue;
    name.push(lower.replace(/[-/]?\d+$/, ''));
    if (!openers.has(name[0] as string)) return false;
  }
  return exerciseNames.has(name.join(' '));
}

/** The first words of the names: hardly a group has one. */
const openers: ReadonlySet<string> = new Set([...exerciseNames].map((name) => name.replace(/ .*/, '')));

const emptyHeads = wordSet('deadline timetable plan plans process date effort efforts order');

const isEventNoun = (word: Word): boolean =>
  (word.pos === 'NOUN' || word.pos === 'PROPN') &&
  (framesByNoun.has(word.lower) || (word.lemma !== word.lower && framesByNoun.has(word.lemma)));

/** Whether the word that a frame needs stands behind its noun: "calls *for* a pullout". */
export const isFollowed = ({ words }: Reading, group: NounGroup, { needs, type }: NounFrame): boolean =>
  needs === undefined ||
  (type === 'demand' && needs.includes(words[behindVerb(words, group.to)]?.lower ?? '')) ||
  (needs.includes(words[group.to]?.lower ?? '') && words[group.to]?.pos !== 'ADV') ||
  (/^(?:these|those|such)$/.test(words[group.from]?.lower ?? '') && needs.includes('for'));

/** "Pressure *is growing* on the premier to leave": the word behind the verb that says what becomes of it. */
function behindVerb(words: Reading['words'], from: number): number {
  let at = from;
  while (words[at]?.pos === 'AUX' || words[at]?.pos === 'ADV') at++;
  return rises.has(words[at]?.lemma ?? '') ? at + 1 : -1;
}

const rises = wordSet('grow mount build increase rise intensify come emerge multiply spread');
