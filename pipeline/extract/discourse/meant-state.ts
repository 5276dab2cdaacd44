import type { NounGroup } from '../clause/noun-group.js';
import { actorInfo, isNonState } from '../force/actor-info.js';
import { aircraftNouns } from '../force/aircraft-nouns.js';
import { officeNouns } from '../force/office-nouns.js';
import { isParliamentary, votesFor } from '../force/parliament-words.js';
import { forceNouns } from '../force/soldier-words.js';
import { isStateCode } from '../is-state-code.js';
import { mentionsIn, type Reading } from '../reading.js';
import { wordList, wordSet } from '../word-list.js';
import type { Discourse } from './discourse.js';
import type { Entity } from './entity.js';
import { isOfStateForces } from './is-of-state-forces.js';
import { bearsArms, holderMeant, isArmed, lastArmed } from './last-armed.js';
import { namesAssembly } from './names-assembly.js';
import { jetsOfTeller, ownerHere, soldiersOfSentence } from './own-soldiers.js';
import { entitiesBefore, isDefinite, type Meant, pick, pickOf, type Spoken, speaker } from './spoken.js';

const institutions: ReadonlySet<string> = wordSet(
  'ruler rulers junta government parliament authorities country nation cabinet capital regime army',
);
const officeHolders: ReadonlySet<string> = new Set([
  ...officeNouns,
  ...wordList('general commander ambassador envoy spokesman spokeswoman'),
]);

/** "the government", "the troops", "the spokesman": of the state that fits such a body best. */
export function meantState(
  reading: Reading,
  group: NounGroup,
  { discourse, earlier }: { discourse: Discourse; earlier: Spoken },
): Meant | null {
  const word = reading.words[group.head]?.lower ?? '';
  if (/^(?:spokesman|spokeswoman|spokesperson)$/.test(word) && speaker(discourse) !== null) return speaker(discourse);
  if (discourse.voters !== null && namesAssembly(reading, group)) return { actors: [discourse.voters], how: 'voters' };
  const { mainForce } = discourse;
  if (
    mainForce !== null &&
    !isNonState(mainForce) &&
    isOfParliament(reading, group, (title) => votesFor(mainForce, title))
  )
    return { actors: [mainForce], how: 'main-force' };
  if (discourse.voice !== null && isOwnGovernment(reading, group))
    return { actors: discourse.voice.actors, how: 'voice' };
  if (isOfParty(reading, group) && isStateCode(mainForce)) return { actors: [mainForce], how: 'main-force' };
  if (isOfTheatre(reading, group) && discourse.land !== null) return { actors: [discourse.land], how: 'theatre' };
  if (/^(?:army|military)$/.test(word) && isDefinite(reading, group)) {
    const last = lastForce(reading, earlier);
    if (last !== null && hasFought(last, reading, discourse)) return last;
    const striker = strikerAbroad(reading, discourse);
    if (striker !== null) return striker;
  }
  const institution = institutionMeant(reading, group, { discourse, earlier });
  if (institution !== null) return institution;
  if (discourse.presidency !== null && reading.words[group.head]?.text === 'President' && group.to === group.head + 1)
    return { actors: [discourse.presidency], how: 'presidency' };
  if (officeHolders.has(word) && isDefinite(reading, group)) {
    const holder = holderMeant(reading, group, { discourse, earlier });
    if (holder !== null) return holder;
  }
  if (isUnit(reading, group) && isOfStateForces(reading, group) && discourse.land !== null)
    return { actors: [discourse.land], how: 'theatre' };
  if (areSoldiers(reading, group)) return soldiersMeant(reading, group, { discourse, earlier });
  const flies = aircraftNouns.has(word) && !reading.clauses.some(({ object }) => object?.from === group.from);
  if (flies && isOfStateForces(reading, group) && discourse.land !== null)
    return { actors: [discourse.land], how: 'theatre' };
  const fliers = flies ? (jetsOfTeller(reading, group) ?? fliersMeant(reading, group, { discourse, earlier })) : null;
  if (fliers !== null) return fliers;
  return (
    (bearsArms(reading, group) ? lastArmed({ discourse, earlier }) : null) ??
    pickOf(earlier, (entity) => entity.kind === 'state' && entity.subject, 'description') ??
    pickOf(earlier, (entity) => entity.kind === 'state', 'description')
  );
}

/** "the government"; "*Police* fired on looters", "*Parliament* voted": of the country, or of the guests who were just spoken of; null for another noun. */
function institutionMeant(
  reading: Reading,
  group: NounGroup,
  { discourse, earlier }: { discourse: Discourse; earlier: Spoken },
): Meant | null {
  const word = reading.words[group.head]?.lower ?? '';
  const isBare = group.from === group.head && /^(?:police|parliament|congress|cabinet)$/.test(word);
  if (!isBare && !(institutions.has(word) && isDefinite(reading, group))) return null;
  const isVoting = isBare && word !== 'police';
  const last = isVoting ? pickOf(earlier, ({ kind, subject }) => kind === 'state' && subject, 'description') : null;
  return last?.actors.join() === discourse.mainForce && last !== null ? last : bodyMeant(reading, group, discourse);
}

