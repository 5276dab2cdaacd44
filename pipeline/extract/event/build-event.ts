import { type Cell, type Claim, filledIn, stated } from '../cell.js';
import type { NounGroup } from '../clause/noun-group.js';
import type { SentenceContext } from '../context.js';
import { type Referent, resolveAll } from '../discourse/resolve-actor.js';
import { resolveCountry, type Whereabouts } from '../discourse/resolve-country.js';
import { sourceCells } from '../source/source-cells.js';
import { runsOf, tenseOf, timeOf } from '../time/time-of.js';
import { countOf } from './count-of.js';
import type { EventDraft } from './draft.js';
import type { EventColumns } from './event-columns.js';

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
  const actor = actorCell(draft, context);
  const target = targetCell(draft, context);
  const where = resolveCountry(
    context.reading,
    { ...draft.run, prepositions: prepositions[draft.type] ?? [] },
    context.discourse,
  );
  const when = whenCells(draft, context);
  return {
    sentence: context.reading.sentence.index,
    quote: draft.quote,
    cells: {
      event_type: stated(draft.type, draft.rule, draft.quote),
      modality: stated(draft.modality.modality, draft.modality.rule, draft.quote),
      actor,
      target,
      ...whereCells(where),
      ...when,
      ...countOf(draft, context.reading),
      ...sourceCells(draft.quote, context),
    },
  };
}

/** `empty` stands for nobody named: a stated cell without words. */
const nobody = (rule: string): Cell<string | null> => stated(null, rule, null);

function actorCell(draft: EventDraft, context: SentenceContext): Cell<string | null> {
  return referentCell(referentOf(draft.actors, draft.fallbackActors, context), `${draft.rule}`);
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

/** A place that is attacked or invaded stands for the state that it lies in. */
function targetCell(draft: EventDraft, context: SentenceContext): Cell<string | null> {
  const referent = referentOf(draft.targets, [], context);
  if (referent !== null && referent.actors.length > 0) return referentCell(referent, draft.rule);
  if (draft.type !== 'invasion' && draft.type !== 'attack') return nobody(draft.rule);
  if (draft.type === 'attack') return nobody(draft.rule);
  const where = resolveCountry(context.reading, { ...draft.run, prepositions: ['of', 'into'] }, context.discourse);
  return where.countries.length === 0
    ? nobody(draft.rule)
    : filledIn(where.countries.join(';'), 'event/target-is-invaded-country', where.span);
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
  const when = timeOf(reading, { runs: runsOf(draft.clause, draft.run, reading), near: draft.trigger }, { tense, discourse });
  if (when === null) return { date_start: stated(null, 'time/none', null), date_end: stated(null, 'time/none', null) };
  const cell = when.basis === 'stated' ? stated : filledIn;
  if (draft.modality.modality === 'actual') discourse.interval = when.interval;
  return {
    date_start: cell(when.interval.start, when.rule, when.span),
    date_end: cell(when.interval.end, when.rule, when.span),
  };
}
