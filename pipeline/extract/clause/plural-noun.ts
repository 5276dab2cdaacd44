import { wordSet } from '../word-list.js';

/** Those who are many without an "-s". */
const manyByNature: ReadonlySet<string> = wordSet(
  'gunmen troops people men women militiamen policemen personnel infantrymen tribesmen',
);

/** Names of one that end in "-s". */
export const oneInS: ReadonlySet<string> = wordSet(
  'paris honduras cyprus laos mauritius texas hamas maldives philippines netherlands states nations isis daesh damascus congress',
);

/** Whether a word names several: "rebels", "gunmen", but not "Cyprus" nor "Congress". */
export const isPluralNoun = ({ lower, pos }: { readonly lower: string; readonly pos: string }): boolean =>
  manyByNature.has(lower) ||
  (/[^s]s$/.test(lower) && lower.length > 3 && (lower === 'forces' || (!oneInS.has(lower) && pos !== 'PROPN')));
