import { wordList } from '../word-list.js';
import { possessives } from './determiners.js';
import { motions } from './misread-verb.js';
import { weekdays } from './time-heads.js';
import type { Draft } from './word.js';

const never: ReadonlySet<string> = new Set([
  ...motions,
  ...wordList(
    'morning evening spring nothing anything something everything king neighbouring neighboring surrounding ruling visiting opposing warring acting',
  ),
]);
const before = new Set<string | undefined>(['ADP', 'VERB', 'AUX', 'ADV', 'PART']);

/** Whether a word in "-ing" that wink takes for a noun or adjective has an object: "after *raiding* the fort", "denied *closing* its base", "are still *bombing* Gao". */
export function isGerund(words: readonly Draft[], { lower, index, pos }: Draft): boolean {
  if ((pos !== 'NOUN' && pos !== 'ADJ') || !lower.endsWith('ing') || never.has(lower)) return false;
  const after = words[index + 1];
  if (after === undefined || weekdays.has(after.lower) || !before.has(words[index - 1]?.pos)) return false;
  return after.pos === 'DET' || after.pos === 'PROPN' || possessives.has(after.lower);
}
