import { type Cell, filledIn, stated } from '../cell.js';
import type { SentenceContext } from '../context.js';
import { abroadFrom } from '../discourse/abroad-from.js';
import { comesHome } from '../discourse/comes-home.js';
import { isScheduled } from '../modality/is-scheduled.js';
import type { Reading } from '../reading.js';
import { sourceCells } from '../source/source-cells.js';
import { adversariesCell } from './adversaries-cell.js';
import { aspectOf } from './aspect-of.js';
import { type Attacked, attackerCell } from './attacker-cell.js';
import { carriedPlace } from './carried-place.js';
import { countOf } from './count-of.js';
import { demandedTypeCell } from './demanded-type.js';
import { type EventDraft, isNamedByNoun } from './draft.js';
import { actorCell } from './event-actor.js';
import type { EventClaim } from './event-columns.js';
import { remember } from './event-memory.js';
import { nobody } from './event-referent.js';
import { targetCell } from './event-target.js';
import { whenCells } from './event-time.js';
import { whereCells, whereOf } from './event-whereabouts.js';
import { groundHolderCell } from './ground-holder.js';
import { leavesHome } from './leaves-home.js';
import { seriesTargetCell } from './series-target.js';
import { stillPlanned } from './still-planned.js';
import { frameOf } from './verb-frames.js';

/**
 * Makes the claim of a draft: who, whom, where, when, and who says so. Who orders soldiers of his own out withdraws them; who orders those
 * of another out demands it.
 */
export function buildEvent(draft: EventDraft, context: SentenceContext): EventClaim {
  const { reading, discourse } = context;
  const where = whereOf(draft, context);
  const named = actorCell(draft, context, where);
  const struck = unlessSame(draft, targetCell(draft, context, named), named);
  const actor = doerCell(draft, context, { actor: named, target: struck, where });
  const aspect = stillPlanned(draft, context) ?? aspectOf(draft, reading);
  const sent = leavesHome(draft, context, actor.value);
  const cells = whereCells(draft, where, reading);
  const [whose, country] = [actor.value, cells.country.value];
  const series = unlessBoth(actor, seriesTargetCell(draft, context, { actor, target: struck }), draft.rule);
  const target = groundHolderCell(draft, context, { actor, target: series, country: cells.country });
  const recalled = isRecall(draft, actor.value, target.value);
  const home =
    (draft.type === 'deployment' && comesHome(draft.clause?.verb.lemma, { whose, country }, discourse)) ||
    (isHomeward(draft, discourse) && whose !== null && country === whose && discourse.theatre !== whose);
  const when = whenCells(draft, context, aspect.modality);
  const place = carriedPlace(draft, { where: cells, when, modality: aspect.modality }, context);
  const isSet = isScheduled(aspect, when.date_start.value, reading.document.published);
  const claim: EventClaim = {
    sentence: reading.sentence.index,
    quote: draft.quote,
    cells: {
      event_type: stated(recalled || home ? 'withdrawal' : sent ? 'deployment' : draft.type, draft.rule, draft.quote),
      modality: recalled || isSet ? plannedCell(draft, recalled) : stated(aspect.modality, aspect.rule, draft.quote),
      actor: recalled && actor.value === null ? target : actor,
      target: recalled ? stated(null, draft.rule, null) : target,
      ...cells,
      ...(place === null ? {} : { place }),
      ...(home ? leftBehind(context) : {}),
      ...((sent || draft.type === 'deployment') && country === whose ? abroad(draft, whose, context) : {}),
      ...when,
      ...countOf(draft, reading),
      demanded_type: demandedTypeCell(draft, context),
      ...sourceCells(draft.quote, context),
    },
  };
  remember(discourse, claim, isBackground(draft, reading));
  return claim;
}

const plannedCell = ({ quote }: EventDraft, isOrdered: boolean): EventClaim['cells']['modality'] =>
  stated('planned', isOrdered ? 'modality/governing-verb' : 'modality/scheduled', quote);

/** Who does it, named or known from what was told before; of what two sides do to each other, both. */
function doerCell(draft: EventDraft, context: SentenceContext, known: Attacked): Cell<string | null> {
  const actor = unlessItself(draft, attackerCell(draft, context, known), known.target);
  return adversariesCell(draft, context, { ...known, actor }) ?? actor;
}

/** "The clash left nine soldiers of *both sides* dead": both did it, to nobody else (codebook section 4). */
const unlessBoth = (actor: Cell<string | null>, target: Cell<string | null>, rule: string): Cell<string | null> =>
  actor.value?.includes(';') === true &&
  (actor.value === target.value || (actor.rule === 'discourse/sides-of-war' && target.basis === 'filled_in'))
    ? nobody(rule)
    : target;

/** "have arrived in Copenhagen": where those who come home have left. */
const leftBehind = ({ discourse }: SentenceContext): ReturnType<typeof whereCells> => ({
  country: filledIn(discourse.theatre, 'place/theatre'),
  place: stated(null, 'place/theatre', null),
});

/** "has stepped up raids *since a bomb killed seven in Khost*". */
const isBackground = ({ clause, trigger }: EventDraft, { words, clauses }: Reading): boolean =>
  (clause?.relation === 'adverbial' && /^(?:since|after|because|although|though)$/.test(clause.link ?? '')) ||
  (words.slice(0, trigger).some(({ lower }) => lower === 'since') &&
    clauses.some(({ verb }) => verb.perfect && verb.to <= trigger));

/** "The soldiers left *Fort Bragg*": where they go. */
const abroad = (
  { clause }: EventDraft,
  whose: string | null,
  context: SentenceContext,
): Partial<ReturnType<typeof whereCells>> => {
  const country = clause === null ? null : abroadFrom(clause, whose, context);
  return country === null
    ? {}
    : { country: filledIn(country, 'place/theatre'), place: stated(null, 'place/theatre', null) };
};

/** "told the army to pull out", "ordered the troops out": where nobody says that they are another's, they are one's own. */
const isRecall = ({ rule }: EventDraft, actor: string | null, target: string | null): boolean =>
  frameOf(rule)?.recalls === true && actor !== null && actor === target;

/** "A Malian soldier was killed by *former soldiers*": who is only taken for the army that the article is about has not struck itself. */
const unlessItself = (
  { type, rule }: EventDraft,
  actor: Cell<string | null>,
  target: Cell<string | null>,
): Cell<string | null> => {
  if (type !== 'attack') return actor;
  if (actor.basis === 'filled_in' && target.basis === 'stated' && actor.value === target.value) return nobody(rule);
  // "Danish troops, with *militiamen*, attacked the ELN": whoever is struck is none of those who strike.
  const others = actor.value?.split(';').filter((code) => code !== target.value) ?? [];
  return others.length > 0 && target.basis === 'stated' ? { ...actor, value: others.join(';') } : actor;
};

/** "the *redeployment* of Danish soldiers *to Denmark*": as armies call the way home. */
const isHomeward = (draft: EventDraft, { theatre }: SentenceContext['discourse']): boolean =>
  draft.type === 'redeployment' && isNamedByNoun(draft) && theatre !== null;

/** "After Kenya's president asked *him* to stay", "The council asked *member states* to help": nobody asks himself, so it means somebody else. */
const unlessSame = (
  { type, rule, targets }: EventDraft,
  target: Cell<string | null>,
  actor: Cell<string | null>,
): Cell<string | null> =>
  type === 'demand' &&
  frameOf(rule)?.recalls !== true &&
  targets.length === 1 &&
  target.rule.startsWith('discourse/') &&
  target.value === actor.value
    ? nobody(rule)
    : target;
