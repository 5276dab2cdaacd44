import { wordSet } from '../word-list.js';

/** What becomes of people, behind their number: "nine *dead*". */
export const stateWord: ReadonlySet<string> = wordSet(
  'dead killed wounded injured hurt captured prisoner captive hostage taken',
);
