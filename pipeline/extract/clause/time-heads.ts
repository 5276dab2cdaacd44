/** Nouns that a group which only says when ends with. Source: names of days and months, and units of time, of any English dictionary. */
export const timeHeads: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow year month week day night morning evening ' +
    'weekend hours days weeks months years times january february march april june july august september october november december'
  ).split(' '),
);
