import type { SentenceContext } from '../context.js';
import { type Referent, resolveActor } from '../discourse/resolve-actor.js';
import { isStateCode } from '../is-state-code.js';
import type { FigureDraft } from './figure-draft.js';

/** "After the withdrawal of 900 soldiers, *Togo* has 60 left", "In addition to the 900 it has there, *Togo* plans …": of the state that the sentence goes on to tell of; null for none. */
export function ofFront({ group }: FigureDraft, { reading, discourse }: SentenceContext): Referent | null {
  const told = reading.clauses.find(
    ({ fronted, subject }) =>
      fronted !== null && subject !== null && fronted.from <= group.outerFrom && group.to <= fronted.to,
  );
  const found = told?.subject == null ? null : resolveActor(reading, told.subject, discourse);
  return found?.basis === 'stated' && found.actors.every(isStateCode) ? { ...found, basis: 'filled_in' } : null;
}
