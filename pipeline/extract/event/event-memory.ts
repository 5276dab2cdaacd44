import type { Discourse } from '../discourse/discourse.js';
import type { EventClaim } from './event-columns.js';

/** Keeps who negotiated and who attacked whom, for the sentences that only say "the talks" or "the attacks". */
export function remember(discourse: Discourse, { cells, sentence }: EventClaim): void {
  const { actor, target, country } = cells;
  const type = cells.event_type.value;
  if ((type === 'negotiation' || type === 'agreement') && actor.value !== null && actor.value.includes(';'))
    discourse.parties = actor.value.split(';');
  if (type === 'exercise' && (discourse.drill === null || actor.value?.includes(';') === true))
    discourse.drill = actor.value;
  if (type === 'withdrawal' || type === 'deployment' || type === 'redeployment')
    discourse.movement = { type, sentence, actor: actor.value };
  if (type === 'attack' && country.basis === 'stated' && country.value !== null) discourse.struck = country.value;
  if (type === 'demand' && actor.value !== null) discourse.demand = { actor: actor.value, target: target.value };
  if (
    type === 'attack' &&
    (actor.value !== null || target.value !== null) &&
    concerns(discourse, { actor, target, country })
  ) {
    const last = discourse.attack;
    const isSeries = last === null || actor.value === null || last.actor === null || actor.value === last.actor;
    discourse.attack = {
      actor: actor.value ?? last?.actor ?? null,
      target: target.value ?? (isSeries ? last?.target : null) ?? null,
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
