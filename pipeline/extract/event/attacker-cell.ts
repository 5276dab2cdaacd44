import { type Cell, filledIn } from '../cell.js';
import { pointers } from '../clause/determiners.js';
import type { NounGroup } from '../clause/noun-group.js';
import type { Word } from '../clause/word.js';
import type { SentenceContext } from '../context.js';
import { claimantOf } from '../discourse/claims-of-attacks.js';
import { newFighter } from '../discourse/new-fighter.js';
import type { Whereabouts } from '../discourse/resolve-country.js';
import { attackNouns } from '../event-nouns.js';
import { isNonState } from '../force/actor-info.js';
import { aircraftNouns } from '../force/aircraft-nouns.js';
import { isStateCode } from '../is-state-code.js';
import { classesOf } from '../noun-classes.js';
import { ofGroup } from '../reading.js';
import { wordSet } from '../word-list.js';
import { type EventDraft, isNamedByNoun } from './draft.js';
import { referentCell, referentOf } from './event-referent.js';
import { isForeignTo } from './is-foreign-to.js';
import { isFight } from './noun-roles.js';
import { fitsAny } from './requirement.js';

/** "the attacks in Lyon", after strikes in Syria: of another series, where the words name a country that none of those was in. */
const isElsewhere = ({ basis, countries }: Whereabouts, country: string | null): boolean =>
  basis === 'stated' &&
  countries.length > 0 &&
  country !== null &&
  !country.split(';').some((code) => countries.includes(code));

/** "the attacks", "under attack": without a name of their own they belong to the series spoken of; so do "these calls" to the last demand. Air strikes are those of the guests that the article is about. */
export function attackerCell(draft: EventDraft, context: SentenceContext, cells: Attacked): Cell<string | null> {
  const { reading } = context;
  if (cells.actor.value !== null) return cells.actor;
  const isOfSeries =
    isNamedByNoun(draft) ||
    isDoneBySeries(draft, reading) ||
    isInSeries(draft, reading) ||
    isOfSameSalvo(draft, context);
  const actor = isOfSeries ? seriesActor(draft, context, cells) : cells.actor;
  if (actor.value !== null || (draft.type !== 'attack' && !isLostTo(draft))) return actor;
  if (areAircraft(draft, reading)) return airForceOf(draft, context, cells.target.value) ?? actor;
  return claimantCell(draft, context, cells) ?? foeCell(draft, context, cells) ?? actor;
}

/** "A bomb killed nine soldiers. *The Taliban claimed responsibility.*": whoever soon owns up to what nobody's name stands by, and what was done, not feared. */
function claimantCell(
  { type, actors, modality: { modality } }: EventDraft,
  { reading, discourse: { claims } }: SentenceContext,
  { target }: Attacked,
): Cell<string | null> | null {
  const isUnnamed = actors.every((group) => fitsAny(reading, group, ['weapon', 'attack']));
  const isDone = type === 'attack' && (modality === 'actual' || modality === 'ongoing');
  const claimants = isDone && isUnnamed ? claimantOf(claims, reading.sentence.index) : null;
  const code = claimants === null ? null : claimants.join(';');
  return code === null || code === target.value ? null : filledIn(code, 'discourse/claimed-behind', null);
}

/** "The Georgians *were ejected*": by whoever fights them. */
const isLostTo = ({ type, clause }: EventDraft): boolean =>
  type === 'territorial_change' && clause?.verb.passive === true;

/** "*Two soldiers were killed*", in the account of a raid on them: by those who raid; "nine rebels died", where one army fights one group: by that army. */
function foeCell(
  draft: EventDraft,
  { reading, discourse }: SentenceContext,
  { target: { value: victim }, where }: Attacked,
): Cell<string | null> | null {
  const { attack, unclaimed, mainGroup, mainForce, land } = discourse;
  if (isAnswered(draft, reading) && attack?.sentence === reading.sentence.index && attack.actor === victim)
    return attack.target === null ? null : filledIn(attack.target, 'discourse/retaliation', null);
  if (unclaimed || draft.actors.length > 0 || isNamedByNoun(draft) || draft.rule.endsWith('-mine')) return null;
  const isTold = attack !== null && reading.sentence.index - attack.sentence <= accountLength;
  if (isTold && !isApart(reading) && !isElsewhere(where, attack.country)) {
    if (victim === null)
      return isBombed(draft) && attack.actor !== null && !isNonState(attack.actor) && !attack.actor.includes(';')
        ? filledIn(attack.actor, 'discourse/foe', null)
        : null;
    // "The militia seized a town. A Zambian battalion *was ambushed*": by the one group of the report, whomever it struck before.
    const isByGroup = mainGroup !== null && attack.actor === mainGroup && !isNonState(victim);
    const foe = victim === attack.target || isByGroup ? attack.actor : victim === attack.actor ? attack.target : null;
    // Of two who clashed, the one that did not fall.
    const others = foe?.split(';').filter((code) => code !== victim) ?? [];
    if (others.length > 0) return filledIn(others.join(';'), 'discourse/foe', null);
  }
  const isAtHome = land !== null && (mainForce === null || mainForce === land);
  return isAtHome && victim !== null && victim === mainGroup ? filledIn(land, 'discourse/foe', null) : null;
}

