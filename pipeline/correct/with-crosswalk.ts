import type { EventMention } from '../../schemas/event-mention.js';
import { crosswalk } from '../extract/event/crosswalk.js';
import { meansOf } from '../extract/event/means-of.js';
import type { ClaimRow } from './find-claim.js';

/** Columns that decide the codes. */
const deciding = ['event_type', 'modality'];

/** A row whose column was corrected, with the codes of other ontologies that follow from its new type and modality. */
export function withCrosswalk(column: string, row: ClaimRow): ClaimRow {
  if (!deciding.includes(column) || !('cameo' in row)) return row;
  const { event_type: type, modality } = row as unknown as EventMention;
  return { ...row, ...crosswalk({ type, modality, means: meansOf(row.quote), byState: null }) };
}
