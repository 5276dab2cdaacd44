import { wordSet } from '../word-list.js';

/** Units of distances on land, as news agencies write them. */
export const distanceUnits: ReadonlySet<string> = wordSet(
  'mile miles km kms kilometer kilometers kilometre kilometres',
);
