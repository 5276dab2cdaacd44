import { wordSet } from '../word-list.js';

/** Those who are many without an "-s". */
const manyByNature: ReadonlySet<string> = wordSet(
  'gunmen troops people men women militiamen policemen personnel infantrymen tribesmen',
);

const oneInS =
  /^(?:paris|honduras|cyprus|laos|mauritius|texas|hamas|maldives|philippines|netherlands|states|nations|isis|daesh|damascus|congress|forces)$/;

/** Whether a word names several: "rebels", "gunmen", but not "Cyprus" nor "Congress". */
export const isPluralNoun = ({ lower, pos }: { readonly lower: string; readonly pos: string }): boolean =>
  manyByNature.has(lower) ||
  (/[^s]s$/.test(lower) && lower.length > 3 && (lower === 'forces' || (!oneInS.test(lower) && pos !== 'PROPN')));
