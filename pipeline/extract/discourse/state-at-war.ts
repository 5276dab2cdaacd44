import { isStateCode } from '../is-state-code.js';
import { mentionsIn, type Reading } from '../reading.js';
import { isForceWord } from './force-words.js';

/** "*Ivory Coast's loyalist troops* attacked a town": the one state whose side is told apart from rebels by its name; null for none, or several. */
export function stateAtWar(readings: readonly Reading[]): string | null {
  const states = new Set(readings.flatMap(statesTakingSides));
  return states.size === 1 ? ([...states][0] ?? null) : null;
}

const statesTakingSides = (reading: Reading): string[] =>
  reading.groups
    .filter(
      ({ from, to, head }) =>
        isForceWord(reading.words[head]) &&
        reading.words.slice(from, to).some(({ lower }) => lower === 'loyalist' || lower === 'government'),
    )
    .flatMap(({ from, to, possessor }) => mentionsIn(reading, reading.actors, { from: possessor?.from ?? from, to }))
    .flatMap(({ actors }) => actors.filter(isStateCode));
