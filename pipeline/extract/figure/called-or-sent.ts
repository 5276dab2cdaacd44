import type { Word } from '../clause/word.js';
import { countries } from '../place/countries.js';
import { wordSet } from '../word-list.js';

/** Names of states that are one word. */
export const states = new Set(countries.flatMap(({ names }) => names.filter((name) => !name.includes(' '))));

/** The word before a number and what hedges it: "lost" of "lost *more than 100* men". */
export function beforeNumber(words: readonly Word[], from: number): number {
  let at = from - 1;
  while (words[at]?.pos === 'NUM' || hedges.has(words[at]?.lower ?? '')) at--;
  return at;
}

const hedges = wordSet(
  'more fewer less than at least most about around some nearly almost over roughly an estimated as many up to only just another',
);

/** "called up *4,000 reserves*". */
export const isCalledUp = (words: readonly Word[], from: number): boolean => {
  const at = beforeNumber(words, from);
  const verb = words[at]?.lower === 'up' ? words[at - 1] : words[at];
  return /^(?:call|mobilize|mobilise|activate|muster)$/.test(verb?.lemma ?? '');
};

/** "*Malawi* could send *800 men*": not "A court in Malawi sent 12 men to jail". */
export function isSentByState(words: readonly Word[], from: number): boolean {
  const verb = beforeNumber(words, from);
  if (!/\d{2}/.test(words[from - 1]?.text ?? '') || !givesMen.has(words[verb]?.lemma ?? '')) return false;
  let at = verb - 1;
  while (/^(?:AUX|ADV|PART|VERB)$/.test(words[at]?.pos ?? '')) at--;
  return states.has(words[at]?.text ?? '') && words[at - 1]?.pos !== 'ADP';
}

/** Source: VerbNet classes 11.1 (send) and 13.3 (future having). */
const givesMen = wordSet('send dispatch commit fly pledge promise offer');
