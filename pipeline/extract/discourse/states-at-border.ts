import { isStateCode } from '../is-state-code.js';
import { classesOf } from '../noun-classes.js';
import type { Reading } from '../reading.js';
import { wordSet } from '../word-list.js';
import { leadSentences } from './frequencies.js';

/**
 * The two states that fight each other, or agree to stop, at the border between them: "Chad and Sudan agreed on Friday to a truce on *a shared
 * border*". What is told of no side happens on both.
 * @returns null where the beginning of a report does not say so.
 */
export function statesAtBorder(readings: readonly Reading[]): readonly string[] | null {
  for (const reading of readings.slice(0, leadSentences)) {
    if (!reading.words.some((word) => isSharedBorder(reading, word.index)) || !reading.words.some(isOfFighting))
      continue;
    const pair = pairIn(reading);
    if (pair !== null) return pair;
  }
  return null;
}

/** "along *their* border", "on the *disputed* frontier", "on the *Chad-Sudan* border", "the border *between* …"; not "the Sudanese border", "at the border". */
const isSharedBorder = ({ words }: Reading, at: number): boolean => {
  if (!/^(?:border|frontier)$/.test(words[at]?.lower ?? '')) return false;
  if (words[at + 1]?.lower === 'between') return true;
  const before = words.slice(Math.max(0, at - farthest), at);
  return before.some(({ lower }) => shared.has(lower)) || /^\p{Lu}.*-\p{Lu}/u.test(before.at(-1)?.text ?? '');
};

const farthest = 3;
const shared = wordSet('their shared common disputed contested mutual joint');

const isOfFighting = ({ lemma, lower, pos }: Reading['words'][number]): boolean =>
  pos === 'VERB'
    ? /^(?:clash|fight|fire|shell|exchange|battle)$/.test(lemma)
    : classesOf(lemma, lower).some((one) => one === 'attack' || one === 'ceasefire' || one === 'combat');

/** "Troops from *Chad and Sudan*", "*Chadian and Sudanese* soldiers": the only two states that a sentence names, in one breath. */
function pairIn({ actors, words }: Reading): readonly string[] | null {
  const states = actors.filter((mention) => mention.actors.length === 1 && isStateCode(mention.actors[0]));
  const codes = [...new Set(states.flatMap((mention) => mention.actors))].sort();
  const isOneBreath = states.some(({ end, actors: [code] }, index) => {
    const next = states[index + 1];
    if (next === undefined || next.actors[0] === code) return false;
    const between = words.filter((word) => word.start >= end && word.end <= next.start);
    return between.length === 1 && between[0]?.lower === 'and';
  });
  return codes.length === 2 && isOneBreath ? codes : null;
}
