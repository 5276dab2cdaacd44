/** The first two words of names whose first wink takes for a verb at the beginning of a sentence. A test finds those that are missing. */
export const namesLikeVerbs: ReadonlySet<string> = new Set([
  'Shining Path',
  'Allied Democratic',
  'Combined Joint',
  'Combined Maritime',
]);
