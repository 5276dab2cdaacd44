import { wordSet } from '../word-list.js';
import { insideGroup, type NounGroup } from './noun-group.js';
import { isTimeGroup } from './time-group.js';
import type { Word } from './word.js';

/** A bare comma joins two groups only in a list that an "and" or "or" ends, "Poland, Italy and Spain", and two names that open a heading. */
export function isInList(
  words: readonly Word[],
  previous: NounGroup,
  { from, to, isVerb }: { from: number; to: number; isVerb: (index: number) => boolean },
): boolean {
  if (isPairOfHeading(words, previous, { from, to, isVerb })) return true;
  const joint = jointOf(words, to);
  if (joint === null || isFronted(words, previous, { from, to, joint })) return false;
  return !tellers(words, joint) || !words.slice(0, previous.from).some(({ index }) => isVerb(index));
}

/** "*Sweden, Finland* send troops", "*Danish soldiers, Taliban fighters* clash": two names where the line begins, before a verb in the form of several. */
const isPairOfHeading = (
  words: readonly Word[],
  previous: NounGroup,
  { from, to, isVerb }: { from: number; to: number; isVerb: (index: number) => boolean },
): boolean =>
  previous.from === 0 &&
  isVerb(to) &&
  words[to]?.lower === words[to]?.lemma &&
  [previous, { from, to }].every((side) => words.slice(side.from, side.to).some(({ pos }) => pos === 'PROPN')) &&
  !isTimeGroup(words, previous);

/** The index of the "and" or "or" that ends the list that goes on at a word; null where no list does. */
function jointOf(words: readonly Word[], from: number): number | null {
  for (let at = from; at < words.length && at < from + 14; at++) {
    const word = words[at] as Word;
    if (word.lower === 'and' || word.lower === 'or') return at === from || words[at + 1]?.pos !== 'VERB' ? at : null;
    if (word.lower !== ',' && !insideGroup.has(word.pos) && word.lower !== "'s") return null;
    if (at === from && word.lower !== ',') return null;
  }
  return null;
}

/** "In western Bosnia, soldiers and policemen …", "In Bosnia, Croats and Muslims fought …": what stands before the first comma is no part of the list behind it. */
const isFronted = (
  words: readonly Word[],
  previous: NounGroup,
  { from, to, joint }: { from: number; to: number; joint: number },
): boolean =>
  previous.outerFrom === 0 &&
  previous.preposition !== null &&
  previous.coordinatedWith === null &&
  (!words.slice(from, to).every(({ pos }) => pos === 'PROPN' || pos === 'DET') ||
    (joint === to && isFollowedByVerb(words, joint)));

/** "Chad and Mali *on Friday agreed*". */
function isFollowedByVerb(words: readonly Word[], joint: number): boolean {
  let at = endOfMember(words, joint);
  while (words[at]?.pos === 'ADV') at++;
  return /^(?:VERB|AUX)$/.test(words[at]?.pos ?? '');
}

/** "killing three rebels, *witnesses and doctors said*": those who tell of it, behind what they tell. */
function tellers(words: readonly Word[], joint: number): boolean {
  const end = endOfMember(words, joint);
  return saying.has(words[end]?.lemma ?? '') && !takesMore.has(words[end + 1]?.pos ?? '');
}

function endOfMember(words: readonly Word[], joint: number): number {
  let at = joint + 1;
  while (at < words.length && insideGroup.has((words[at] as Word).pos)) at++;
  return at;
}

const saying = wordSet('say report announce add confirm claim acknowledge');
const takesMore = wordSet('NOUN PROPN PRON DET NUM ADJ SCONJ AUX');
