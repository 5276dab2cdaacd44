import { wordList, wordSet } from '../word-list.js';

/** Words that say of somebody who is spoken of that something is his. Source: Quirk et al., A Comprehensive Grammar of the English Language (1985), 6.29. */
export const thirdPersonPossessives: ReadonlySet<string> = wordSet('its their his her');

/** Words that say whose something is. Source: Quirk et al., A Comprehensive Grammar of the English Language (1985), 5.10 to 5.14, central determiners. */
export const possessives: ReadonlySet<string> = new Set([...thirdPersonPossessives, ...wordList('our my your')]);

/** Words that point to what stands before. Source: as above. */
export const demonstratives: ReadonlySet<string> = new Set(wordList('this that these those'));

/** "the" and the words that point. */
export const pointers: ReadonlySet<string> = new Set(['the', ...demonstratives]);

/** Words before what the reader is taken to know. */
export const definite: ReadonlySet<string> = new Set([...pointers, ...possessives, 'such']);
