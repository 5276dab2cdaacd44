import type { NounGroup } from '../clause/noun-group.js';
import type { Discourse } from '../discourse/discourse.js';
import { resolveActor } from '../discourse/resolve-actor.js';
import { phrasesAfter, type Reading } from '../reading.js';

/** "a spokesman *for the Ugandan army*": the codes of those for whom somebody speaks; null where the words don't say. */
export function spokenFor(reading: Reading, group: NounGroup, discourse: Discourse): readonly string[] | null {
  const [first] = phrasesAfter(reading, group);
  if (first?.preposition !== 'for') return null;
  const whose = resolveActor(reading, first.group, discourse);
  return whose?.basis === 'stated' ? whose.actors : null;
}
