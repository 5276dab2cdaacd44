import type { Publication } from '../../document.js';

/** "leaves on Friday", "are flying home next week": what is told in the present of a day to come has yet to happen. */
export const isScheduled = (
  { modality, rule }: { modality: string; rule: string },
  start: string | null,
  { latest }: Publication,
): boolean =>
  (modality === 'ongoing' || rule === 'modality/present' || rule === 'modality/progressive') &&
  start !== null &&
  latest !== null &&
  start > latest;