/** "the government", "the parliament": of a state that the sentence names, else of the country; "the rebels, who crossed from Sudan, shelled *the parliament*": not that of where they came from. */
function bodyMeant(reading: Reading, group: NounGroup, { land }: Discourse): Meant | null {
  // "Mexico urged *the government* to talk": nobody urges himself.
  const isAsked = reading.clauses.some(
    ({ object, verb }) =>
      object?.from === group.from &&
      /^(?:urge|ask|press|warn|tell|order|beg|implore)$/.test(verb.lemma) &&
      // "The Chadian president ordered *the army* to attack": his own.
      !(verb.lemma === 'order' && reading.words[group.head]?.lower === 'army'),
  );
  if (isAsked && land !== null) return { actors: [land], how: 'theatre' };
  const here = pick(
    entitiesBefore(reading, group),
    ({ kind, subject, actors }) => kind === 'state' && (subject || land === null || actors.includes(land)),
    'description',
  );
  const owner = reading.words[group.head]?.lower === 'army' ? ownerHere(reading, group) : null;
  return here ?? owner ?? (land === null ? null : { actors: [land], how: 'theatre' });
}

/** "the troops", "13 service *members*", "airborne *units*". */
const areSoldiers = ({ words }: Reading, group: NounGroup): boolean =>
  forceNouns.has(words[group.head]?.lower ?? '') ||
  isUnit({ words }, group) ||
  (/^members?$/.test(words[group.head]?.lower ?? '') && words[group.head - 1]?.lower === 'service');

/** "airborne *units*"; "army units" are the country's own. */
const isUnit = ({ words }: Pick<Reading, 'words'>, { head }: NounGroup): boolean => units.has(words[head]?.lemma ?? '');
const units = wordSet('unit battalion brigade regiment platoon squadron division detachment commando');

/** "Residents of Mali said that *warplanes* had bombed Gao": of the guests, of whom an article is about such; else of the country, and not of whoever was named last. */
function fliersMeant(
  reading: Reading,
  group: NounGroup,
  { discourse: { mainForce, land }, earlier }: { discourse: Discourse; earlier: Spoken },
): Meant | null {
  if (isStateCode(mainForce) && mainForce !== land && !isStruckBy(reading, group, mainForce))
    return { actors: [mainForce], how: 'main-force' };
  return lastForce(reading, earlier) ?? (land === null ? null : { actors: [land], how: 'theatre' });
}

/** "Warplanes bombed *a French base*": they are not French. */
const isStruckBy = (reading: Reading, { from }: NounGroup, code: string): boolean =>
  reading.clauses.some(
    ({ subject, object }) =>
      subject?.from === from &&
      object !== null &&
      mentionsIn(reading, reading.actors, object).some(({ actors }) => actors.includes(code)),
  );

/** The soldiers that the sentence before went on about, or this one does: never those of rebels. */
const lastForce = ({ sentence }: Reading, earlier: Spoken): Meant | null =>
  pickOf(
    earlier,
    (entity) =>
      entity.main &&
      entity.force &&
      entity.kind !== 'group' &&
      entity.kind !== 'parties' &&
      entity.sentence >= sentence.index - 1,
    'description',
  );

/** "Kenyan troops shelled the rebels. *The army* …": who struck right before, or was struck, is the army that is spoken of, be it a guest. */
const hasFought = ({ actors }: Meant, { sentence }: Reading, { attack }: Discourse): boolean =>
  attack !== null && attack.sentence >= sentence.index - 1 && [attack.actor, attack.target].includes(actors.join(';'));

/** "Three men were killed in an *Israeli* strike in Gaza. The army …": the state that struck right before in a country that is not its own. */
const strikerAbroad = ({ sentence }: Reading, { attack, land }: Discourse): Meant | null =>
  attack?.done === true && attack.sentence === sentence.index - 1 && isStateCode(attack.actor) && attack.actor !== land
    ? { actors: [attack.actor], how: 'description' }
    : null;

/** "the soldiers", "20 troops": those that the sentence before went on about, else those that the article is about; never those of rebels. */
function soldiersMeant(
  reading: Reading,
  group: NounGroup,
  { discourse, earlier }: { discourse: Discourse; earlier: Spoken },
): Meant | null {
  const { mainForce, land } = discourse;
  const told = soldiersOfSentence(reading, group, discourse);
  if (told !== null) return told;
  const last = lastForce(reading, earlier);
  const areNew = /^(?:a|an|more|some|additional|other|new|foreign)$/.test(reading.words[group.from]?.lower ?? '');
  if (last !== null && !areNew) return last;
  const counted = countedBefore(reading, group, discourse);
  if (counted !== null) return counted;
  const moved = areNew ? null : movedBefore(reading, group, discourse);
  if (moved !== null) return moved;
  if (mainForce === null) {
    // "*Ten soldiers* were killed", "*The soldiers* fled", where rebels without a name are fought.
    const areThose = discourse.hasRebels && forceNouns.has(reading.words[group.head]?.lower ?? '');
    const stranger = pickOf(
      earlier,
      (entity) =>
        isArmed(entity, discourse) && !entity.actors.includes(land ?? '') && canBeMeant(reading, entity, discourse),
      'description',
    );
    return (
      stranger ??
      (land !== null && (discourse.namesGroup || discourse.mainGroup !== null || areThose)
        ? { actors: [land], how: 'theatre' }
        : null)
    );
  }
  if (land !== null && (actorInfo(mainForce).kind === 'armed_group' || isStrangerYet(reading, group, discourse)))
    return { actors: [land], how: 'theatre' };
  return (
    (mainForce === land ? strangerBefore(reading, group, discourse) : null) ?? {
      actors: [mainForce],
      how: 'main-force',
    }
  );
}

