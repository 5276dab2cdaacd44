import { stated } from '../cell.js';
import type { Clause } from '../clause/clause.js';
import { frontPhrase } from '../clause/front-phrase.js';
import { harmingVerbs } from '../clause/harming-verbs.js';
import type { SentenceContext } from '../context.js';
import { isDestination } from '../discourse/is-destination.js';
import { launching } from '../discourse/is-launched-from.js';
import type { Search } from '../discourse/own-places.js';
import { isFronted, placeCell } from '../discourse/place-cell.js';
import { placesIn } from '../discourse/places-in.js';
import { countryCell, filled, inAll, resolveCountry, type Whereabouts } from '../discourse/resolve-country.js';
import { isStateCode } from '../is-state-code.js';
import type { Reading } from '../reading.js';
import { outerRuns } from '../time/time-of.js';
import { demandedTypeCell } from './demanded-type.js';
import { type EventDraft, isMovement, isNamedByNoun } from './draft.js';
import type { EventClaim } from './event-columns.js';
import { referentOf } from './event-referent.js';
import { comes } from './noun-support.js';
import { strikePlace } from './strike-place.js';

/** Prepositions that are asked first for the country of a type (codebook section 2, `country`). */
const prepositions: Partial<Record<EventDraft['type'], readonly string[]>> = {
  withdrawal: ['from', 'out of', 'in', 'of', 'at', 'near', 'outside', 'around'],
  deployment: ['to', 'for', 'in', 'into', 'at', 'across', 'inside', 'near', 'outside', 'around'],
  redeployment: ['from', 'out of', 'in'],
  invasion: ['of', 'into'],
  negotiation: ['in', 'at', 'outside', 'near'],
  attack: ['in', 'at', 'over', 'near', 'on', 'against', 'into', 'outside', 'around'],
};

/** An attack without a place of its own happens where the series of attacks does that it belongs to (codebook section 4). */
export function whereOf(draft: EventDraft, context: SentenceContext): Whereabouts {
  const { reading, discourse } = context;
  const { theatre, mainForce } = discourse;
  const { type } = draft;
  const where = resolveCountry(reading, searchOf(draft, reading), discourse);
  if (type === 'territorial_change' && theatre !== null && takesPartOfCountry(draft, reading))
    return { ...where, countries: [theatre], places: [], basis: 'filled_in', rule: 'place/definite-description' };
  if (type === 'defeat' && where.rule === 'place/sentence') return fallenState(draft, context) ?? where;
  if (where.basis === 'filled_in') {
    const isOfHost = draft.rule === 'event/expel-guests' || (type === 'demand' && asksGuests(draft, context));
    if (isOfHost) return hostCountry(draft, context) ?? where;
    if (type === 'vote') return voteCountry(draft, context) ?? where;
  }
  const isAtHome = where.basis === 'stated' && where.places.length === 0 && where.countries[0] === mainForce;
  if (isAtHome && theatre !== null && isTalk(draft)) return inAll(discourse);
  return type === 'attack' ? strikePlace(draft, context, where) : movementPlace(draft, context, where);
}

const isTalk = ({ type }: EventDraft): boolean => type === 'negotiation' || type === 'agreement' || type === 'demand';

interface Run {
  readonly from: number;
  readonly to: number;
}

/** Which words may say where it happens. */
function searchOf(draft: EventDraft, reading: Reading): Search {
  const { clause, run, type, rule } = draft;
  const isBehindVerb = isShotAt(draft, reading) || isAskedFor(draft);
  return {
    from: isBehindVerb ? (clause?.verb.from ?? run.from) : run.from,
    ...(isVisit(draft)
      ? { to: draft.trigger, prepositions: visited }
      : { to: run.to, prepositions: prepositions[type] ?? [] }),
    arriving: type === 'deployment' || isLaunched(draft),
    striking: type === 'attack',
    leaving: type === 'withdrawal' || rule === 'event/forces-leave-one-for-another',
    meeting: isTalk(draft),
    suffers: clause !== null && harmingVerbs.has(clause.verb.lemma),
    outer: () =>
      clause === null ? [] : [...frontedOf(draft, reading), ...reducedOn(clause, reading), ...outerRuns(clause)],
  };
}

/** "*In Kenya*, gunmen attacked a barracks": what moves is as often ordered there. */
function frontedOf(draft: EventDraft, { clauses }: Reading): readonly Run[] {
  const isElsewhere = isMovement(draft) || draft.type === 'demand' || draft.type === 'vote';
  const front = draft.clause === null || isElsewhere ? null : frontPhrase(draft.clause, clauses);
  return front === null ? [] : [front];
}

/** "flew *to Cairo* for talks on the truce in Gaza": where they go for them, not what they are about. */
const isVisit = (draft: EventDraft): boolean =>
  draft.type === 'negotiation' &&
  isNamedByNoun(draft) &&
  draft.clause !== null &&
  draft.clause.verb.to <= draft.trigger &&
  comes(draft.clause);

