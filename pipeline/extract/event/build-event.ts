import { type Cell, type Claim, filledIn, stated } from '../cell.js';
import type { Clause } from '../clause/clause.js';
import type { NounGroup } from '../clause/noun-group.js';
import type { SentenceContext } from '../context.js';
import type { Discourse } from '../discourse/discourse.js';
import { type Referent, resolveActor, resolveAll } from '../discourse/resolve-actor.js';
import { resolveCountry, type Whereabouts } from '../discourse/resolve-country.js';
import type { ModalityReading } from '../modality/modality-of.js';
import { mentionsIn, type Reading } from '../reading.js';
import { sourceCells } from '../source/source-cells.js';
import { outerRuns, runsOf, tenseOf, timeOf } from '../time/time-of.js';
import { countOf } from './count-of.js';
import type { EventDraft } from './draft.js';
import type { EventColumns } from './event-columns.js';
import { classesOf } from './noun-classes.js';

export type EventClaim = Claim<EventColumns>;

/** Prepositions that are asked first for the country of a type (codebook section 2, `country`). */
const prepositions: Partial<Record<EventDraft['type'], readonly string[]>> = {
  withdrawal: ['from', 'out of', 'in', 'of'],
  deployment: ['to', 'in', 'into', 'at', 'across', 'inside'],
  redeployment: ['from'],
  invasion: ['of', 'into'],
  attack: ['in', 'at', 'near', 'on', 'against', 'into'],
};

/** Makes the claim of a draft: who, whom, where, when, and who says so. */
export function buildEvent(draft: EventDraft, context: SentenceContext): EventClaim {
  const { reading, discourse } = context;
  const where = whereOf(draft, context);
  const named = actorCell(draft, context, where);
  const target = targetCell(draft, context, named);
  const actor = attackerCell(draft, discourse, { actor: named, target });
  const aspect = aspectOf(draft, reading);
  const claim: EventClaim = {
    sentence: reading.sentence.index,
    quote: draft.quote,
    cells: {
      event_type: stated(draft.type, draft.rule, draft.quote),
      modality: stated(aspect.modality, aspect.rule, draft.quote),
      actor,
      target,
      ...whereCells(where),
      ...whenCells(draft, context),
      ...countOf(draft, reading),
      ...sourceCells(draft.quote, context),
    },
  };
  remember(discourse, claim);
  return claim;
}

/** Keeps who negotiated and who attacked whom, for the sentences that only say "the talks" or "the attacks". */
function remember(discourse: Discourse, { cells, sentence }: EventClaim): void {
  const { actor, target, country } = cells;
  const type = cells.event_type.value;
  if ((type === 'negotiation' || type === 'agreement') && actor.value !== null && actor.value.includes(';'))
    discourse.parties = actor.value.split(';');
  if (type === 'withdrawal' || type === 'deployment' || type === 'redeployment')
    discourse.movement = { type, sentence };
  if (type === 'demand' && actor.value !== null) discourse.demand = { actor: actor.value, target: target.value };
  if (
    type === 'attack' &&
    (actor.value !== null || target.value !== null) &&
    concerns(discourse, { actor, target, country })
  ) {
    discourse.attack = {
      actor: actor.value ?? discourse.attack?.actor ?? null,
      target: target.value ?? discourse.attack?.target ?? null,
      country: country.value,
    };
  }
}

/** Whether an attack belongs to what the article is about: in its country, or by or on its main force. */
const concerns = (
  { theatre, mainForce }: Discourse,
  { actor, target, country }: Pick<EventClaim['cells'], 'actor' | 'target' | 'country'>,
): boolean =>
  theatre === null ||
  country.value?.split(';').includes(theatre) === true ||
  [actor, target].some((cell) => mainForce !== null && cell.value?.split(';').includes(mainForce) === true);

const movements = new Set(['withdrawal', 'deployment', 'redeployment']);

/** An attack without a place of its own happens where the series of attacks does that it belongs to (codebook section 4). */
function whereOf(draft: EventDraft, context: SentenceContext): Whereabouts {
  const { reading, discourse } = context;
  const talks = draft.type === 'negotiation' || draft.type === 'agreement' || draft.type === 'demand';
  const where = resolveCountry(
    reading,
    {
      ...draft.run,
      prepositions: prepositions[draft.type] ?? [],
      outer: draft.clause === null ? [] : outerRuns(draft.clause),
    },
    discourse,
  );
  if (draft.type === 'vote' && where.basis === 'filled_in') return voteCountry(draft, context) ?? where;
  if (
    where.basis === 'stated' &&
    talks &&
    where.places.length === 0 &&
    discourse.theatre !== null &&
    where.countries[0] === discourse.mainForce
  ) {
    return { countries: [discourse.theatre], places: [], basis: 'filled_in', rule: 'place/theatre', span: null };
  }
  const { theatre, settled, attack } = discourse;
  if (
    movements.has(draft.type) &&
    where.rule === 'place/sentence' &&
    settled &&
    theatre !== null &&
    where.countries.includes(theatre)
  ) {
    return { ...where, countries: [theatre], places: [] };
  }
  if (draft.type === 'attack' && where.rule === 'place/theatre' && attack !== null && attack.country !== null) {
    return { ...where, countries: attack.country.split(';'), rule: 'place/series-of-attacks' };
  }
  return where;
}

