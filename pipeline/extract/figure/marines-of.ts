import type { Document } from '../../document.js';
import type { SentenceContext } from '../context.js';
import type { Referent } from '../discourse/resolve-actor.js';
import { isNonState } from '../force/actor-info.js';
import { KeptOn } from '../kept-on.js';

/** "killed 15 *Marines*", where nothing in the article is American: those of the state that fights. */
export function marinesOf(own: Referent | null, { reading, discourse }: SentenceContext): Referent | null {
  const { document } = reading;
  if (own === null || own.span === null || !own.actors.includes('USA')) return own;
  if (!/^marines?$/i.test(document.text.slice(own.span.start, own.span.end)) || isAmerican(document)) return own;
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

const american = /\bU\.? ?S\b|\bAmerica|\bUnited States\b|\bPentagon\b|\bWashington\b/;
/** Read once a document: it may speak of marines in every sentence. */
const known = new KeptOn<Document, boolean>();

function isAmerican(document: Document): boolean {
  const before = known.get(document);
  if (before !== undefined) return before;
  const found = american.test(document.text);
  known.set(document, found);
  return found;
}
