import type { NounGroup } from '../clause/noun-group.js';
import type { Reading } from '../reading.js';
import { wordSet } from '../word-list.js';

/** Whether a noun says of several states together who is meant: "the alliance", "the pan-African body". */
export const namesCoalition = (reading: Reading, group: NounGroup): boolean =>
  (coalitionNouns.has(reading.words[group.head]?.lower ?? '') && !isServiceOfState(reading, group)) ||
  isDescribedBody(reading, group);

const coalitionNouns: ReadonlySet<string> = wordSet(
  'coalition alliance allies bloc organization organisation mission force',
);

/** "the *pan-African body*", "the *world body*", but not "the body". */
const isDescribedBody = ({ words }: Reading, { from, head }: NounGroup): boolean =>
  words[head]?.lower === 'body' && head - from === 2;

/** "the police force", "the air force". */
const isServiceOfState = ({ words }: Reading, { head }: NounGroup): boolean =>
  words[head]?.lower === 'force' && /^(?:police|air|defen[cs]e|security)$/.test(words[head - 1]?.lower ?? '');
