import { thirdPersonPossessives } from '../clause/determiners.js';
import type { NounGroup } from '../clause/noun-group.js';
import { isNonState } from '../force/actor-info.js';
import { groupNouns } from '../force/soldier-words.js';
import { mentionsIn, type Reading } from '../reading.js';

/** "British paratroopers and *marines*": a bare noun in a list is of whoever the list names, but "government and rebel envoys", "the army and *fighters*" are of two. */
export const isBare = ({ words }: Reading, { from, head }: NounGroup): boolean =>
  from === head &&
  words[head]?.lower !== 'government' &&
  words[head]?.pos !== 'PRON' &&
  !groupNouns.has(words[head]?.lower ?? '');

/** "*Troops* and the rebels clashed": a state's, beside nobody but those who fight it. */
export const areFoes = (actors: readonly string[], others: readonly string[]): boolean =>
  others.length > 0 && others.every(isNonState) && !actors.some(isNonState);

/** "*Mali and its forces*", "ten pupils *and their teacher*": of whoever stands before them, and of nobody else. */
export const isOfFirst = (reading: Reading, { from, to, coordinatedWith }: NounGroup): boolean =>
  coordinatedWith !== null &&
  thirdPersonPossessives.has(reading.words[from]?.lower ?? '') &&
  mentionsIn(reading, reading.actors, { from, to }).length === 0;
