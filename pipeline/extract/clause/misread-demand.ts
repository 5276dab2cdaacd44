import { wordSet } from '../word-list.js';
import { mandativeVerbs } from './mandative-verbs.js';
import type { Draft } from './word.js';

/** "The resolution demands that the army leave", "Forces in Mali fear that it will": in a sentence that has no verb before. */
export const isDemanding = (words: readonly Draft[], { lower, index }: Draft): boolean =>
  /^(?:demands|requests|urges|fears?|hopes?)$/.test(lower) &&
  words[index + 1]?.lower === 'that' &&
  /^(?:NOUN|PROPN)$/.test(words[index - 1]?.pos ?? '') &&
  words
    .slice(0, index)
    .every(
      ({ pos, lower: before }) =>
        pos !== 'VERB' && pos !== 'AUX' && (pos !== 'ADP' || (before === 'in' && /^[fh]/.test(lower))),
    );

/** "demanded that both sides *return* to the truce", "insisted that Chad *respect* the deal": the verb of what shall be done has no ending. */
export function isDemanded(words: readonly Draft[], { lower, index }: Draft): boolean {
  if (!demanded.has(lower) || !/^(?:NOUN|PROPN|PRON)$/.test(words[index - 1]?.pos ?? '')) return false;
  const opener = words.slice(Math.max(0, index - longestSubject), index).findLast((word) => word.lower === 'that');
  if (opener === undefined || !demanding.has(words[opener.index - 1]?.lemma ?? '')) return false;
  return words.slice(opener.index + 1, index).every(({ pos }) => pos !== 'VERB' && pos !== 'AUX');
}

const longestSubject = 8;
const demanding: ReadonlySet<string> = new Set([...mandativeVerbs, 'insist', 'suggest']);
const demanded = wordSet(
  'respect return end halt stop release honor honour lift guard free cease surrender retreat limit drop turn transfer pledge',
);
