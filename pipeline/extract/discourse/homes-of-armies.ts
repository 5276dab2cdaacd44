import type { EventDraft } from '../event/draft.js';
import { isStateCode } from '../is-state-code.js';
import type { Reading } from '../reading.js';
import { forcesOf } from './forces-spoken-of.js';
import { frequencies } from './frequencies.js';
import { countriesOfForce } from './located-countries.js';
import { speaksOfRebels } from './states-at-odds.js';

/**
 * How often an article tells that the forces of one state fight rebels: "*Peru's army* stormed a rebel camp" happens in Peru, though no word says so.
 * States whose forces it says to be in another country are left out.
 * @param drafts the events that each of the sentences speaks of.
 */
export function homesOfArmies(
  readings: readonly Reading[],
  drafts: readonly (readonly EventDraft[])[],
): ReadonlyMap<string, number> {
  const away = new Set(readings.flatMap(forcesAbroad));
  const fighting = readings.filter((reading, at) => speaksOfRebels(reading) && drafts[at]?.some(isBlow) === true);
  const told = new Set(fighting);
  return frequencies(readings, (reading) => {
    const states = told.has(reading) ? [...new Set(forcesOf(reading).filter(isStateCode))] : [];
    return states.length === 1 ? states.filter((code) => !away.has(code)) : [];
  });
}

const isBlow = ({ type }: EventDraft): boolean => type === 'attack' || type === 'territorial_change';

/** "Peruvian soldiers in Ecuador". */
function forcesAbroad(reading: Reading): string[] {
  const located = countriesOfForce(reading);
  return located.length === 0 ? [] : forcesOf(reading).filter((code) => !located.includes(code));
}
