import { departingVerbs } from '../clause/departing-verbs.js';
import type { NounGroup } from '../clause/noun-group.js';
import { soldiersAndBodies } from '../force/soldier-words.js';
import type { Reading } from '../reading.js';

/** "left for Mali", "set off for Mali", "left the port for Mali", "a force for eastern Chad": where they are to be. */
export const isForThere = ({ words, clauses }: Reading, { outerFrom }: NounGroup): boolean =>
  departingVerbs.has(words[outerFrom - 1]?.lemma ?? '') ||
  (/^(?:off|out)$/.test(words[outerFrom - 1]?.lower ?? '') &&
    /^(?:set|take|start)$/.test(words[outerFrom - 2]?.lemma ?? '')) ||
  comers.has(words[outerFrom - 1]?.lower ?? '') ||
  // "the 900 soldiers *promised for Mali*"
  /^(?:promised|pledged|requested|earmarked|destined|intended)$/.test(words[outerFrom - 1]?.lower ?? '') ||
  clauses.some(
    ({ verb, object }) =>
      (object?.to === outerFrom && /^(?:leave|depart)$/.test(verb.lemma)) ||
      (departingVerbs.has(verb.lemma) && isOnlyTime(words, { from: verb.to, to: outerFrom })),
  );

/** "left *on Monday* for Mali". */
const isOnlyTime = (words: Reading['words'], { from, to }: { from: number; to: number }): boolean =>
  from < to && words.slice(from, to).every(({ pos }) => pos === 'ADV');

const comers: ReadonlySet<string> = new Set([...soldiersAndBodies, 'mission', 'missions', 'home']);
