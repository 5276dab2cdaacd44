import type { NounGroup } from '../clause/noun-group.js';
import { mentionsIn, type Phrase, type Reading } from '../reading.js';
import { fitsAny } from './requirement.js';

/** Whether a name that no list has is a place that a force takes: "the capture *of Qeldara by the rebels*", "the fall *of Qeldara to the army*". */
export const isUnknownPlace = (reading: Reading, group: NounGroup, phrases: readonly Phrase[]): boolean =>
  reading.words[group.head]?.pos === 'PROPN' &&
  mentionsIn(reading, reading.actors, group).length === 0 &&
  phrases.some(
    ({ preposition, group: taker }) => /^(?:by|to)$/.test(preposition) && fitsAny(reading, taker, ['force', 'group']),
  );
