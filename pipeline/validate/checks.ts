import type { Check } from './check.js';
import { boundsInOrder } from './checks/bounds-in-order.js';
import { comparatorAgrees } from './checks/comparator-agrees.js';
import { datesInOrder } from './checks/dates-in-order.js';
import { evidenceFits } from './checks/evidence-fits.js';
import { filledInNamed } from './checks/filled-in-named.js';
import { keysUnique } from './checks/keys-unique.js';
import { listsSorted } from './checks/lists-sorted.js';
import { notAfterPublication } from './checks/not-after-publication.js';
import { quoteCarried } from './checks/quote-carried.js';
import { quoteInSentence } from './checks/quote-in-sentence.js';
import { references } from './checks/references.js';
import { rowSchema } from './checks/row-schema.js';
import { rowsSorted } from './checks/rows-sorted.js';
import { textWritable } from './checks/text-writable.js';
import { wordsCarried } from './checks/words-carried.js';

/** Checks that need nothing but rows; they run on the claims of each article and on the whole data set. */
export const rowChecks: readonly Check[] = [
  textWritable,
  boundsInOrder,
  comparatorAgrees,
  datesInOrder,
  notAfterPublication,
  filledInNamed,
  listsSorted,
  evidenceFits,
];

/** Checks that need the article. */
export const documentChecks: readonly Check[] = [quoteCarried, quoteInSentence, wordsCarried];

/** Checks that need whole tables. */
export const tableChecks: readonly Check[] = [keysUnique];

/** Checks of tables as published; before, they are made so. */
export const publishedChecks: readonly Check[] = [rowsSorted];

/** Every check, in the order that the data dictionary prints them. Schemas and references are checked whatever else is. */
export const allChecks: readonly Check[] = [
  rowSchema,
  ...rowChecks,
  ...documentChecks,
  ...tableChecks,
  ...publishedChecks,
  references,
];
