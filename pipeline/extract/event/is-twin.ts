import type { EventClaim } from './event-columns.js';
import { frameOf } from './verb-frames.js';

const compared = ['event_type', 'modality', 'actor', 'target', 'country', 'place', 'date_start', 'date_end'] as const;

/** "12 were killed and 75 were wounded in a fight with the militia": one attack. */
const isHarm = ({ cells }: EventClaim): boolean => frameOf(cells.event_type.rule)?.harms === true;

/** "*a clash* left nine Danish soldiers dead": what both did, and what became of one side, is one fight. */
const isOfBoth = ({ cells: { actor } }: EventClaim): boolean => actor.rule === 'discourse/sides-of-war';

/** "lost Gao but captured Timbuktu": two towns change hands. */
const isElsewhere = ({ cells: a }: EventClaim, { cells: b }: EventClaim): boolean =>
  a.event_type.value === 'territorial_change' &&
  a.place.value !== null &&
  b.place.value !== null &&
  a.place.value !== b.place.value;

/** "Chad struck after jets bombed a Chadian base": nobody bombs himself. */
const isOnAttacker = ({ cells: a }: EventClaim, { cells: b }: EventClaim): boolean =>
  a.event_type.value === 'attack' && a.actor.value !== null && a.actor.value === b.target.value;

/** Whether two claims of a sentence differ in nothing, or one only leaves open what the other says. */
export const isTwin = (a: EventClaim, b: EventClaim): boolean =>
  !isElsewhere(a, b) &&
  !isOnAttacker(a, b) &&
  !isOnAttacker(b, a) &&
  compared.every(
    (column) =>
      column === 'target' ||
      column === 'place' ||
      a.cells[column].value === b.cells[column].value ||
      (column === 'actor' && a.cells.actor.value === null && ((isHarm(a) && isHarm(b)) || isOfBoth(b))) ||
      (column !== 'event_type' && column !== 'modality' && b.cells[column].value === null),
  );
