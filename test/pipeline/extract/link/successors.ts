/** The mention that founded an event, by the event's id (see `eventIdOf`). */
const founderOf = (eventId: string): string => `men_${eventId.slice('evt_'.length)}`;

/**
 * What became of events between two versions: for each id that is gone, the event that its founder belongs to now. Two that became one
 * lead to the same. An id whose founder is gone, its article withdrawn, is absent.
 * @param before ids of the earlier version.
 * @param mentions rows of event_mentions of the later version.
 */
export function successors(
  before: Iterable<string>,
  mentions: Iterable<{ readonly mention_id: string; readonly event_id: string | null }>,
): Map<string, string> {
  const eventOf = new Map<string, string>();
  const alive = new Set<string>();
  for (const { mention_id, event_id } of mentions) {
    if (event_id === null) continue;
    eventOf.set(mention_id, event_id);
    alive.add(event_id);
  }
  const found = new Map<string, string>();
  for (const id of before) {
    const now = eventOf.get(founderOf(id));
    if (!alive.has(id) && now !== undefined) found.set(id, now);
  }
  return found;
}
