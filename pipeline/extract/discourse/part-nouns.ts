import { isDistance } from '../clause/distance-units.js';
import type { NounGroup } from '../clause/noun-group.js';
import type { Reading } from '../reading.js';
import { wordSet } from '../word-list.js';

/** Nouns that lie in the place that "of" names, or are it: "the north of Mali", "the port of Kismayo". Source: WordNet's hyponyms of region.n.03. */
const partNouns: ReadonlySet<string> = wordSet(
  'part parts rest half third quarter quarters north south east west northeast northwest southeast southwest centre center heart middle edge edges foot gates approaches vicinity cities city town towns township townships village villages hamlet hamlets settlement settlements suburb suburbs neighbourhood neighbourhoods neighborhood neighborhoods outskirts province provinces region regions district districts municipality municipalities governorate capital area areas swathes swaths valley slopes shores shore coast coasts border borders streets soil territory island islands peninsula side most much all base bases port ports airport stronghold strongholds enclave republic republics nation country kingdom emirate sultanate',
);

/** "parts of Mali", but not "the withdrawal of Cuba" or "40 miles north of Gao". */
export const isPartOf = (reading: Reading, group: NounGroup): boolean =>
  group.coordinatedWith !== null
    ? isPartOf(reading, group.coordinatedWith)
    : isPartNoun(reading.words[group.outerFrom - 1]?.lower ?? '') &&
      !isDistance(reading.words[group.outerFrom - 2]?.lower ?? '');

/** "parts of Mali", "the invasion of Grenada", "control of Gao": what is named is where it happens. */
export const isInside = (reading: Reading, group: NounGroup): boolean =>
  isPartOf(reading, group) || holding.has(reading.words[rootOf(group).outerFrom - 1]?.lower ?? '');

/** What is done to a place, or with one, by those who are there. */
const holding = wordSet(
  'invasion occupation control capture recapture seizure siege shelling bombardment bombing conquest liberation encirclement defence defense',
);

const rootOf = (group: NounGroup): NounGroup =>
  group.coordinatedWith === null ? group : rootOf(group.coordinatedWith);

/** Whether a word is the noun for a place that its name can stand beside: "in Niger's capital, Niamey". */
export const isPartNoun = (lower: string): boolean => partNouns.has(lower);
