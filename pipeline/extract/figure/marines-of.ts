import type { SentenceContext } from '../context.js';
import type { Referent } from '../discourse/resolve-actor.js';
import { isNonState } from '../force/actor-info.js';

/** "killed 15 *Marines*", where nothing in the article is American: those of the state that fights. */
export function marinesOf(own: Referent | null, { reading, discourse }: SentenceContext): Referent | null {
  const { document } = reading;
  if (own === null || own.span === null || !own.actors.includes('USA')) return own;
  if (!/^marines?$/i.test(document.text.slice(own.span.start, own.span.end)) || american.test(document.text))
    return own;
  const state = [discourse.mainForce, discourse.theatre].find(
    (code) => code !== null && code !== 'USA' && !isNonState(code),
  );
  return state == null ? own : { ...own, actors: [state], basis: 'filled_in', rule: 'discourse/main-force' };
}

const american = /\bU\.? ?S\b|\bAmerica|\bUnited States\b|\bPentagon\b|\bCamp (?:Pendleton|Lejeune)\b|\bWashington\b/;
