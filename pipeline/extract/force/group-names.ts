import { wordSet } from '../word-list.js';

/** What the name of an armed group ends in. */
export const groupHeads = wordSet(
  'Front Army Movement Brigade Brigades Militia Militias Battalion Battalions Guerrillas Resistance Alliance Forces Force Command Legion Union Organization Organisation Congress Council Vanguard Group',
);

/** The code of a group that has none: its name in kebab case (codebook, section 6). */
export const codeOf = (words: readonly string[]): string =>
  words
    .join('-')
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\p{M}'’]+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-');
