import type { Word } from '../clause/word.js';

const withPlurals = (nouns: string): string[] => nouns.split(' ').flatMap((noun) => [noun, `${noun}s`]);

export const peopleWords: ReadonlySet<string> = new Set(
  withPlurals(
    'troop soldier force marine military army personnel servicemen servicewomen service adviser advisor peacekeeper paratrooper commando withdrawal pullout pullback drawdown mission contingent',
  ),
);
const forceWords: ReadonlySet<string> = new Set([
  ...peopleWords,
  ...withPlurals('jet warplane warship airstrike tank'),
]);

/** Whether a word is one of troops, of what they fight with or of their going. */
export const isForceWord = (word: Word | undefined): boolean => word !== undefined && forceWords.has(word.lower);
