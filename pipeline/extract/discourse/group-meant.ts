import type { NounGroup } from '../clause/noun-group.js';
import { jihadistGroups, neverRebels } from '../force/jihadist-groups.js';
import { rulingGroups } from '../force/ruling-groups.js';
import type { Reading } from '../reading.js';
import { wordSet } from '../word-list.js';
import type { Discourse } from './discourse.js';
import type { Entity } from './entity.js';
import { entitiesBefore, type Meant, pick } from './spoken.js';

const memory = 6;

/** The group last named: in the sentence itself, as the subject of one before, or anywhere shortly before; of several, one that is called so. */
export function groupMeant(reading: Reading, group: NounGroup, discourse: Discourse): Meant | null {
  if (isNewGroup(reading, group)) return null;
  const fits = (entity: Entity): boolean =>
    entity.kind === 'group' &&
    !entity.generic &&
    reading.sentence.index - entity.sentence <= memory &&
    canBeCalled(reading, group, entity);
  const isCalled = calling(reading, group);
  return (
    (isCalled === null
      ? null
      : lastGroup(reading, group, { discourse, fits: (entity) => fits(entity) && isCalled(entity) })) ??
    lastGroup(reading, group, { discourse, fits })
  );
}

/** The one armed group that the article names, where it can be called so. */
export const onlyGroup = (reading: Reading, group: NounGroup, { mainGroup }: Discourse): Meant | null =>
  mainGroup === null || !canBeCalled(reading, group, { actors: [mainGroup] })
    ? null
    : { actors: [mainGroup], how: 'only-group' };

/** "*another* rebel group", "*a* militia", "two *new* rebel groups": none of those spoken of. */
const isNewGroup = ({ words }: Reading, { from, head, to }: NounGroup): boolean =>
  words[to]?.lower !== 'of' &&
  (/^(?:an?|another|other|rival)$/.test(words[from]?.lower ?? '') ||
    words.slice(from, head).some(({ lower }) => lower === 'new')) &&
  /^(?:groups?|factions?|militias?|movements?|organi[sz]ations?)$/.test(words[head]?.lower ?? '');

function lastGroup(
  reading: Reading,
  group: NounGroup,
  { discourse, fits }: { discourse: Discourse; fits: (entity: Entity) => boolean },
): Meant | null {
  const demonstrative = /^(?:these|those|such)$/.test(reading.words[group.from]?.lower ?? '');
  const here = demonstrative ? null : pick(entitiesBefore(reading, group), fits, 'group-named-before');
  return (
    here ??
    pick(discourse.entities, (entity) => fits(entity) && entity.subject, 'group-named-before') ??
    pick(discourse.entities, (entity) => fits(entity) && isInFight(entity, discourse), 'group-named-before') ??
    pick(discourse.entities, fits, 'group-named-before')
  );
}

/** Whoever struck or was struck last is spoken of before those who were only named. */
const isInFight = ({ actors }: Entity, { attack }: Discourse): boolean =>
  attack !== null && (attack.actor === actors.join(';') || attack.target === actors.join(';'));

/** Beside Kurdish fighters "the extremists" are the jihadists, and beside al-Qaida "the rebels" are the others; null for a word that says neither. */
function calling({ words }: Reading, { head }: NounGroup): ((entity: Entity) => boolean) | null {
  const word = words[head]?.lower ?? '';
  const isJihadist = ({ actors }: Entity): boolean => actors.some((code) => jihadistGroups.has(code));
  if (jihadists.has(word)) return isJihadist;
  return others.has(word) ? (entity) => !isJihadist(entity) : null;
}

/** Beside the Islamic State "the rebels" are others, whether or not the text names them. */
const canBeCalled = ({ words }: Reading, { head }: NounGroup, { actors }: Pick<Entity, 'actors'>): boolean =>
  !(
    (/^(?:rebels?|separatists?)$/.test(words[head]?.lower ?? '') && actors.some((code) => neverRebels.has(code))) ||
    (/^(?:rebels?|insurgents?|guerrillas?)$/.test(words[head]?.lower ?? '') &&
      actors.some((code) => rulingGroups.has(code)))
  );

const jihadists = wordSet(
  'extremist extremists jihadist jihadists jihadi jihadis islamist islamists terrorist terrorists militant militants',
);
const others = wordSet(
  'rebel rebels militia militias militiaman militiamen separatist separatists guerrilla guerrillas guerilla guerillas',
);

/** "Rebels stormed the base. *About 900 fighters* …": of the one group of the report, else of those without a name right before. */
export function unnamedFighters(reading: Reading, group: NounGroup, discourse: Discourse): Meant | null {
  const { words } = reading;
  const isParamilitary = words.slice(group.from, group.head).some(({ lower }) => lower === 'paramilitary');
  if (isParamilitary) return onlyGroup(reading, group, discourse);
  if (!/^(?:fighters|militiamen|gunmen|guerrillas)$/.test(words[group.head]?.lower ?? '')) return null;
  return (
    onlyGroup(reading, group, discourse) ??
    pick(
      discourse.entities,
      ({ kind, generic, sentence }) => kind === 'group' && generic && reading.sentence.index - sentence <= memory,
      'group-named-before',
    )
  );
}
