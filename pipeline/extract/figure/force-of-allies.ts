import type { SentenceContext } from '../context.js';
import type { Referent } from '../discourse/resolve-actor.js';
import { coalitionIn } from '../force/coalition.js';
import type { FigureDraft } from './figure-draft.js';

/** "7,000 allied soldiers", "7,000 soldiers from 37 countries": of the coalition that fights there, not of the nation spoken of. */
export function ofAllies({ quote }: FigureDraft, { reading, discourse }: SentenceContext): Referent | null {
  const { text } = reading.document;
  const isAllied =
    /\ballied\b/.test(text.slice(quote.start, quote.end)) ||
    /^ from (?:\d+|\w+) (?:other )?(?:countries|nations|states)\b/.test(text.slice(quote.end, quote.end + 40));
  if (!isAllied || discourse.theatre === null) return null;
  const code = coalitionIn(new Set([discourse.theatre]), reading.document.published.latest);
  return { actors: [code], basis: 'filled_in', rule: 'discourse/theatre', span: quote };
}