/** "struck the rebels in *retaliation for* a raid that killed nine Danes": whoever is struck for it has made the raid. */
const isAnswered = ({ trigger, actors }: EventDraft, reading: SentenceContext['reading']): boolean =>
  actors.every((group) => fitsAny(reading, group, ['weapon', 'attack'])) &&
  reading.words
    .slice(0, trigger)
    .some(({ lower, index }) => answers.has(lower) && /^(?:for|to)$/.test(reading.words[index + 1]?.lower ?? ''));
const answers = wordSet('retaliation response revenge reprisal retribution answer reply');

/** "Two regions *were bombed*", in the account of an air force's raids. */
const isBombed = ({ clause }: EventDraft): boolean =>
  clause?.verb.passive === true && /^(?:bomb|bombard|target)$/.test(clause.verb.lemma);

/** "Later, *another* soldier was killed", "in a *separate* incident": of another account. */
const isApart = ({ words }: SentenceContext['reading']): boolean =>
  words.some(
    ({ lower, index }) => apart.has(lower) || (lower === 'separate' && incidents.has(words[index + 1]?.lower ?? '')),
  );
const apart = wordSet('another separately unrelated elsewhere later');
const incidents: ReadonlySet<string> = new Set([...attackNouns, 'incident', 'incidents', 'blast', 'explosion']);

/** Sentences behind an attack in which those who fell are of its account. */
const accountLength = 2;

/** Whose air strikes those are that nobody's name stands by: of the state that tells of them, else of the guests that the article is about. */
function airForceOf(
  { clause }: EventDraft,
  context: SentenceContext,
  target: string | null,
): Cell<string | null> | null {
  const teller = clause?.governor?.verb.lemma === 'say' ? clause.governor.subject : null;
  const referent = teller === null ? null : referentOf([teller], [], context);
  const [state] = referent?.actors ?? [];
  if (referent?.basis === 'stated' && isStateCode(state ?? null) && state !== target && target !== null)
    return referentCell(referent, referent.rule);
  const { mainForce, land } = context.discourse;
  if (isForeignTo(context.discourse))
    return mainForce === target ? null : filledIn(mainForce, 'discourse/main-force', null);
  // "*Jets* pounded the rebels", at home: the rebels have none.
  const isAtHome = land !== null && (mainForce === null || mainForce === land || isNonState(mainForce));
  const isOnRebels = target === null ? context.discourse.mainGroup !== null : isNonState(target);
  return isAtHome && isOnRebels ? filledIn(land, 'discourse/theatre', null) : null;
}

/** Who attacks as far as the words say, whom and where. */
export interface Attacked {
  readonly actor: Cell<string | null>;
  readonly target: Cell<string | null>;
  readonly where: Whereabouts;
}

function seriesActor(
  draft: EventDraft,
  { reading, discourse }: SentenceContext,
  { actor, target, where }: Attacked,
): Cell<string | null> {
  const { attack, demand, land } = discourse;
  const series =
    draft.type === 'attack' ? attack : draft.type === 'demand' && draft.actors.length === 0 ? demand : null;
  if (
    series === null ||
    series.actor === null ||
    (draft.type === 'attack' && isElsewhere(where, attack?.country ?? null))
  )
    return actor;
  if (
    draft.type === 'attack' &&
    (isNewBesideArmy(draft, series.actor) || (isNewOne(draft, reading) && !isOfBoth(draft, reading)))
  )
    return actor;
  const stranger = isOfBoth(draft, reading) ? newFighter(reading, discourse) : null;
  if (stranger !== null) return land === null ? actor : bothOf(stranger, land, actor);
  if (isOfBoth(draft, reading)) return target.value === null ? bothOf(series.actor, series.target, actor) : actor;
  if (isNonState(series.actor) && areAircraft(draft, reading))
    return series.target === null || isNonState(series.target)
      ? actor
      : filledIn(series.target, 'discourse/actor-of-series', null);
  // "Danish troops battled rebels. *They* suffered an attack": of those who fought, nobody says who made it.
  const isOneOfBoth = series.actor.includes(';') && series.actor.split(';').includes(target.value ?? '');
  if (isOneOfBoth) return actor;
  // "The militia battled Danes. *A convoy came under fire*": of the two the one that fights for no state.
  const fighters =
    series.actor.includes(';') && isStateCode(target.value) ? series.actor.split(';').filter(isNonState) : [];
  if (fighters.length === 1) return filledIn(fighters.join(';'), 'discourse/actor-of-series', null);
  const back = target.value !== null && target.value === series.actor;
  if (back)
    return series.target === null || series.target === series.actor
      ? actor
      : filledIn(series.target, 'discourse/actor-of-series', null);
  if (target.value !== null && target.value !== series.target && series.target !== null) return actor;
  return filledIn(series.actor, 'discourse/actor-of-series', null);
}