/** `empty` stands for nobody named: a stated cell without words. */
const nobody = (rule: string): Cell<string | null> => stated(null, rule, null);

/** A parliament votes in its own country. */
function voteCountry(draft: EventDraft, context: SentenceContext): Whereabouts | null {
  const referent = referentOf(draft.actors, draft.fallbackActors, context);
  const state = referent?.actors.find((code) => /^[A-Z]{3}$/.test(code));
  return state === undefined
    ? null
    : { countries: [state], places: [], basis: 'filled_in', rule: 'place/country-of-voters', span: null };
}

function actorCell(draft: EventDraft, context: SentenceContext, where: Whereabouts): Cell<string | null> {
  const { discourse } = context;
  const referent = withoutHost(referentOf(draft.actors, draft.fallbackActors, context), draft, where);
  const talks = draft.type === 'negotiation' || draft.type === 'agreement';
  const { parties, mainForce } = discourse;
  if (
    talks &&
    (draft.rule !== 'event/agree' || referent === null) &&
    parties !== null &&
    (referent?.actors ?? []).length < 2 &&
    (referent?.actors ?? []).every((code) => parties.includes(code))
  ) {
    return filledIn(parties.join(';'), 'discourse/parties-of-talks-before', null);
  }
  const pair = pairOf(discourse);
  if (
    talks &&
    draft.rule !== 'event/agree' &&
    pair !== null &&
    (referent?.actors ?? []).length < 2 &&
    (referent?.actors ?? []).every((code) => pair.includes(code))
  ) {
    return filledIn(pair.join(';'), 'discourse/parties-of-article', null);
  }
  if (draft.type === 'vote' && referent === null && discourse.theatre !== null)
    return filledIn(discourse.theatre, 'discourse/theatre', null);
  if (referent === null && movements.has(draft.type) && mainForce !== null)
    return filledIn(mainForce, 'discourse/main-force', null);
  return referentCell(referent, draft.rule);
}

/** "the attacks", "under attack": without a name of their own they belong to the series spoken of; so do "these calls" to the last demand. */
function attackerCell(
  draft: EventDraft,
  { attack, demand }: Discourse,
  { actor, target }: { actor: Cell<string | null>; target: Cell<string | null> },
): Cell<string | null> {
  if (actor.value !== null || !isNoun(draft)) return actor;
  const series =
    draft.type === 'attack' ? attack : draft.type === 'demand' && draft.actors.length === 0 ? demand : null;
  if (series === null || series.actor === null) return actor;
  const back = target.value !== null && target.value === series.actor;
  if (back) return series.target === null ? actor : filledIn(series.target, 'discourse/actor-of-series', null);
  if (target.value !== null && target.value !== series.target) return actor;
  return filledIn(series.actor, 'discourse/actor-of-series', null);
}

/** The two that an article on foreign forces is about: those whose forces they are, and the country that they are in. */
const pairOf = ({ theatre, mainForce }: Discourse): string[] | null =>
  theatre === null || mainForce === null || theatre === mainForce ? null : [theatre, mainForce].sort();

const isNoun = (draft: EventDraft): boolean => draft.rule.startsWith('event/noun-');

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

function referentOf(
  groups: readonly NounGroup[],
  fallback: readonly NounGroup[],
  { reading, discourse }: SentenceContext,
): Referent | null {
  const found = groups.map((group) => resolveAll(reading, group, discourse)).filter((referent) => referent !== null);
  const stated = found.filter((referent) => referent.basis === 'stated');
  if (stated.length > 0) return merge(stated);
  const others = fallback.map((group) => resolveAll(reading, group, discourse)).filter((referent) => referent !== null);
  const named = others.filter((referent) => referent.basis === 'stated');
  if (named.length > 0) return merge(named);
  return found.length > 0 ? merge(found) : others.length > 0 ? merge(others) : null;
}

function merge(referents: readonly Referent[]): Referent {
  const actors = [...new Set(referents.flatMap((referent) => referent.actors))].sort();
  return { ...(referents[0] as Referent), actors };
}

function referentCell(referent: Referent | null, rule: string): Cell<string | null> {
  if (referent === null || referent.actors.length === 0) return nobody(rule);
  const value = referent.actors.join(';');
  return referent.basis === 'stated'
    ? stated(value, referent.rule, referent.span)
    : filledIn(value, referent.rule, referent.span);
}

