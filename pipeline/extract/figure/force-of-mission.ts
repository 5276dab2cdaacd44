import type { SentenceContext } from '../context.js';
import type { Referent } from '../discourse/resolve-actor.js';
import type { FigureDraft } from './figure-draft.js';
import { statedForce } from './stated-force.js';

/** "20,000 soldiers *serving in Somalia under AMISOM*": of the mission that they serve under. */
function servedUnder({ quote, clause }: FigureDraft, { reading }: SentenceContext): Referent | null {
  const behind = /^ (?:are )?(?:currently )?(?:serving|deployed|operating)\b[^,;.]{0,40}? under (?:the )?/.exec(
    reading.document.text.slice(quote.end, quote.end + 90),
  )?.[0].length;
  if (clause === null || behind === undefined) return null;
  const mission = reading.actors.find(({ start, form }) => start === quote.end + behind && form !== 'person');
  return mission === undefined ? null : statedForce([mission]);
}

/** "the 9,000-member *Bosnian peacekeeping mission*": of the alliance that keeps the peace where the name says. */
export function ofMission(draft: FigureDraft, context: SentenceContext): Referent | null {
  const { quote } = draft;
  const { reading, discourse } = context;
  const under = servedUnder(draft, context);
  if (under !== null) return under;
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
