import type { NounGroup } from '../clause/noun-group.js';
import { isStateCode } from '../is-state-code.js';
import type { Reading } from '../reading.js';
import type { Discourse } from './discourse.js';
import { newFighter } from './new-fighter.js';
import type { Meant } from './spoken.js';

/** "both sides", "each side", "the parties": those who negotiated last, who fight each other, or who the article says are at war. */
export function partiesMeant(reading: Reading, { from, head }: NounGroup, discourse: Discourse): Meant | null {
  const { words } = reading;
  const noun = words[head]?.lower ?? '';
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
  if (attack !== null && attack.actor !== null && attack.target !== null && attack.actor !== attack.target)
    return {
      actors: [...new Set([attack.actor, attack.target].flatMap((code) => code.split(';')))].sort(),
      how: 'description',
    };
  return sidesOf(discourse);
}

/** The government and the rebels of the country that the article is about. */
function sidesOf({ theatre, mainGroup, mainForce, attack }: Discourse): Meant | null {
  if (theatre === null) return null;
  if (mainGroup !== null) return { actors: [theatre, mainGroup].sort(), how: 'sides-of-war' };
  // "China fired a missile into waters near Taiwan. Australia urged *both sides* to show restraint."
  return isStateCode(mainForce) && mainForce !== theatre && attack?.actor === mainForce
    ? { actors: [theatre, mainForce].sort(), how: 'sides-of-war' }
    : null;
}
