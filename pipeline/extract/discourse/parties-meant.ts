import type { NounGroup } from '../clause/noun-group.js';
import { isNonState } from '../force/actor-info.js';
import { isStateCode } from '../is-state-code.js';
import type { Reading } from '../reading.js';
import type { Discourse } from './discourse.js';
import { newFighter } from './new-fighter.js';
import type { Meant } from './spoken.js';

/** "both sides", "each side", "the parties", "the two groups": those who negotiated last, who fight each other, or who the article says are at war. */
export function partiesMeant(reading: Reading, { from, head }: NounGroup, discourse: Discourse): Meant | null {
  const { words } = reading;
  const noun = words[head]?.lower ?? '';
  if (areGroups(noun)) return groupsMeant(reading, { from, head }, discourse);
  if (!/^(?:two|sides?|part(?:y|ies)|armies|foes|rivals|enemies)$/.test(noun)) return null;
  const first = words[from]?.lower ?? '';
  if (noun === 'two' && first !== 'the') return null;
  const areAll = /^(?:both|each|either|neither|two|warring)$/.test(first) || words[from + 1]?.lower === 'two';
  if (!areAll && !(first === 'the' && /^(?:two|sides|parties)$/.test(noun))) return null;
  const { parties, attack } = discourse;
  const areAtWar = first === 'warring' || words[from + 1]?.lower === 'warring';
  const fighters = areAtWar ? sidesOf(discourse) : null;
  if (fighters !== null) return fighters;
  if (parties !== null) return { actors: parties, how: 'parties-of-talks-before' };
  const stranger = newFighter(reading, discourse);
  if (stranger !== null) return sidesOf({ ...discourse, mainGroup: stranger });
  const foes = foesOf(attack);
  return foes === null ? (sidesOf(discourse) ?? pairMeant(discourse)) : { actors: foes, how: 'description' };
}

/** "*both groups*", "*the two factions*": those two who talked or clashed last, as long as both are such; null elsewhere. */
function groupsMeant(
  { words }: Reading,
  { from }: Pick<NounGroup, 'from' | 'head'>,
  discourse: Discourse,
): Meant | null {
  const areTwo = words[from]?.lower === 'both' || /^(?:two|rival|warring)$/.test(words[from + 1]?.lower ?? '');
  if (!areTwo) return null;
  const { parties, attack } = discourse;
  const pair = [parties, foesOf(attack)].find((codes) => codes?.length === 2 && codes.every(isNonState));
  return pair == null ? null : { actors: pair, how: pair === parties ? 'parties-of-talks-before' : 'description' };
}

const areGroups = (noun: string): boolean => /^(?:groups|factions|militias|movements)$/.test(noun);

/** The two states of which alone the article says that they fight each other. */
function pairMeant(discourse: Discourse): Meant | null {
  const pair = pairAtOdds(discourse);
  return pair === null ? null : { actors: pair, how: 'two-states' };
}

/**
 * The two sides of the war that an article is about: who struck whom last, else the only two states that it says fight each other, else the government
 * and the rebels of its country. Their codes, sorted; null where it does not say.
 */
export const adversaries = (discourse: Discourse): readonly string[] | null =>
  foesOf(discourse.attack) ?? pairAtOdds(discourse) ?? sidesSpokenOf(discourse);

/** The government and the rebels of the country, where it was spoken of as somebody who acts. */
function sidesSpokenOf(discourse: Discourse): readonly string[] | null {
  const { land, entities } = discourse;
  const acts = entities.some(({ subject, force, actors }) => (subject || force) && actors.includes(land ?? ''));
  return acts ? (sidesOf(discourse)?.actors ?? null) : null;
}

/** Who struck and who was struck last, or who fought each other. */
function foesOf(attack: Discourse['attack']): readonly string[] | null {
  if (attack === null || attack.actor === null) return null;
  const codes = [...new Set([attack.actor, attack.target ?? ''].flatMap((code) => code.split(';')))].filter(
    (code) => code !== '',
  );
  return codes.length > 1 ? codes.sort() : null;
}

const pairAtOdds = ({ atOdds }: Discourse): readonly string[] | null => {
  const [pair] = atOdds;
  return atOdds.size === 1 && pair !== undefined ? pair.split(';') : null;
};

/** The government and the rebels of the country that the article is about. */
function sidesOf({ land, mainGroup, mainForce, attack, namesGroup, entities, atOdds }: Discourse): Meant | null {
  if (land === null) return null;
  const unnamed =
    namesGroup || atOdds.size > 0 ? undefined : entities.findLast(({ kind, generic }) => kind === 'group' && generic);
  const group = mainGroup ?? unnamed?.actors[0];
  const areGuests = isStateCode(mainForce) && mainForce !== land;
  if (group !== undefined && (mainGroup !== null || !areGuests))
    return { actors: [land, group].sort(), how: 'sides-of-war' };
  // "China fired a missile into waters near Taiwan. Australia urged *both sides* to show restraint."
  return isStateCode(mainForce) && mainForce !== land && attack?.actor === mainForce
    ? { actors: [land, mainForce].sort(), how: 'sides-of-war' }
    : null;
}
