import type { Word } from '../clause/word.js';
import { promisingVerbs } from '../discourse/sending-verbs.js';
import { isMilitaryBody } from '../force/military-bodies.js';
import { qualifiersBefore } from '../number/qualifier-words.js';
import { countries } from '../place/countries.js';
import { membershipWords } from './head-words.js';

/** Names of states that are one word. */
export const states = new Set(countries.flatMap(({ names }) => names.filter((name) => !name.includes(' '))));

/** The word before a number and what colours it; what hedges it is tagged with it: "lost" of "lost *only more than 100* men". */
export const beforeNumber = (words: readonly Word[], from: number): number =>
  words.findLastIndex(({ pos, lower }, at) => at < from && pos !== 'NUM' && !degrees.has(lower));

const degrees = new Set(qualifiersBefore.flatMap(({ effect, phrases }) => (effect === 'degree' ? phrases : [])));

/** "called up *4,000 reserves*". */
export const isCalledUp = (words: readonly Word[], from: number): boolean => {
  const at = beforeNumber(words, from);
  const verb = words[at]?.lower === 'up' ? words[at - 1] : words[at];
  return /^(?:call|mobilize|mobilise|activate|muster)$/.test(verb?.lemma ?? '');
};

/** "*Malawi* could send *800 men*": not "A court in Malawi sent 12 men to jail". */
export function isSentByState(words: readonly Word[], from: number): boolean {
  const verb = beforeNumber(words, from);
  if (!/\d{2}/.test(words[from - 1]?.text ?? '') || !promisingVerbs.has(words[verb]?.lemma ?? '')) return false;
  let at = verb - 1;
  while (/^(?:AUX|ADV|PART|VERB)$/.test(words[at]?.pos ?? '')) at--;
  return states.has(words[at]?.text ?? '') && words[at - 1]?.pos !== 'ADP';
}

/** "two companies, *or about 300 men*", "a battalion (*700 men*)". */
export function isSizeOfUnits(words: readonly Word[], from: number): boolean {
  const at = beforeNumber(words, from);
  const mark = words[at]?.lower === 'or' ? at - 1 : at;
  const unit = words[mark - 1]?.lower ?? '';
  return (
    /^[,(–—-]$/.test(words[mark]?.text ?? '') &&
    (membershipWords.has(unit) || isMilitaryBody(unit.replace(/(?:ie)?s$/, (end) => (end === 'ies' ? 'y' : ''))))
  );
}
