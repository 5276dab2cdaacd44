import type { NounGroup } from '../clause/noun-group.js';
import { actorInfo, personnelOf } from '../force/actor-info.js';
import type { Reading } from '../reading.js';
import type { NameOf } from '../rules-of.js';
import type { Discourse } from './discourse.js';
import type { DiscourseRuleId } from './discourse-rules.js';
import { type Entity, entitiesOf, forceNouns } from './entity.js';

type HowMeant = NameOf<Extract<DiscourseRuleId, `discourse/${string}`>>;

/** Who is meant and the rule that says so. */
export interface Meant {
  readonly actors: readonly string[];
  readonly how: HowMeant;
}

/** Nouns for groups of fighters. Source: WordNet 3.1, hyponyms of guerrilla force and terrorist organization. */
export const groupNouns =
  /^(?:group|groups|militant|militants|insurgent|insurgents|rebel|rebels|guerrilla|guerrillas|militia|militias|fighter|fighters|extremist|extremists|jihadist|jihadists|terrorist|terrorists|movement|organization|organisation|faction|factions|gunmen|gunman|militiamen|separatists|resistance)$/;
const coalitionNouns = /^(?:coalition|alliance|allies|bloc|organization|organisation|mission|force)$/;
const stateNouns =
  /^(?:government|administration|military|army|navy|ministry|authorities|regime|parliament|congress|senate|presidency|cabinet|official|officials|troops|soldiers|forces|troop|force|personnel|leaders|leadership|country|nation|capital|president|premier|minister|spokesman|spokeswoman|commander|commanders|general|generals|lawmakers|side|ambassador|envoy|diplomat|diplomats|delegation|team|marines|servicemen|member|members|people|counterpart|council|court|police|jets|planes|warplanes|aircraft|warships|ships|navy|contingent|unit|units|brigade|battalion|leader|chief|secretary|king|regiment|commandos|advisers|rulers?|junta|strongman)$/;
const institutions = /^(?:rulers?|junta|government|parliament|authorities|country|nation|cabinet|capital|regime|army)$/;
const officeHolders =
  /^(?:president|minister|premier|secretary|general|commander|ambassador|envoy|chancellor|king|leader|spokesman|spokeswoman)$/;
const plural = /^(?:they|them|their|these|those|both)$/;
const singularThing = /^(?:it|its|itself|this|that)$/;
const singlePerson = /^(?:he|she|him|her|his|hers)$/;
const self = /^(?:we|us|our|ours|i|me|my)$/;

const memory = 6;

/** The group last named: in the sentence itself, as the subject of one before, or anywhere shortly before. */
export function groupMeant(reading: Reading, group: NounGroup, discourse: Discourse): Meant | null {
  const fits = (entity: Entity): boolean =>
    entity.kind === 'group' && !entity.generic && reading.sentence.index - entity.sentence <= memory;
  const demonstrative = /^(?:these|those|such)$/.test(reading.words[group.from]?.lower ?? '');
  const here = demonstrative ? null : pick(entitiesBefore(reading, group), fits, 'group-named-before');
  return (
    here ??
    pick(discourse.entities, (entity) => fits(entity) && entity.subject, 'group-named-before') ??
    pick(discourse.entities, fits, 'group-named-before')
  );
}

const isDefinite = ({ words }: Reading, group: NounGroup): boolean =>
  /^(?:the|these|those|that|this|such|its|their)$/.test(words[group.from]?.lower ?? '');

