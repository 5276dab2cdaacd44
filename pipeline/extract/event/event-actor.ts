import { type Cell, filledIn, stated } from '../cell.js';
import { pointers } from '../clause/determiners.js';
import { groupsOfList } from '../clause/groups-of-list.js';
import type { Word } from '../clause/word.js';
import type { SentenceContext } from '../context.js';
import { giversBehind } from '../discourse/givers-behind.js';
import type { Referent } from '../discourse/resolve-actor.js';
import type { Whereabouts } from '../discourse/resolve-country.js';
import { isNonState } from '../force/actor-info.js';
import { aircraftNouns } from '../force/aircraft-nouns.js';
import { isStateCode } from '../is-state-code.js';
import { classesOf } from '../noun-classes.js';
import { mentionsIn, ofGroup } from '../reading.js';
import type { EventDraft } from './draft.js';
import { isMovement, isNoun } from './draft.js';
import { referentCell, referentOf } from './event-referent.js';
import { isForeignTo } from './is-foreign-to.js';
import { namesAllParties } from './names-all-parties.js';
import { isFight } from './noun-roles.js';
import { partiesCell } from './parties-cell.js';

/** Who does it: named in its clause, or known from what the article said before. */
export const actorCell = (draft: EventDraft, context: SentenceContext, where: Whereabouts): Cell<string | null> =>
  homeOf(draft, context) ?? namedOrKnown(draft, context, where);

function namedOrKnown(draft: EventDraft, context: SentenceContext, where: Whereabouts): Cell<string | null> {
  const { discourse } = context;
  const referent = withoutHost(guestFor(draft, context, where), draft, where);
  const { mainForce } = discourse;
  const parties = namesAllParties(draft, context) ? null : partiesCell(draft, referent, { discourse, where });
  if (parties !== null) return parties;
  const host = referent === null ? null : withoutPartner(draft, referent, mainForce);
  if (host !== null)
    return filledIn([...(referent?.actors ?? []), host].sort().join(';'), 'discourse/main-force', null);
  const usual = referent === null ? usualOf(draft, context) : null;
  if (usual !== null) return usual;
  const { movement } = discourse;
  const same = referent === null && isNoun(draft) && movement !== null && movement.type === draft.type;
  if (same && movement.actor !== null && context.reading.sentence.index - movement.sentence <= 3)
    return filledIn(movement.actor, 'discourse/actor-of-movement', null);
  if (referent === null && draft.type === 'invasion' && mainForce !== null && isForeignTo(discourse))
    return filledIn(mainForce, 'discourse/main-force', null);
  if (
    referent === null &&
    isMovement(draft) &&
    mainForce !== null &&
    !(draft.type === 'withdrawal' && isWhole(where, mainForce)) &&
    !isOfStranger(draft, context.reading)
  )
    return filledIn(mainForce, 'discourse/main-force', null);
  return referentCell(referent, draft.rule);
}

/** "joint drills *with Oman*": nobody drills with himself, so that whoever's forces the article is about does. */
const withoutPartner = ({ type, actors }: EventDraft, referent: Referent, mainForce: string | null): string | null =>
  type === 'exercise' &&
  actors.length > 0 &&
  actors.every(({ preposition }) => preposition === 'with') &&
  !referent.actors.includes(mainForce ?? '')
    ? mainForce
    : null;

/** "*the bill* calls for a pullout": what its parliament asks for. */
const isOfBill = ({ actors }: EventDraft, { words }: SentenceContext['reading']): boolean =>
  actors.some(({ head }) => classesOf(words[head]?.lemma ?? '', words[head]?.lower ?? '').includes('bill'));

/** "Adoum's men", "gunmen loyal to Col. Adoum": the people of somebody whom the text does not place. */
const isOfStranger = ({ actors }: EventDraft, reading: SentenceContext['reading']): boolean =>
  actors
    .flatMap((group) => [group, ofGroup(reading, group)])
    .some(
      (group) =>
        group !== null &&
        (reading.words[group.to]?.lower === 'loyal' ||
          (group.possessor !== null && reading.words[group.possessor.head]?.pos === 'PROPN')),
    );

/** "90 soldiers *from Togo and 350 from Benin* have left": whose those are who come or go. */
function homeOf({ type, clause, actors }: EventDraft, { reading }: SentenceContext): Cell<string | null> | null {
  const subject = clause?.subject ?? null;
  if (subject === null || (type !== 'withdrawal' && type !== 'deployment')) return null;
  if (type === 'withdrawal' && clause?.verb.passive === true) return null;
  if (!actors.some(({ from }) => from === subject.from)) return null;
  if (mentionsIn(reading, reading.actors, subject).some(({ form }) => form !== 'generic')) return null;
  const givers = groupsOfList(subject).flatMap(({ to }) => giversBehind(reading, reading.words[to - 1]?.end ?? 0));
  const [first] = givers;
  if (first === undefined) return null;
  const codes = [...new Set(givers.flatMap((giver) => giver.actors))].sort();
  return stated(codes.join(';'), first.rule, { start: first.start, end: givers.at(-1)?.end ?? first.end });
}

