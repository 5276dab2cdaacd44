import type { NounGroup } from '../clause/noun-group.js';
import { groupSpan, type Reading } from '../reading.js';
import type { Discourse } from './discourse.js';
import type { Referent } from './resolve-actor.js';

/** "France destroyed *the country's* air force": of the country that the article is about; null for other owners. */
export function ownerMeant(reading: Reading, { possessor }: NounGroup, { theatre }: Discourse): Referent | null {
  const noun = reading.words[possessor?.head ?? -1]?.lower ?? '';
  if (possessor === null || theatre === null || !/^(?:country|nation|kingdom|island)$/.test(noun)) return null;
  return { actors: [theatre], basis: 'filled_in', rule: 'discourse/theatre', span: groupSpan(reading, possessor) };
}