/** A stranger to a war whom "soldiers" can mean: who has some, or was struck, or is named with them; of a war on no rebels, whoever is named. */
const canBeMeant = (
  { sentence }: Reading,
  entity: Entity,
  { mainGroup, hasRebels, attack }: Pick<Discourse, 'mainGroup' | 'hasRebels' | 'attack'>,
): boolean =>
  entity.force ||
  (mainGroup === null &&
    (!hasRebels || entity.sentence === sentence.index || attack?.target === entity.actors.join(';')));

/** "France has 1,500 soldiers there. *The soldiers* …": those whom a number counted in the sentence before. */
function countedBefore({ words, sentence }: Reading, { from, head }: NounGroup, { counted }: Discourse): Meant | null {
  if (counted === null || counted.force === null || counted.sentence !== sentence.index - 1) return null;
  const areThose = head === from + 1 && /^(?:the|these|those)$/.test(words[from]?.lower ?? '');
  return areThose && !isNonState(counted.force) ? { actors: counted.force.split(';'), how: 'counted-before' } : null;
}

/** "Chad will withdraw its force. *The 900 soldiers* …": those who were said to move shortly before. */
function movedBefore({ words, sentence }: Reading, { from }: NounGroup, { movement }: Discourse): Meant | null {
  if (movement === null || movement.actor === null || sentence.index - movement.sentence > 2) return null;
  const isKnown = /^(?:the|these|those)$/.test(words[from]?.lower ?? '');
  return isKnown && !isNonState(movement.actor)
    ? { actors: movement.actor.split(';'), how: 'actor-of-movement' }
    : null;
}

/** In a report on rebels "soldiers" are the country's own, as long as no guests of its were named. */
const isStrangerYet = (
  reading: Reading,
  group: NounGroup,
  { mainForce, mainGroup, land, entities }: Discourse,
): boolean =>
  mainGroup !== null &&
  mainForce !== null &&
  mainForce !== land &&
  reading.sentence.index > 0 &&
  ![...entities, ...entitiesBefore(reading, group)].some(({ actors }) => actors.includes(mainForce));

/** "The last U.S. bases closed when 8,000 servicemen were stationed …": who is named in the sentence, and is not at home there. */
const strangerBefore = (reading: Reading, group: NounGroup, { land }: Discourse): Meant | null =>
  pick(
    entitiesBefore(reading, group),
    ({ kind, actors }) => kind === 'state' && land !== null && !actors.includes(land),
    'description',
  );

/** "government troops", "government and foreign troops", "security forces", "government": of the country that the article is about. */
export function isOfTheatre({ words }: Reading, { from, to, head }: NounGroup): boolean {
  const noun = words[head]?.lower;
  // "*a government* offensive", "a *government-led* offensive"
  if (noun === 'government' || noun === 'government-led')
    return from === head || (from === head - 1 && /^an?$/.test(words[from]?.lower ?? ''));
  if (noun === 'forces' && words[head - 1]?.lower === 'security') return true;
  return words.slice(from, to).some(({ lower }) => lower === 'government' || lower === 'loyalist');
}

/** "the minority *Conservative* government": of those who vote on their soldiers abroad. */
const isOfParty = ({ words }: Reading, { from, head }: NounGroup): boolean =>
  words[head]?.lower === 'government' &&
  words.slice(from, head).some(({ text }) => /^(?:Conservative|Labour|Labor|Liberal|Socialist)$/.test(text));

/** "the Government", "Cabinet": a text that says "we" writes its own so; not "the Government of Kenya". */
const isOwnGovernment = ({ words }: Reading, { from, to, head }: NounGroup): boolean =>
  /^(?:Government|Cabinet|Parliament)$/.test(words[head]?.text ?? '') &&
  (from === head || (from === head - 1 && words[from]?.lower === 'the')) &&
  words[to]?.lower !== 'of';

/** "two senators", "Sen. Adams", "Republican lawmakers": by default of any parliament. */
export const isOfParliament = (
  { words }: Reading,
  { from, to }: NounGroup,
  isMember: (title: string) => boolean = isParliamentary,
): boolean => {
  for (let at = from; at < to; at++) if (isMember((words[at]?.lower ?? '').replace('.', ''))) return true;
  return false;
};
