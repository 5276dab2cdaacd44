import type { EventType } from '../../../schemas/event-type.js';
import type { Discourse } from '../discourse/discourse.js';
import { isNonState } from '../force/actor-info.js';
import { isStateCode } from '../is-state-code.js';
import type { EventClaim } from './event-columns.js';

/**
 * Keeps who negotiated and who attacked whom, for the sentences that only say "the talks" or "the attacks".
 * @param isBackground whether it is only told since when: the next sentence does not go on with it.
 */
export function remember(discourse: Discourse, claim: EventClaim, isBackground: boolean): void {
  const { cells, sentence } = claim;
  const { actor, target, country } = cells;
  const type = cells.event_type.value;
  const makers = makersOf(claim);
  if (type !== null && among.has(type) && makers.length > 1) discourse.parties = makers;
  if (type === 'exercise' && (discourse.drill === null || makers.length > 1)) discourse.drill = actor.value;
  if (type === 'withdrawal' || type === 'deployment' || type === 'redeployment')
    discourse.movement = { type, sentence, actor: actor.value, done: isDone(cells.modality.value) };
  if (type === 'mission_change' && isStateCode(actor.value)) discourse.task = actor.value;
  // "Rebels seized two towns. *The attacks* …": whoever took them made them.
  const takes = type === 'territorial_change' && isNonState(actor.value ?? '') && isDone(cells.modality.value);
  if (takes && discourse.attack === null && actor.value !== null)
    discourse.attack = { actor: actor.value, target: target.value, country: null, sentence, done: true };
  if (type === 'demand' && actor.value !== null) discourse.demand = { actor: actor.value, target: target.value };
  if ((type === 'attack' || type === 'territorial_change') && !isBackground)
    discourse.scene = sceneOf(cells, sentence) ?? discourse.scene;
  if (type !== 'attack') return;
  const isToldThere = country.basis === 'stated' || country.rule === 'place/governing-clause';
  if (isToldThere && country.value !== null && !isBackground)
    discourse.struck = { country: country.value, actor: actor.value, sentence };
  rememberSeries(discourse, claim);
}

/** Who strikes whom in the attacks that the article tells of, and where. */
function rememberSeries(discourse: Discourse, claim: EventClaim): void {
  const { cells, sentence } = claim;
  const { actor, target, country } = cells;
  const last = discourse.attack;
  if ((actor.value === null && target.value === null) || !concerns(discourse, cells)) return;
  if (isOfBoth(makersOf(claim), last) || isAside(cells, last)) return;
  const isSeries = last === null || actor.value === null || last.actor === null || actor.value === last.actor;
  discourse.attack = {
    actor: actor.value ?? (target.value === last?.actor ? last?.target : last?.actor) ?? null,
    target: target.value ?? (isSeries ? last?.target : null) ?? null,
    country: country.basis === 'stated' ? country.value : isSeries ? (last?.country ?? null) : null,
    sentence,
    done: isDone(cells.modality.value),
  };
}

const makersOf = ({ cells: { actor } }: EventClaim): readonly string[] => actor.value?.split(';') ?? [];

/** Where and when a blow fell that was struck; one told without its day is of the days told before where it goes on. */
function sceneOf(
  { country, place, modality, date_start: start, date_end: end }: EventClaim['cells'],
  sentence: number,
): Discourse['scene'] {
  if (place.value === null || country.value === null || modality.value !== 'actual') return null;
  return { place: place.value, country: country.value, start: start.value, end: end.value, sentence };
}

/** "The two sides clashed": who struck whom in the series is as before. */
const isOfBoth = (makers: readonly string[], last: Discourse['attack']): boolean =>
  last !== null &&
  last.actor !== null &&
  last.target !== null &&
  makers.length > 1 &&
  makers.includes(last.actor) &&
  makers.includes(last.target);

/** A threat of strikes, and those who fell without a word on who struck them: who strikes whom is as before. */
const isAside = ({ modality, actor, target }: EventClaim['cells'], last: Discourse['attack']): boolean =>
  last !== null &&
  last.actor !== null &&
  (actor.rule === 'discourse/foe' ||
    (last.done && !isDone(modality.value)) ||
    (actor.value === null && last.target !== null && target.value !== last.target && target.value !== last.actor));

const isDone = (modality: string | null): boolean => modality === 'actual' || modality === 'ongoing';

/** Events that several make together: who made the last one are "the two sides". */
const among: ReadonlySet<EventType> = new Set<EventType>(['negotiation', 'agreement', 'ceasefire']);

/** Whether an attack belongs to what the article is about: in its country, or by or on its main force. */
const concerns = (
  { theatre, mainForce }: Discourse,
  { actor, target, country }: Pick<EventClaim['cells'], 'actor' | 'target' | 'country'>,
): boolean =>
  theatre === null ||
  country.value?.split(';').includes(theatre) === true ||
  [actor, target].some((cell) => mainForce !== null && cell.value?.split(';').includes(mainForce) === true);
