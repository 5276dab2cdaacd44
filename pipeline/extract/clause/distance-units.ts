import { wordSet } from '../word-list.js';

/** Units of distances on land, as news agencies write them. */
export const distanceUnits: ReadonlySet<string> = wordSet(
  'mile miles km kms kilometer kilometers kilometre kilometres',
);

/** "40 *miles*", "*40km*". */
export const isDistance = (lower: string): boolean =>
  distanceUnits.has(lower) || /^\d[\d.,]*(?:km|kms|mi|miles?|kilomet(?:er|re)s?)$/.test(lower);
