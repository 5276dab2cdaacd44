import type { NounGroup } from '../clause/noun-group.js';
import { armedPeople } from '../force/soldier-words.js';
import { ofGroup, type Reading } from '../reading.js';
import type { EventDraft } from './draft.js';

/** "chased the attackers, killing *32 of them*", "killed nine soldiers after storming *their post*": of those whom the clause above names; null elsewhere. */
export function struckAbove({ clause, targets }: EventDraft, reading: Reading): NounGroup[] | null {
  const object = clause?.relation === 'gerund' ? (clause.governor?.object ?? null) : null;
  const isThem = (group: NounGroup | null): boolean =>
    reading.words[group?.head ?? -1]?.lower === 'them' ||
    (group !== null && reading.words[group.from]?.lower === 'their' && object !== null && areArmed(reading, object));
  const areThem = targets.some((group) => isThem(group) || isThem(ofGroup(reading, group)));
  return object !== null && areThem ? [object] : null;
}

const areArmed = ({ words }: Reading, { from, to }: NounGroup): boolean =>
  words.slice(from, to).some(({ lower }) => armedPeople.has(lower));
