import type { Clause } from '../clause/clause.js';
import type { NounGroup } from '../clause/noun-group.js';
import type { Reading } from '../reading.js';

/** Whether the words of a clause stand behind what its subject says, or in the midst of it: "…, officials said."; "And, he said, …". */
export function isTrailing({ words }: Reading, clause: Clause): boolean {
  const { verb, subject, from } = quotedBy(clause) ?? clause;
  if (subject === null || verb.form !== 'finite') return false;
  const { possessor, from: first } = firstOf(words, subject);
  // "…, *said* two officials", whatever the parser takes for the beginning of their clause
  const opens = subject.from >= verb.to ? verb.from : Math.min(from, possessor?.from ?? first, verb.from);
  if (opens === 2 && words[verb.to]?.lower !== ',') return false;
  return opens > 1 && trails.test(words[beforeJoined(words, opens) - 1]?.lower ?? '');
}

/** "…, the general *was quoted as* saying": the verb that his saying hangs on. */
const quotedBy = ({ link, governor }: Clause): Clause | null =>
  link === 'as' && governor?.verb.passive === true && /^(?:quote|cite|report)$/.test(governor.verb.lemma)
    ? governor
    : null;

const trails = /^(?:,|"|”|''|—|-)$/;
const longestSpeaker = 4;

/** "…, *police and* military sources said": where the first of two who speak begins, which the parser takes for the end of what they say. */
function beforeJoined(words: Reading['words'], opens: number): number {
  if (words[opens - 1]?.lower !== 'and') return opens;
  for (let at = opens - 2; at > 2 && at >= opens - longestSpeaker; at--) {
    if (trails.test(words[at - 1]?.lower ?? '')) return at;
    if (!/^(?:NOUN|PROPN|ADJ|DET)$/.test(words[at]?.pos ?? '')) return opens;
  }
  return opens;
}

/** "…, *a mayor* and two villagers said". */
const firstOf = (words: Reading['words'], group: NounGroup): NounGroup =>
  group.coordinatedWith === null || words[group.from - 1]?.lower === ','
    ? group
    : firstOf(words, group.coordinatedWith);
