import { type Cell, type Claim, filledIn, stated } from '../cell.js';
import type { Clause } from '../clause/clause.js';
import type { SentenceContext } from '../context.js';
import { abroadFrom } from '../discourse/abroad-from.js';
import { comesHome } from '../discourse/comes-home.js';
import type { Referent } from '../discourse/resolve-actor.js';
import { actorInfo, isNonState, personnelOf } from '../force/actor-info.js';
import { isScheduled } from '../modality/is-scheduled.js';
import { mentionsIn, type Reading } from '../reading.js';
import { sourceCells } from '../source/source-cells.js';
import { asOfCells } from './as-of-cells.js';
import { carriedPlace } from './carried-place.js';
import type { FigureColumns } from './figure-columns.js';
import type { FigureDraft } from './figure-draft.js';
import { forceOf } from './force-of.js';
import { modalityCell } from './modality-cell.js';
import { whereCells } from './where-cells.js';

export type FigureClaim = Claim<FigureColumns>;

/** Makes the claim of a draft: how many, whose, where, as of when, real or planned, and who says so. */
export function buildFigure(draft: FigureDraft, context: SentenceContext): FigureClaim {
  const { quantity } = draft;
  const force = forceOf(draft, context);
  const told = modalityCell(draft, context);
  const asOf = asOfCells(draft, told.value, context);
  const scheduled = isScheduled(
    { modality: told.value, rule: told.rule },
    asOf.as_of_start.value,
    context.reading.document.published,
  );
  const { home, sentTo, where } = wayOf(draft, context, force);
  const place = carriedPlace(draft, { where, asOf, modality: told.value }, context);
  return {
    sentence: context.reading.sentence.index,
    quote: draft.quote,
    cells: {
      value: stated(quantity.value, quantity.rule, quantity),
      low: stated(quantity.low, quantity.rule, quantity),
      high: stated(quantity.high, quantity.rule, quantity),
      comparator: stated(quantity.comparator, quantity.rule, quantity),
      unit: stated(quantity.form === 'count' ? 'persons' : 'percent', quantity.rule, quantity.core),
      measure: stated(
        home ? 'withdrawal' : sentTo !== null ? 'deployment' : draft.measure,
        draft.measureRule,
        draft.quote,
      ),
      modality: scheduled ? stated('planned', 'modality/scheduled', null) : told,
      force: referentCell(force),
      personnel: personnelCell(draft, force, context),
      ...where,
      ...(place === null ? {} : { place }),
      ...asOf,
      ...sourceCells(draft.quote, context),
    },
  };
}

/** Where they are, come from or go to, and whether they come home or are sent, whatever the verb alone says. */
function wayOf(
  draft: FigureDraft,
  context: SentenceContext,
  force: Referent | null,
): { home: boolean; sentTo: string | null; where: ReturnType<typeof whereCells> } {
  const { clause, measure } = draft;
  const there = whereCells(draft, context, force);
  const whose = force?.actors.length === 1 ? (force.actors[0] as string) : null;
  const home =
    measure === 'deployment' &&
    comesHome(clause?.verb.lemma, { whose, country: there.country.value }, context.discourse);
  const isMove = measure === 'withdrawal' || measure === 'deployment';
  const sentTo = isMove && !home && clause !== null ? abroadFrom(clause, whose, context) : null;
  if (home)
    return {
      home,
      sentTo,
      where: {
        ...there,
        country: filledIn(context.discourse.theatre, 'place/theatre'),
        place: stated(null, 'place/theatre', null),
        to_country: there.country,
      },
    };
  const nowhere = stated(null, 'place/theatre', null);
  const abroad = { country: filledIn(sentTo, 'place/theatre'), place: nowhere, to_country: nowhere };
  return { home, sentTo, where: sentTo === null ? there : abroad };
}

function referentCell(referent: Referent | null): Cell<string | null> {
  if (referent === null || referent.actors.length === 0) return stated(null, 'figure/unknown-force', null);
  const cell = referent.basis === 'stated' ? stated : filledIn;
  return cell(referent.actors.join(';'), referent.rule, referent.span);
}

function personnelCell(
  draft: FigureDraft,
  force: Referent | null,
  { reading, discourse }: SentenceContext,
): FigureClaim['cells']['personnel'] {
  const { personnel } = draft;
  if (arePoliceBefore(draft, { reading, discourse }))
    return filledIn('police', 'discourse/counted-before', draft.quote);
  const kind = force === null || force.actors.length !== 1 ? null : actorInfo(force.actors[0] as string).kind;
  const peace =
    kind === 'international_organization' ||
    (force !== null && force.actors.length === 1 && personnelOf(force.actors[0] as string) === 'peacekeepers');
  if ((peace || servesInPeace(draft, reading)) && (personnel === null || personnel === 'troops'))
    return filledIn('peacekeepers', 'figure/people-of-organization', force?.span ?? null);
  const fights = force !== null && force.actors.length === 1 && isNonState(force.actors[0] as string);
  if (fights && (personnel === null || personnel === 'troops'))
    return filledIn('fighters', 'figure/people-of-armed-group', force?.span ?? null);
  return stated(personnel ?? 'troops', 'figure/personnel-noun', null);
}

/** "Kenya sent 200 policemen. Jamaica has sent *24*, and *one officer* was shot": those who were counted last were policemen. */
const arePoliceBefore = (
  { personnel, quote }: FigureDraft,
  { reading, discourse: { counted } }: Pick<SentenceContext, 'reading' | 'discourse'>,
): boolean =>
  counted?.personnel === 'police' &&
  reading.sentence.index - counted.sentence <= 2 &&
  (personnel === null ||
    (personnel === 'troops' &&
      /^\w+(?: more| other)? officers?$/i.test(reading.document.text.slice(quote.start, quote.end))));

/** "4,000 Ghanaians in the UN force": members of a peace force keep the peace; "since the U.N.-sponsored talks" makes no member, nor are those members whom they catch. */
function servesInPeace({ clause, role, measure }: FigureDraft, reading: Reading): boolean {
  if (clause === null) return false;
  const isFoe = role === 'object' && !clause.verb.passive && /^(?:killed|wounded|captured)$/.test(measure);
  const run = { from: isFoe ? clause.verb.to : (clause.subject?.from ?? clause.from), to: clause.to };
  return mentionsIn(reading, reading.actors, run).some(
    (mention) =>
      mention.compound === undefined &&
      mention.form !== 'country' &&
      mention.form !== 'demonym' &&
      !isAgent(mention.start, clause, reading) &&
      !/^\s*headquarters/i.test(reading.document.text.slice(mention.end, mention.end + 14)) &&
      mention.actors.some((code) => personnelOf(code) === 'peacekeepers'),
  );
}

/** "The killing of nine soldiers was condemned *by the United Nations*": whoever speaks or acts there need not be theirs. */
const isAgent = (start: number, { verb, complements }: Clause, { words }: Reading): boolean =>
  verb.passive &&
  complements.some(
    ({ preposition, group }) =>
      preposition === 'by' && (words[group.from]?.start ?? 0) <= start && start < (words[group.to - 1]?.end ?? 0),
  );
