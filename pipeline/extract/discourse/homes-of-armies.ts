import type { NounGroup } from '../clause/noun-group.js';
import { isStateCode } from '../is-state-code.js';
import type { Reading } from '../reading.js';
import { homesOfRebels } from './countries-spoken-of.js';
import { isForceWord } from './force-words.js';
import { forcesOf } from './forces-spoken-of.js';
import { frequencies } from './frequencies.js';
import { countriesOfForce } from './located-countries.js';
import { named } from './resolve-actor.js';
import { speaksOfRebels } from './states-at-odds.js';

/**
 * How often an article tells that the forces of one state strike at rebels: "*Peru's army* stormed a rebel camp" happens in Peru, though no word says so.
 * States whose forces it says to be in another country are left out, the United States, who fight rebels only abroad, and wars on rebels whose home is known.
 * @param strikers who strikes or seizes anything in each of the sentences.
 */
export function homesOfArmies(
  readings: readonly Reading[],
  strikers: readonly (readonly NounGroup[])[],
): ReadonlyMap<string, number> {
  const groups = new Map(readings.map((reading, at) => [reading, strikers[at] ?? []]));
  const striking = frequencies(readings, (reading) => {
    if (!speaksOfRebels(reading) || homesOfRebels(reading).length > 0) return [];
    const forces = (groups.get(reading) ?? []).filter(({ head }) => isForceWord(reading.words[head]));
    const states = new Set(forces.flatMap((group) => named(reading, group)?.actors ?? []).filter(isStateCode));
    return states.size === 1 ? [...states].filter((code) => code !== 'USA') : [];
  });
  // Few articles have any: only those are asked, sentence by sentence, where forces are.
  if (striking.size === 0) return striking;
  const away = new Set(readings.flatMap(forcesAbroad));
  return new Map([...striking].filter(([code]) => !away.has(code)));
}

/** "Peruvian soldiers in Ecuador". */
function forcesAbroad(reading: Reading): string[] {
  const located = countriesOfForce(reading);
  return located.length === 0 ? [] : forcesOf(reading).filter((code) => !located.includes(code));
}
