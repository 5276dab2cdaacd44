import type { Word } from '../clause/word.js';
import { withdrawalNouns } from '../event-nouns.js';
import { soldierWords } from '../force/soldier-words.js';
import { wordList } from '../word-list.js';

/** Words of soldiers, of what they are sent for and of their going. */
export const troopWords: ReadonlySet<string> = new Set([...soldierWords, ...withdrawalNouns, 'mission', 'missions']);
const forceWords: ReadonlySet<string> = new Set([
  ...troopWords,
  ...wordList('jet jets warplane warplanes warship warships airstrike airstrikes tank tanks'),
]);

/** Whether a word is one of troops, of what they fight with or of their going. */
export const isForceWord = (word: Word | undefined): boolean => word !== undefined && forceWords.has(word.lower);
