import { wordSet } from '../word-list.js';

/** Parts of the world that hold several countries, as their names hold them. Source: UN M49, regions and sub-regions; the usual names of news agencies. */
export const partOfTheWorld =
  /\b(?:Europe|Asia|Africa|Americas?|Middle East|Pacific|Sahel|Balkans|Baltics?|Gulf|Caucasus|Levant|Maghreb|Sahara|Caribbean|Scandinavia|Indochina|Great Lakes|Mediterranean)\b/;

/** The adjectives of them: "*Nordic* leaders". Source: the same, but for "American", which is of one country. */
export const adjectivesOfRegions: ReadonlySet<string> = wordSet(
  'african asian european arab caribbean balkan baltic nordic scandinavian caucasian mediterranean sahelian maghrebi oceanian melanesian polynesian micronesian western eastern latin',
);
