import type { SentenceContext } from '../context.js';
import type { Referent } from '../discourse/resolve-actor.js';
import { coalitionIn } from '../force/coalition.js';
import type { FigureDraft } from './figure-draft.js';

/** "7,000 allied soldiers": of the coalition that fights there, not of the nation spoken of. */
export function ofAllies({ quote }: FigureDraft, { reading, discourse }: SentenceContext): Referent | null {
  if (!/\ballied\b/.test(reading.document.text.slice(quote.start, quote.end)) || discourse.theatre === null)
    return null;
  const code = coalitionIn(new Set([discourse.theatre]), reading.document.published.latest);
  return { actors: [code], basis: 'filled_in', rule: 'discourse/theatre', span: quote };
}
