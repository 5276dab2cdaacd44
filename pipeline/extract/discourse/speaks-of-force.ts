import type { Reading } from '../reading.js';
import type { Discourse } from './discourse.js';
import { troopWords } from './force-words.js';

/** Whether a sentence has a word for troops, so that a bare number in it or behind it can count some. */
export const speaksOfForce = ({ words }: Reading): boolean => words.some(({ lower }) => troopWords.has(lower));

/** "Here are the main *contributors* to the force": what a list of those who give soldiers is announced by. */
const announcesGivers = ({ words }: Reading): boolean =>
  words.some(({ lower }) => /^(?:contributors?|contributions|contingents|pledges)$/.test(lower));

/** Whether the sentence before spoke of troops, or announced a list of those who give some. */
export const spokeOfForce = ({ before }: Discourse): boolean =>
  before !== null && (speaksOfForce(before) || announcesGivers(before));