/** Who votes or drills where nobody is named: the assembly that the article names, else that of its country; those of the exercise before. */
function usualOf(
  draft: EventDraft,
  { reading, discourse: { voters, theatre, drill } }: SentenceContext,
): Cell<string | null> | null {
  const { type } = draft;
  if (type === 'exercise') return drill === null ? null : filledIn(drill, 'discourse/actor-of-series', null);
  const votes = type === 'vote';
  if (voters !== null && (votes || (type === 'demand' && isOfBill(draft, reading))))
    return filledIn(voters, 'discourse/voters', null);
  return votes && theatre !== null ? filledIn(theatre, 'discourse/theatre', null) : null;
}

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
  const isOfSeries = isNoun(draft) || isDoneBySeries(draft, reading) || isInSeries(draft, reading);
  const actor = isOfSeries ? seriesActor(draft, context, cells) : cells.actor;
  if (actor.value !== null || draft.type !== 'attack' || !areAircraft(draft, reading)) return actor;
  return airForceOf(draft, context, cells.target.value) ?? actor;
}

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
  const { mainForce } = context.discourse;
  return isForeignTo(context.discourse) && mainForce !== target
    ? filledIn(mainForce, 'discourse/main-force', null)
    : null;
}

/** Who attacks as far as the words say, whom and where. */
interface Attacked {
  readonly actor: Cell<string | null>;
  readonly target: Cell<string | null>;
  readonly where: Whereabouts;
}

function seriesActor(
  draft: EventDraft,
  { reading, discourse: { attack, demand } }: SentenceContext,
  { actor, target, where }: Attacked,
): Cell<string | null> {
  const series =
    draft.type === 'attack' ? attack : draft.type === 'demand' && draft.actors.length === 0 ? demand : null;
  if (
    series === null ||
    series.actor === null ||
    (draft.type === 'attack' && isElsewhere(where, attack?.country ?? null))
  )
    return actor;
  if (draft.type === 'attack' && isNewBesideArmy(draft, series.actor)) return actor;
  if (isOfBoth(draft, reading)) return target.value === null ? bothOf(series.actor, series.target, actor) : actor;
  if (isNonState(series.actor) && areAircraft(draft, reading))
    return series.target === null || isNonState(series.target)
      ? actor
      : filledIn(series.target, 'discourse/actor-of-series', null);
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
  isNoun(draft) && !draft.reference && draft.clause === null && draft.earlier && !isNonState(attacker);

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

/** "they will have to leave": nobody withdraws from his own country, so that where guests are there it is they. */
function guestFor(
  { type, actors, fallbackActors, modality: { modality } }: EventDraft,
  context: SentenceContext,
  where: Whereabouts,
): Referent | null {
  const { mainForce } = context.discourse;
  const referent = referentOf(actors, fallbackActors, context);
  const isHost =
    type === 'withdrawal' &&
    (modality === 'planned' || modality === 'possible') &&
    referent?.rule === 'discourse/pronoun' &&
    referent.actors.length === 1 &&
    where.countries.join() === referent.actors[0];
  const stays =
    type === 'withdrawal' && referent?.rule === 'discourse/description' && isWhole(where, referent.actors.join());
  if (stays && (mainForce === null || mainForce === referent.actors[0])) return null;
  return (isHost || stays) && mainForce !== null && mainForce !== referent.actors[0]
    ? { ...referent, actors: [mainForce], rule: 'discourse/main-force' }
    : referent;
}

/** "all units have left Chad", "have left the country": the country as a whole, which its own forces do not leave. */
const isWhole = ({ basis, rule, countries, places }: Whereabouts, country: string): boolean =>
  (basis === 'stated' || rule === 'place/definite-description') && places.length === 0 && countries.join() === country;

/** A host that agrees to a withdrawal does not withdraw: of several who act, the country that it happens in is left out. */
function withoutHost(referent: Referent | null, draft: EventDraft, where: Whereabouts): Referent | null {
  if (
    referent === null ||
    referent.actors.length < 2 ||
    (draft.type !== 'withdrawal' && draft.type !== 'mission_change')
  )
    return referent;
  const actors = referent.actors.filter((code) => !where.countries.includes(code));
  return actors.length > 0 ? { ...referent, actors } : referent;
}