const visited: readonly string[] = ['to', 'in', 'at'];

/** Where forces move: in the country that the article is about, where the rest of the sentence names it among others. */
function movementPlace(draft: EventDraft, { reading, discourse }: SentenceContext, where: Whereabouts): Whereabouts {
  const { theatre, settled } = discourse;
  const amongOthers =
    where.rule === 'place/sentence' && settled && theatre !== null && where.countries.includes(theatre);
  if (isMovement(draft) && amongOthers) return { ...where, countries: [theatre], places: [] };
  return draft.type === 'redeployment' &&
    !isNamedByNoun(draft) &&
    settled &&
    theatre !== null &&
    isOnlyWhither(draft, where, reading)
    ? movedFrom(where, theatre)
    : where;
}

/** "backed the plan to move the troops *to Niger*", told in an article about those in Chad: from there (codebook section 4: the country left). */
const movedFrom = (where: Whereabouts, theatre: string): Whereabouts =>
  where.countries.includes(theatre) ? where : filled(theatre, 'place/theatre');

/** Whether the words of a claim name only where somebody goes. */
const isOnlyWhither = ({ run }: EventDraft, { basis }: Whereabouts, reading: Reading): boolean =>
  basis === 'stated' && placesIn(reading, run).every(({ start }) => isDestination(reading, start));

/** "Militants in Gaza fired rockets *at an Israeli town*": it happens where they land. */
const isShotAt = ({ type, clause }: EventDraft, reading: Reading): boolean =>
  type === 'attack' &&
  clause !== null &&
  !clause.verb.passive &&
  clause.complements.some(
    ({ preposition, group }) =>
      group.from >= clause.verb.to &&
      /^(?:at|into|on|onto)$/.test(preposition) &&
      placesIn(reading, group).some(({ country }) => country !== null),
  );

/** "Protesters *in Lisbon* demanded that the soldiers leave": it is about where the soldiers are, not about where it is asked. */
const isAskedFor = ({ type, clause }: EventDraft): boolean =>
  type === 'demand' && clause !== null && !clause.verb.passive;

/** "Rockets were *fired* from Gaza": an attack happens where they land, not where they come from. */
const isLaunched = ({ type, clause }: EventDraft): boolean =>
  type === 'attack' && clause !== null && launching.has(clause.verb.lemma);

/** "bombed sites *used by the militia in western Iraq*". */
const reducedOn = (clause: Clause, { clauses }: Reading): Clause[] =>
  clauses.filter(({ relation, governor }) => relation === 'reduced' && governor?.index === clause.index);

/** "overran most of the republic": the country spoken of, wherever else the clause is at work; not "control of the country's second city". */
const takesPartOfCountry = ({ run }: EventDraft, { words }: Reading): boolean =>
  /\bof the (?:country|nation|republic|kingdom)\b(?! ['’]s)/.test(
    words
      .slice(run.from, run.to)
      .map((word) => word.lower)
      .join(' '),
  );

/** "toppled the *Chadian* leader, who now lives in Togo": a state falls at home. */
function fallenState({ targets }: EventDraft, context: SentenceContext): Whereabouts | null {
  const [fallen = '', ...others] = referentOf(targets, [], context)?.actors ?? [];
  return isStateCode(fallen) && others.length === 0 ? filled(fallen, 'place/fallen-state') : null;
}

/** "*Mali's junta* expelled French troops": from its own country. */
function hostCountry({ clause }: EventDraft, context: SentenceContext): Whereabouts | null {
  const host = clause?.subject == null ? null : referentOf([clause.subject], [], context);
  const state = host?.actors.find(isStateCode) ?? null;
  return state === null ? null : filled(state, 'place/of-host');
}

/** "Chad has *asked Danish forces to leave*": only a host asks that of guests. */
const asksGuests = (draft: EventDraft, context: SentenceContext): boolean =>
  draft.clause !== null &&
  /^(?:ask|tell|order|request)$/.test(draft.clause.verb.lemma) &&
  demandedTypeCell(draft, context).value === 'withdrawal';

/** A parliament votes in its own country; the Security Council in none. */
function voteCountry(draft: EventDraft, context: SentenceContext): Whereabouts | null {
  const referent = referentOf(draft.actors, draft.fallbackActors, context);
  const voters = [...(referent?.actors ?? []), context.discourse.voters];
  const state = voters.find(isStateCode) ?? null;
  return state === null ? null : filled(state, 'place/country-of-voters');
}

/** The cells of where it happens. */
export function whereCells(
  draft: EventDraft,
  where: Whereabouts,
  reading: Reading,
): Pick<EventClaim['cells'], 'country' | 'place'> {
  const { type, clause } = draft;
  const isTalks = type === 'agreement' || type === 'negotiation';
  const isThere = type === 'attack' || (isTalks && isFronted(clause, where, reading));
  return { country: countryCell(where), place: placeCell(where, isThere) ?? stated(null, where.rule, null) };
}
