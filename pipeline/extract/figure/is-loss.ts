import type { NounGroup } from '../clause/noun-group.js';
import type { Reading } from '../reading.js';

/** Nouns that count dead soldiers of a side. Source: WordNet 3.1, synonyms and hyponyms of loss and death toll. */
const losses = /^(?:loss|losses|toll|dead|death|deaths|fatality|fatalities)$/;

/** Whether a noun group speaks of somebody's dead: "its military losses", "the death toll". */
export const isLoss = ({ words }: Reading, { head }: NounGroup): boolean => losses.test(words[head]?.lower ?? '');
