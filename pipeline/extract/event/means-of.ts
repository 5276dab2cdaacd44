import type { Means } from './crosswalk.js';

/** Words that say with what an attack is made, by means. Source: CAMEO 18 and 19, ACLED sub-event definitions. */
const wordsOf: readonly (readonly [Means, RegExp])[] = [
  [
    'aerial',
    /\b(?:air ?strikes?|airstrikes?|air-strikes?|air raids?|drones?|warplanes?|jets?|aerial|bombing raids?|sorties?|unmanned)\b/i,
  ],
  [
    'rockets',
    /\b(?:rockets?|missiles?|shell(?:s|ed|ing)?|mortars?|artillery|barrages?|bombard(?:s|ed|ing|ment)?|salvos?)\b/i,
  ],
  ['bomb', /\b(?:bomb(?:s|ed|ings?)?|explo(?:sions?|de[ds]?|sives?)|detonat\w+|blasts?|mines?|ied|suicide)\b/i],
  [
    'clash',
    /\b(?:clash(?:es|ed)?|firefights?|gun ?battles?|skirmish(?:es|ed)?|fighting|fought|battles?|shoot-?outs?|ambush(?:es|ed)?)\b/i,
  ],
];

/** With what an attack is made, as far as its words say. */
export function meansOf(words: string): Means | null {
  return wordsOf.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
