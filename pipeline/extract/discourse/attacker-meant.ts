import type { NounGroup } from '../clause/noun-group.js';
import { isNonState } from '../force/actor-info.js';
import type { Reading } from '../reading.js';
import { wordSet } from '../word-list.js';
import type { Discourse } from './discourse.js';
import { isDefinite, type Meant } from './spoken.js';

/** "*The attackers* fled": those of the blow that was told last, as long as it was no army's; null for other words. */
export function attackerMeant(reading: Reading, group: NounGroup, { attack }: Discourse): Meant | null {
  const actor = attack?.actor ?? null;
  const areThey = attackers.has(reading.words[group.head]?.lower ?? '') && isDefinite(reading, group);
  return areThey && actor !== null && isNonState(actor) ? { actors: actor.split(';'), how: 'actor-of-series' } : null;
}

const attackers = wordSet('attackers attacker assailants assailant');
