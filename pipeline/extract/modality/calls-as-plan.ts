import type { Clause } from '../clause/clause.js';
import type { Word } from '../clause/word.js';
import { wordSet } from '../word-list.js';

/** "The plan calls for withdrawing 500 soldiers": what a paper calls for is its plan, nobody's demand. */
export const callsAsPlan = (words: readonly Word[], { verb, subject }: Clause): boolean =>
  verb.lemma === 'call' && subject !== null && planPapers.has(words[subject.head]?.lower ?? '');

const planPapers = wordSet(
  'plan plans blueprint agreement accord deal pact treaty truce ceasefire cease-fire armistice strategy timetable schedule order orders budget roadmap',
);
