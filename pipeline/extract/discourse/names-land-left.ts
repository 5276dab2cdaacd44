import type { Clause } from '../clause/clause.js';
import { mentionsIn, type Reading } from '../reading.js';

/** "Soldiers from Togo were withdrawn *from Chad*": the verb has a land of its own that is left, so that the one behind the soldiers is their home. */
export const namesLandLeft = ({ verb, complements }: Clause, reading: Reading): boolean =>
  complements.some(
    ({ preposition, group }) =>
      /^(?:from|out of)$/.test(preposition) &&
      group.from >= verb.to &&
      mentionsIn(reading, reading.places, group).length > 0,
  );
