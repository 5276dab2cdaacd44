import type { NounGroup } from '../clause/noun-group.js';
import { leadersAndEnvoys } from '../force/office-nouns.js';
import type { Reading } from '../reading.js';
import { wordList, wordSet } from '../word-list.js';

/** Words that stand for somebody spoken of. */
export const pronoun: ReadonlySet<string> = wordSet(
  'he she it they we i you him her them us who which that itself themselves',
);
/** Who meets, talks, asks: those who have an office, and those who are sent or come on their own. */
export const personNoun: ReadonlySet<string> = new Set([
  ...leadersAndEnvoys,
  ...wordList(
    'official officials generals delegation delegations delegates general diplomat diplomats spokesman counterpart counterparts officer governor negotiator negotiators foreign team politician politicians secretaries mediator mediators emissary emissaries warlords elders senator lawmaker lawmakers side sides party parties people government governments critics protesters demonstrators',
  ),
]);

/** Whether a noun group is one of people who can meet, talk or ask: by their office, by name, or as a pronoun. */
export const namesPerson = (reading: Reading, group: NounGroup): boolean => {
  const head = reading.words[group.head];
  return (
    head !== undefined &&
    (pronoun.has(head.lower) || personNoun.has(head.lower) || head.pos === 'PROPN' || isThePair(reading, group))
  );
};

/** "*The two* discussed a pullout". */
const isThePair = ({ words }: Reading, { from, head }: NounGroup): boolean =>
  words[head]?.lower === 'two' && head === from + 1 && words[from]?.lower === 'the';
