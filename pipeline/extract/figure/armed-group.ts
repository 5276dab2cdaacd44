import type { Word } from '../clause/word.js';
import { namedActors } from '../force/actor-table.js';
import { peoples } from './head-words.js';

const phrases = new Set(namedActors.filter(({ kind }) => kind === 'armed_group').flatMap((actor) => actor.phrases));

/** In words. */
const longest = Math.max(...[...phrases].map((phrase) => phrase.split(' ').length));

/** Whether a name is that of an armed group, or of its people: "Taliban", "Viet Cong". */
export const isArmedGroup = (text: string): boolean => phrases.has(text) && !peoples.has(text);

/** Whether words hold the name of one, of several words too: "16 *Abu Sayyaf* members". */
export const namesArmedGroup = (words: readonly Word[]): boolean =>
  words.some((_, from) =>
    words.slice(from, from + longest).some((_, last) => isArmedGroup(textOf(words.slice(from, from + last + 1)))),
  );

const textOf = (words: readonly Word[]): string => words.map(({ text }) => text).join(' ');
