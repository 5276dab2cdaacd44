import type { SentenceContext } from '../context.js';
import type { Referent } from '../discourse/resolve-actor.js';
import type { FigureDraft } from './figure-draft.js';

/** "the 9,000-member *Bosnian peacekeeping mission*": of the alliance that keeps the peace where the name says. */
export function ofMission({ quote }: FigureDraft, { reading, discourse }: SentenceContext): Referent | null {
  if (!/\bmission$/.test(reading.document.text.slice(quote.start, quote.end))) return null;
  const host = reading.actors.find(
    ({ form, start, end }) => quote.start <= start && end <= quote.end && (form === 'demonym' || form === 'country'),
  );
  const keeper = discourse.entities.findLast(({ kind }) => kind === 'coalition');
  const sends = discourse.mainForce !== discourse.theatre && host?.actors.includes(discourse.mainForce ?? '');
  return host === undefined || keeper === undefined || sends === true
    ? null
    : { actors: keeper.actors, basis: 'filled_in', rule: 'discourse/description', span: quote };
}
