/** Prepositions that say where something is, comes from or goes. Source: Quirk et al. 1985, 9.14-31 (prepositions of place). */
export const locativePrepositions: readonly string[] = [
  'in',
  'into',
  'from',
  'to',
  'out of',
  'across',
  'along',
  'inside',
  'outside',
  'throughout',
  'near',
  'at',
  'within',
  'around',
  'over',
];
