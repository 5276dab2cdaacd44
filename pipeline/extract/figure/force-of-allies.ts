import type { Clause } from '../clause/clause.js';
import type { SentenceContext } from '../context.js';
import type { Referent } from '../discourse/resolve-actor.js';
import { sendingVerbs } from '../discourse/sending-verbs.js';
import { coalitionIn } from '../force/coalition.js';
import type { Reading } from '../reading.js';
import type { FigureDraft } from './figure-draft.js';

/** "7,000 allied soldiers", "7,000 soldiers from 37 countries", "37 countries sent 7,000 soldiers": of the coalition that fights there, not of the nation spoken of. */
export function ofAllies(
  { quote, clause, role }: FigureDraft,
  { reading, discourse }: SentenceContext,
): Referent | null {
  const { text } = reading.document;
  const isAllied =
    /\ballied\b/.test(text.slice(quote.start, quote.end)) ||
    (role === 'object' && clause !== null && areManyStates(reading, clause)) ||
    /^ from (?:\d+|\w+) (?:other )?(?:countries|nations|states)\b/.test(text.slice(quote.end, quote.end + 40));
  if (!isAllied || discourse.theatre === null) return null;
  const named = reading.actors.flatMap(({ actors }) => actors);
  const code = coalitionIn(
    new Set([discourse.theatre, ...named.filter((actor) => actor === 'nato')]),
    reading.document.published.latest,
  );
  return { actors: [code], basis: 'filled_in', rule: 'discourse/theatre', span: quote };
}

/** "*Some 25 countries* have pledged 7,000 soldiers". */
const areManyStates = ({ words }: Reading, { subject, verb }: Clause): boolean =>
  subject !== null &&
  sendingVerbs.has(verb.lemma) &&
  words[subject.from]?.pos === 'NUM' &&
  /^(?:countries|nations|states|allies|members)$/.test(words[subject.head]?.lower ?? '');
