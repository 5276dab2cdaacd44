import type { NounGroup } from '../clause/noun-group.js';
import type { Reading } from '../reading.js';
import { wordSet } from '../word-list.js';

/** What is done to places by those who fight, and what names them as places. */
const blows = wordSet(
  'hit strike rock shake bomb shell attack reach enter leave seize capture take pound invade occupy raid overrun besiege bombard retake recapture surround storm',
);

/** "shells hit the town", "had left Kosovo". */
export const isReached = ({ clauses }: Pick<Reading, 'clauses'>, group: NounGroup): boolean =>
  clauses.some(({ object, verb }) => object?.from === group.from && blows.has(verb.lemma));

/** "*Gao* was shelled", "*Gao* came under heavy fire", "*Gao* fell": where it happens, though it is the subject. */
export const isStruck = ({ words, clauses }: Pick<Reading, 'words' | 'clauses'>, group: NounGroup): boolean =>
  clauses.some(
    ({ subject, verb }) =>
      subject?.from === group.from &&
      ((verb.passive && blows.has(verb.lemma)) ||
        verb.lemma === 'fall' ||
        (verb.lemma === 'come' && words[verb.to]?.lower === 'under')),
  );
