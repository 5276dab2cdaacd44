import type { PlaceMention } from '../mention.js';

/** "the Sahel", "the Red Sea": known to lie in no one state, unlike "Sosso district", which the gazetteer lacks. */
export const spansStates = ({ country, kind, rule }: PlaceMention): boolean =>
  country === null && (kind === 'sea' || kind === 'region') && rule === 'place/gazetteer';
