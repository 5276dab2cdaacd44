import { claimsOf, type Difference } from './delta.js';
import { type Reason, reasons } from './reason.js';
import type { TablesOfRows } from './tables-of-rows.js';

/** Whether a mention says what it said before, and only belongs to another event now. */
export const isMoved = ({ table, op, changed }: Difference): boolean =>
  table === 'event_mentions' && op === 'MOD' && changed.every((column) => column === 'event_id');

/**
 * Finds why a moved mention belongs to another event: for the weightiest reason of those that it is or was together with, such as a new article that
 * tells of the same.
 * @param known reasons of the claims that did not only move, by key.
 */
export function moveReason(
  { previous, current }: { readonly previous: TablesOfRows; readonly current: TablesOfRows },
  known: ReadonlyMap<string, Reason>,
): (moved: Difference) => Reason {
  const ofEvent = new Map<unknown, number>();
  for (const event of [...(previous.events ?? []), ...(current.events ?? [])]) {
    const weights = claimsOf(event).flatMap((claim) => known.get(claim) ?? []);
    const weight = Math.min(...weights.map((reason) => reasons.indexOf(reason)));
    ofEvent.set(event.event_id, Math.min(weight, ofEvent.get(event.event_id) ?? Number.POSITIVE_INFINITY));
  }
  return ({ before, after }) => {
    const weights = [before?.event_id, after?.event_id].map((id) => ofEvent.get(id) ?? Number.POSITIVE_INFINITY);
    return reasons[Math.min(...weights)] ?? 'extractor';
  };
}
