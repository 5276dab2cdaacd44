import type { NounGroup } from '../clause/noun-group.js';
import { mentionsIn, type Reading } from '../reading.js';

/** "told *France*", "ordered *the U.N. peacekeepers*": whose name it gives, and not only what they are ("the troops"). */
export const namesSomebody = (reading: Reading, group: NounGroup): boolean =>
  mentionsIn(reading, reading.actors, group).some(({ form }) => form !== 'generic');