/** A place that is invaded stands for the state that it lies in; who strikes back strikes those who struck. */
function targetCell(draft: EventDraft, context: SentenceContext, actor: Cell<string | null>): Cell<string | null> {
  const { reading, discourse } = context;
  const referent = referentOf(draft.targets, [], context) ?? (draft.type === 'demand' ? moverOf(draft, context) : null);
  if (referent !== null && referent.actors.length > 0) return referentCell(referent, draft.rule);
  const { attack, demand } = discourse;
  if (draft.type === 'demand' && isNoun(draft) && demand !== null && demand.target !== null)
    return filledIn(demand.target, 'discourse/target-of-series', null);
  if (draft.type === 'attack' && attack !== null && actor.value !== null) {
    if (attack.target === actor.value && attack.actor !== null)
      return filledIn(attack.actor, 'discourse/retaliation', null);
    if (attack.actor === actor.value && attack.target !== null && actor.basis === 'filled_in')
      return filledIn(attack.target, 'discourse/target-of-series', null);
  }
  if (draft.type !== 'invasion') return nobody(draft.rule);
  const where = resolveCountry(reading, { ...draft.run, prepositions: ['of', 'into'], outer: [] }, discourse);
  return where.countries.length === 0
    ? nobody(draft.rule)
    : filledIn(where.countries.join(';'), 'event/target-is-invaded-country', where.span);
}

/** A demand for a withdrawal is made of the force that is to leave (codebook section 4). */
function moverOf(draft: EventDraft, { reading, discourse }: SentenceContext): Referent | null {
  const movement = reading.groups.find((group) => {
    const head = reading.words[group.head];
    return (
      group.from > draft.trigger &&
      head !== undefined &&
      classesOf(head.lemma, head.lower).some((name) => name === 'movement' || name === 'presence')
    );
  });
  return movement === undefined ? null : resolveActor(reading, movement, discourse);
}

function whereCells(where: Whereabouts): Pick<EventClaim['cells'], 'country' | 'place'> {
  const cell = where.basis === 'stated' ? stated : filledIn;
  return {
    country: cell(where.countries.length > 0 ? where.countries.join(';') : null, where.rule, where.span),
    place:
      where.basis === 'stated' && where.places.length > 0
        ? stated(where.places.join(';'), where.rule, where.span)
        : stated(null, where.rule, null),
  };
}

function whenCells(
  draft: EventDraft,
  { reading, discourse }: SentenceContext,
): Pick<EventClaim['cells'], 'date_start' | 'date_end'> {
  const tense = tenseOf(draft.clause, draft.modality.modality);
  const when = timeOf(reading, { runs: timeRuns(draft, reading), near: draft.trigger }, { tense, discourse });
  if (when === null) return { date_start: stated(null, 'time/none', null), date_end: stated(null, 'time/none', null) };
  const cell = when.basis === 'stated' ? stated : filledIn;
  if (draft.modality.modality === 'actual') discourse.interval = when.interval;
  return {
    date_start: cell(when.interval.start, when.rule, when.span),
    date_end: cell(when.interval.end, when.rule, when.span),
  };
}

/** A plan has times of its own; what is denied or done shares those of the verb that it completes ("refused on Monday to leave"). */
/** "talks were supposed *to start in May*". */
const infinitivesOf = (clause: Clause, { clauses }: Reading): Clause[] =>
  clauses.filter(
    (other) => other.relation === 'infinitive' && other.governorNoun === null && other.governor?.index === clause.index,
  );

function timeRuns({ clause, run, modality, rule }: EventDraft, reading: Reading): { from: number; to: number }[] {
  const own = [
    ...runsOf(clause, run, reading),
    ...(rule.startsWith('event/noun-') && clause !== null ? infinitivesOf(clause, reading) : []),
  ];
  if (clause === null || modality.modality === 'planned' || modality.modality === 'possible') return own;
  return [...own, ...outerRuns(clause)];
}

/** "began weeks ago", "since 2021 they have": lately begun or begun long ago, it goes on (codebook section 5). */
function aspectOf({ clause, run, modality }: EventDraft, reading: Reading): ModalityReading {
  if (clause === null || modality.modality !== 'actual') return modality;
  const times = mentionsIn(reading, reading.times, {
    from: Math.min(run.from, clause.fronted?.from ?? run.from),
    to: run.to,
  }).map((time) => reading.document.text.slice(time.start, time.end).toLowerCase());
  const { lemma, perfect, tense } = clause.verb;
  if (perfect && times.some((time) => time.startsWith('since')))
    return { modality: 'ongoing', rule: 'modality/open-since' };
  const lately = times.some((time) => /\b(?:hours|days|weeks) ago|recently|lately|this (?:week|month)\b/.test(time));
  return lately && tense === 'past' && /^(?:begin|start|commence)$/.test(lemma)
    ? { modality: 'ongoing', rule: 'modality/begun-lately' }
    : modality;
}
