import type { NounGroup } from '../clause/noun-group.js';
import { isNonState } from '../force/actor-info.js';
import { aircraftNouns } from '../force/aircraft-nouns.js';
import { forceNouns } from '../force/soldier-words.js';
import type { Reading } from '../reading.js';
import { wordList } from '../word-list.js';
import type { Discourse } from './discourse.js';
import type { Entity } from './entity.js';
import { type Meant, pickOf, type Spoken } from './spoken.js';

/** "*The general* urged them to go", "*the president*": of whoever was last named so, where he bears arms if they do; at last of the country that fights rebels at home. */
export function holderMeant(
  reading: Reading,
  group: NounGroup,
  { discourse, earlier }: { discourse: Discourse; earlier: Spoken },
): Meant | null {
  const bears = bearsArms(reading, group);
  return (
    pickOf(earlier, (entity) => entity.person && (!bears || isArmed(entity, discourse)), 'description') ??
    rulerMeant(reading.words[group.head]?.lower ?? '', discourse)
  );
}

/** "Rebels took a town. Norway offered to mediate. *The president* …": of the country that fights rebels at home. */
const rulerMeant = (word: string, { land, mainForce, hasRebels }: Discourse): Meant | null =>
  land !== null &&
  hasRebels &&
  (mainForce === null || mainForce === land || isNonState(mainForce)) &&
  /^(?:president|premier|king)$/.test(word)
    ? { actors: [land], how: 'theatre' }
    : null;

/** "the general", "the defence ministry", "the navy": of those who bear arms. */
export const bearsArms = ({ words }: Reading, { from, to, head }: NounGroup): boolean =>
  underArms.has(words[head]?.lower ?? '') ||
  words.slice(from, to).some(({ lower }) => /^(?:defen[cs]e|army|military|navy|naval|war)$/.test(lower));

const underArms: ReadonlySet<string> = new Set([
  ...forceNouns,
  ...aircraftNouns,
  ...wordList('army navy general commander unit battalion brigade regiment'),
]);

/** Whether a state bears arms in what the article tells of, and does not only speak of it. */
export const isArmed = ({ kind, actors }: Entity, { armed }: Discourse): boolean =>
  kind === 'state' && actors.some((code) => armed.has(code));

/** "Malian troops fled. Brazil condemned the raid. *The general* …": of the state named last that bears arms, else of the country that fights at home. */
export const lastArmed = ({ discourse, earlier }: { discourse: Discourse; earlier: Spoken }): Meant | null =>
  pickOf(earlier, (entity) => isArmed(entity, discourse) && entity.subject, 'description') ??
  pickOf(earlier, (entity) => isArmed(entity, discourse), 'description') ??
  (discourse.land === null ? null : { actors: [discourse.land], how: 'theatre' });