/** Who is meant by a group without a name, a pronoun or a definite description: of those spoken of before, the last who fits. */
export function meantEntity(reading: Reading, group: NounGroup, discourse: Discourse): Meant | null {
  const word = reading.words[group.head]?.lower ?? '';
  const known = discourse.entities.some((entity) => entity.kind === 'group' && !entity.generic);
  const here = entitiesBefore(reading, group).filter((entity) => !entity.generic || !known);
  const earlier = [...discourse.entities, ...here].filter((entity) => entity.kind !== 'people');
  const owner = reading.words[group.from]?.lower ?? '';
  if (self.test(word) || /^(?:our|my)$/.test(owner))
    return discourse.speaker === null || discourse.speaker.actors.length === 0
      ? null
      : { actors: discourse.speaker.actors, how: 'speaker' };
  if (singlePerson.test(word) || /^(?:his|her)$/.test(owner))
    return (
      pick(here, (entity) => entity.person && entity.subject, 'pronoun') ??
      speaker(discourse) ??
      pick(earlier, (entity) => entity.person, 'pronoun') ??
      pick(earlier, (entity) => entity.kind === 'state', 'pronoun')
    );
  if (plural.test(word) || singularThing.test(word) || /^(?:its|their)$/.test(owner))
    return pronounMeant(reading, group, { earlier, here });
  const armed = reading.words
    .slice(group.from, group.head)
    .some((modifier) => /^(?:resistance|rebel|militia|insurgent|guerrilla|militant|separatist)$/.test(modifier.lower));
  if (groupNouns.test(word) || armed) return groupMeant(reading, group, discourse);
  if (/^(?:peacekeepers?|helmets)$/.test(word)) return isSent(reading, group) ? null : keepersOfPeace(earlier);
  const both = partiesMeant(reading, group, discourse);
  if (both !== null) return both;
  if (/^(?:countries|nations|states|allies|partners)$/.test(word) && !isDefinite(reading, group))
    return pick(earlier, (entity) => entity.kind === 'coalition', 'description');
  if (word === 'council') {
    const council = pick(earlier, ({ actors }) => actors.includes('un'), 'description');
    if (council !== null) return council;
  }
  if (coalitionNouns.test(word))
    return !isDefinite(reading, group) ? null : pick(earlier, (entity) => entity.kind === 'coalition', 'description');
  const titled = /^(?:sen|rep|republican|democratic)\.?$/.test(reading.words[group.from]?.lower ?? '');
  if (stateNouns.test(word) || titled || americanBodies.test(word))
    return meantState(reading, group, { discourse, earlier });
  return isOfStateForces(reading, group) && discourse.theatre !== null
    ? { actors: [discourse.theatre], how: 'theatre' }
    : null;
}

/** "Denmark will send more peacekeepers": those of whoever sends them. */
const isSent = ({ clauses }: Reading, group: NounGroup): boolean =>
  clauses.some(
    ({ object, subject, verb }) =>
      object?.from === group.from &&
      subject !== null &&
      /^(?:send|deploy|contribute|provide|offer|pledge|commit|dispatch|supply|withdraw|pull|recall|have)$/.test(
        verb.lemma,
      ),
  );

/** Peacekeepers without a name are those of the organization spoken of, and the United Nations' where none is: never the host's. */
const keepersOfPeace = (earlier: readonly Entity[]): Meant =>
  pick(earlier, ({ actors }) => actors.every((code) => personnelOf(code) === 'peacekeepers'), 'peacekeepers') ??
  pick(earlier, ({ kind }) => kind === 'coalition', 'peacekeepers') ?? { actors: ['un'], how: 'peacekeepers' };

/** "both sides", "each side": those who negotiated last, or who fight each other. */
function partiesMeant({ words }: Reading, { from, head }: NounGroup, { parties, attack }: Discourse): Meant | null {
  if (!/^(?:sides?|part(?:y|ies)|armies|foes|rivals|enemies)$/.test(words[head]?.lower ?? '')) return null;
  if (!/^(?:both|each|either|neither|two|warring)$/.test(words[from]?.lower ?? '') && words[from + 1]?.lower !== 'two')
    return null;
  if (parties !== null) return { actors: parties, how: 'parties-of-talks-before' };
  if (attack === null || attack.actor === null || attack.target === null || attack.actor === attack.target) return null;
  return {
    actors: [...new Set([attack.actor, attack.target].flatMap((code) => code.split(';')))].sort(),
    how: 'description',
  };
}

/** "government troops", "government and foreign troops": of the country that the article is about. */
const isOfTheatre = ({ words }: Reading, group: NounGroup): boolean =>
  words.slice(group.from, group.to).some(({ lower }) => lower === 'government') &&
  words[group.head]?.lower !== 'government'
    ? true
    : words[group.head]?.lower === 'government' && group.from === group.head;

/** "an army truck", "two police posts": what belongs to the forces of the country that the article is about. */
const isOfStateForces = ({ words }: Reading, { from, head }: NounGroup): boolean =>
  from < head && /^(?:army|police|government|naval)$/.test(words[head - 1]?.lower ?? '');

/** Who votes on the forces of the United States, where an article is about them. */
const americanBodies = /^(?:lawmakers?|senators?|congress|congressm[ae]n|republicans?|democrats?|sen)$/;

