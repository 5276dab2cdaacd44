import type { NounGroup } from '../clause/noun-group.js';
import type { Word } from '../clause/word.js';
import { classesOf } from '../noun-classes.js';
import type { Reading } from '../reading.js';

/** "the parliament", "581 lower-house members", "the House". */
export const namesAssembly = ({ words }: Reading, { from, to }: NounGroup): boolean =>
  words.slice(from, to).some(isAssembly);

/** A house is one only where it is written as a name. */
export const isAssembly = ({ lemma, lower, text }: Word): boolean =>
  lemma === 'house' ? /^Houses?$/.test(text) : lower.endsWith('-house') || classesOf(lemma, lower).includes('assembly');
