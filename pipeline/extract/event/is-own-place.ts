import type { NounGroup } from '../clause/noun-group.js';
import { mentionsIn, ofGroup, type Reading } from '../reading.js';

/** Whether a place that a verb leaves or reaches is in the country whose forces its subject names: "*Danish* soldiers left *Copenhagen*". */
export function isOwnPlace(reading: Reading, group: NounGroup): boolean {
  const subject =
    reading.clauses.find(
      ({ object, complements }) =>
        object?.from === group.from || complements.some((complement) => complement.group.from === group.from),
    )?.subject ?? null;
  if (subject === null) return false;
  // "A contingent of 900 *Danish* soldiers left Copenhagen"
  const runs = [subject, ofGroup(reading, subject)].filter((run) => run !== null);
  const whose = runs.flatMap((run) => mentionsIn(reading, reading.actors, run)).flatMap(({ actors }) => actors);
  return mentionsIn(reading, reading.places, group).some(({ country }) => country !== null && whose.includes(country));
}