/** "the government", "the troops", "the spokesman": of the state that fits such a body best. */
function meantState(
  reading: Reading,
  group: NounGroup,
  { discourse, earlier }: { discourse: Discourse; earlier: readonly Entity[] },
): Meant | null {
  const word = reading.words[group.head]?.lower ?? '';
  if (/^(?:spokesman|spokeswoman|spokesperson)$/.test(word) && speaker(discourse) !== null) return speaker(discourse);
  const lawmaker = reading.words
    .slice(group.from, group.to)
    .some(({ lower }) => americanBodies.test(lower.replace('.', '')));
  if (lawmaker && discourse.mainForce === 'USA') return { actors: ['USA'], how: 'main-force' };
  if (isOfTheatre(reading, group) && discourse.theatre !== null) return { actors: [discourse.theatre], how: 'theatre' };
  if (institutions.test(word) && isDefinite(reading, group)) {
    const here = pick(entitiesBefore(reading, group), (entity) => entity.kind === 'state', 'description');
    if (here !== null) return here;
    if (discourse.theatre !== null) return { actors: [discourse.theatre], how: 'theatre' };
  }
  if (officeHolders.test(word) && isDefinite(reading, group)) {
    const holder = pick(earlier, (entity) => entity.person, 'description');
    if (holder !== null) return holder;
  }
  if (forceNouns.test(word)) return soldiersMeant(reading, group, { discourse, earlier });
  return (
    pick(earlier, (entity) => entity.kind === 'state' && entity.subject, 'description') ??
    pick(earlier, (entity) => entity.kind === 'state', 'description')
  );
}

/** "the soldiers", "20 troops": those that the sentence before went on about, else those that the article is about; never those of rebels. */
function soldiersMeant(
  reading: Reading,
  group: NounGroup,
  { discourse, earlier }: { discourse: Discourse; earlier: readonly Entity[] },
): Meant | null {
  const { mainForce, theatre } = discourse;
  const spokenOf = pick(
    earlier,
    ({ main, force, kind, sentence }) => main && force && kind !== 'group' && sentence === reading.sentence.index - 1,
    'description',
  );
  const areNew = /^(?:a|an|more|some|additional|other|new|foreign)$/.test(reading.words[group.from]?.lower ?? '');
  if (spokenOf !== null && !areNew) return spokenOf;
  if (mainForce === null)
    return pick(earlier, ({ kind, actors }) => kind === 'state' && !actors.includes(theatre ?? ''), 'description');
  if (theatre !== null && actorInfo(mainForce).kind === 'armed_group') return { actors: [theatre], how: 'theatre' };
  return (
    (mainForce === theatre ? strangerBefore(reading, group, discourse) : null) ?? {
      actors: [mainForce],
      how: 'main-force',
    }
  );
}

/** "The last U.S. bases closed when 8,000 servicemen were stationed …": who is named in the sentence, and is not at home there. */
const strangerBefore = (reading: Reading, group: NounGroup, { theatre }: Discourse): Meant | null =>
  pick(
    entitiesBefore(reading, group),
    ({ kind, actors }) => kind === 'state' && theatre !== null && !actors.includes(theatre),
    'description',
  );

/** "he", "we": whoever spoke last, where a name says for whom. */
const speaker = ({ speaker: last }: Discourse): Meant | null =>
  last === null || last.kind !== 'named' || last.actors.length === 0 ? null : { actors: last.actors, how: 'speaker' };

function pick(entities: readonly Entity[], fits: (entity: Entity) => boolean, how: HowMeant): Meant | null {
  const last = entities.findLast(fits);
  return last === undefined ? null : { actors: last.actors, how };
}

/** Those named in the same sentence before the group. An owner counts as a subject: "Kenya's army and its allies". */
function entitiesBefore(reading: Reading, group: NounGroup): Entity[] {
  const start = reading.words[group.from]?.start ?? 0;
  const before = { ...reading, actors: reading.actors.filter((mention) => mention.end <= start) };
  return entitiesOf(before);
}

/** Who a pronoun goes on about: the subject before it in its sentence, the main one of the sentence before, then any, the number fitting. */
function pronounMeant(
  reading: Reading,
  group: NounGroup,
  { earlier, here }: { earlier: readonly Entity[]; here: readonly Entity[] },
): Meant | null {
  const word = reading.words[group.head]?.lower ?? '';
  const many = plural.test(word) || /^(?:their)$/.test(reading.words[group.from]?.lower ?? '');
  const fits = (entity: Entity): boolean => !entity.person && entity.plural !== !many;
  const before = reading.sentence.index - 1;
  return (
    pick(here, (entity) => entity.subject && fits(entity) && entity.kind !== 'people', 'pronoun') ??
    pick(earlier, (entity) => entity.main && entity.sentence === before && fits(entity), 'pronoun') ??
    pick(earlier, (entity) => entity.kind === 'coalition' && entity.sentence >= before && fits(entity), 'pronoun') ??
    pick(earlier, (entity) => entity.subject && fits(entity), 'pronoun') ??
    pick(earlier, (entity) => entity.subject && !entity.person, 'pronoun') ??
    pick(earlier, () => true, 'pronoun')
  );
}