/** "*The clashes* went on", "an *exchange of fire*": what two sides do to each other. */
const isOfBoth = ({ rule, trigger, type }: EventDraft, { words }: SentenceContext['reading']): boolean =>
  type === 'attack' && (rule === 'event/noun-exchange-of-fire' || isFight(words[trigger] as Word));

/** Both sides of the series, where both are known: a fight is not the act of one. */
function bothOf(actor: string, target: string | null, unknown: Cell<string | null>): Cell<string | null> {
  if (actor.includes(';')) return filledIn(actor, 'discourse/actor-of-series', null);
  if (target === null || target === actor) return unknown;
  return filledIn([actor, target].sort().join(';'), 'discourse/actor-of-series', null);
}

/** "after *a string of attacks*": those that a state's strikes answer are not its own. */
const isNewBesideArmy = (draft: EventDraft, attacker: string): boolean =>
  isNamedByNoun(draft) && !draft.reference && draft.clause === null && draft.earlier && !isNonState(attacker);

/** "*an* offensive", "*another* raid": no one that was spoken of. */
const isNewOne = ({ trigger }: EventDraft, { words, groups }: SentenceContext['reading']): boolean => {
  const group = groups.find(({ from, to }) => from <= trigger && trigger < to);
  return /^(?:an?|another)$/.test(words[group?.from ?? -1]?.lower ?? '');
};

/** "*Jets* carried out raids", "the *air raids*": rebels have none. */
const areAircraft = ({ actors, trigger }: EventDraft, reading: SentenceContext['reading']): boolean => {
  const { words } = reading;
  return (
    words[trigger]?.lower.startsWith('airstrike') === true ||
    words[trigger - 1]?.lower === 'air' ||
    actors.some((group) => {
      const { head } = ofGroup(reading, group) ?? group;
      const noun = words[head]?.lower ?? '';
      return aircraftNouns.has(noun) || noun.startsWith('airstrike') || words[head - 1]?.lower === 'air';
    })
  );
};

/** "Six were killed *in that attack*". */
const isInSeries = ({ type, actors, echoes }: EventDraft, { words, groups }: SentenceContext['reading']): boolean =>
  type === 'attack' &&
  actors.length === 0 &&
  echoes.some((echo) => {
    const group = groups.find(({ head }) => head === echo);
    return group?.from === echo - 1 && pointers.has(words[group.from]?.lower ?? '');
  });

/** "Jets struck the port. *A missile* hit a house", "*Shells were fired* from ships": an army's, where one struck right before. */
const isOfSameSalvo = (
  { type, actors, clause }: EventDraft,
  { reading: { words, sentence }, discourse: { attack } }: SentenceContext,
): boolean => {
  if (type !== 'attack' || attack?.done !== true || sentence.index - attack.sentence > 1) return false;
  if (attack.actor === null || !attack.actor.split(';').every(isStateCode)) return false;
  const isShell = ({ head }: NounGroup): boolean => salvos.has(words[head]?.lower ?? '');
  return actors.length > 0
    ? actors.every(isShell)
    : clause?.subject != null && clause.verb.passive && hurling.has(clause.verb.lemma) && isShell(clause.subject);
};
const hurling = wordSet('fire launch drop');
const salvos = wordSet('missile missiles shell shells bombs drones');

/** "*The strikes* killed six". */
const isDoneBySeries = ({ type, actors }: EventDraft, { words }: SentenceContext['reading']): boolean =>
  type === 'attack' &&
  actors.some(
    ({ from, head }) =>
      pointers.has(words[from]?.lower ?? '') &&
      !words.slice(from, head).some(({ pos }) => pos === 'PROPN' || pos === 'ADV') &&
      classesOf(words[head]?.lemma ?? '', words[head]?.lower ?? '').some(
        (name) => name === 'attack' || name === 'weapon',
      ),
  );
