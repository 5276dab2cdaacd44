import type { NounGroup } from '../clause/noun-group.js';
import { mentionsIn, type Reading } from '../reading.js';

/** Whether a place that a verb leaves or reaches is in the country whose forces its subject names: "*Danish* soldiers left *Copenhagen*". */
export function isOwnPlace(reading: Reading, group: NounGroup): boolean {
  const subject =
    reading.clauses.find(
      ({ object, complements }) =>
        object?.from === group.from || complements.some((complement) => complement.group.from === group.from),
    )?.subject ?? null;
  if (subject === null) return false;
  const whose = mentionsIn(reading, reading.actors, subject).flatMap(({ actors }) => actors);
  return mentionsIn(reading, reading.places, group).some(({ country }) => country !== null && whose.includes(country));
}
