import type { SentenceContext } from '../context.js';
import type { Referent } from '../discourse/resolve-actor.js';
import { isNonState } from '../force/actor-info.js';
import { namesOnlyMarines } from '../force/names-only-marines.js';

/** "killed 15 *Marines*", where nothing in the article is American: those of the state that fights. */
export function marinesOf(own: Referent | null, { reading, discourse }: SentenceContext): Referent | null {
  if (own === null || !own.actors.includes('USA')) return own;
  // "seven Marines were killed, while nine *other soldiers* were wounded": they are meant by the same word.
  const isNamed = own.basis === 'stated' && own.span !== null;
  const named = isNamed ? [own.span] : reading.actors.filter(({ actors }) => actors.includes('USA'));
  if (named.length === 0 || !named.every((span) => namesOnlyMarines(reading.document, span))) return own;
  const { mainForce, theatre } = discourse;
  const state = [mainForce, theatre].find((code) => code !== null && code !== 'USA' && !isNonState(code));
  if (state == null) return own;
  return {
    ...own,
    actors: [state],
    basis: 'filled_in',
    rule: state === mainForce ? 'discourse/main-force' : 'discourse/theatre',
  };
}
