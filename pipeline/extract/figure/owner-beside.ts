import type { ActorMention } from '../mention.js';
import { mentionsIn, type Reading } from '../reading.js';
import { wordSet } from '../word-list.js';
import type { FigureDraft } from './figure-draft.js';
import { isNational } from './head-context.js';

const isStateOrBody = ({ form }: ActorMention): boolean =>
  form !== 'generic' && form !== 'demonym' && form !== 'person';

/** "Germany *with* 8,500", "followed by Kenya with 900 men": the name that the number is said of; "moved to Chad with 900 men" names where. */
function ownerBefore({ group }: FigureDraft, { actors, groups, words }: Reading): ActorMention | null {
  if (group.preposition !== 'with') return null;
  const end = words[group.outerFrom - 1]?.end;
  const before = groups.find(({ to }) => to === group.outerFrom);
  if (/^(?:in|into|to|at|near|across)$/.test(before?.preposition ?? '')) return null;
  return actors.find((mention) => mention.end === end && isStateOrBody(mention)) ?? null;
}

/** "*With 900 soldiers*, Togo has the largest force", "*With nine soldiers killed* since May, Togo has suffered most": of whom the sentence goes on to tell. */
function ownerOfFront({ group, personnel }: FigureDraft, reading: Reading): ActorMention | null {
  if (group.preposition !== 'with' || personnel === 'fighters') return null;
  const told = reading.clauses.find(
    ({ fronted, verb, subject }) =>
      fronted !== null &&
      subject !== null &&
      fronted.from <= group.outerFrom &&
      group.to <= fronted.to &&
      suffers.has(verb.lemma),
  );
  const subject = told?.subject ?? null;
  return subject === null ? null : (mentionsIn(reading, reading.actors, subject).find(isStateOrBody) ?? null);
}

const suffers = wordSet('have suffer lose be make remain contribute provide lead');

/** "Denmark *(900 troops)* and Kenya": the name that the brackets stand behind. */
export function ownerOfBrackets(
  { quote }: Pick<FigureDraft, 'quote'>,
  { actors, document }: Pick<Reading, 'actors' | 'document'>,
): ActorMention | null {
  if (document.text.slice(quote.start - 2, quote.start) !== ' (' || document.text[quote.end] !== ')') return null;
  return (
    actors.find(
      (mention) => mention.end === quote.start - 2 && (isStateOrBody(mention) || mention.form === 'demonym'),
    ) ?? null
  );
}

/** "1,800 *of them American*", "1,800 *of them from Togo*", "of whom 900 are *Danes*". */
function ownerOfPart({ quote }: FigureDraft, { actors, document }: Reading): ActorMention | null {
  const behind = ofThem.exec(document.text.slice(quote.end, quote.end + 30))?.[0].length;
  if (behind === undefined) return null;
  const isFrom = /from $/.test(document.text.slice(quote.end, quote.end + behind));
  return (
    actors.find(({ start, form }) => start === quote.end + behind && form === (isFrom ? 'country' : 'demonym')) ?? null
  );
}

/** "About 2,000 of the foreign troops there *are Americans*", "*are from Togo*". */
function ownerSaid({ clause, role }: FigureDraft, { actors, words }: Reading): ActorMention | null {
  if (clause === null || role !== 'subject' || clause.verb.lemma !== 'be' || clause.verb.negated) return null;
  const isFrom = /^(?:from|of)$/.test(words[clause.verb.to]?.lower ?? '');
  const said = words[isFrom ? clause.verb.to + 1 : clause.verb.to];
  if (isFrom)
    return (
      actors.find(({ start, form }) => start === said?.start && (form === 'country' || form === 'organization')) ?? null
    );
  return said === undefined || !isNational(said)
    ? null
    : (actors.find(({ start, end, form }) => start === said.start && end === said.end && form === 'demonym') ?? null);
}

const ofThem = /^ of (?:them|whom|those|which) (?:(?:are|were|is|being) )?(?:from )?/;

/** "compared with 900 *for Kenya*". */
function ownerBehind({ quote, group }: FigureDraft, { actors, document }: Reading): ActorMention | null {
  const isCompared = /^(?:with|to|against|versus|than)$/.test(group.preposition ?? '');
  const behind = document.text.slice(quote.end, quote.end + 10);
  const gap = /^ for (?:the )?/.exec(behind)?.[0].length;
  if (!isCompared || gap === undefined) return null;
  return actors.find((mention) => mention.start === quote.end + gap && isStateOrBody(mention)) ?? null;
}

/** The name beside a number that says whose people it counts. */
export const ownerBeside = (draft: FigureDraft, reading: Reading): ActorMention | null =>
  ownerBefore(draft, reading) ??
  ownerOfFront(draft, reading) ??
  ownerOfBrackets(draft, reading) ??
  ownerBehind(draft, reading) ??
  ownerOfPart(draft, reading) ??
  ownerSaid(draft, reading);

/** "500 *Zambian and Kenyan* peacekeepers": both nations. */
export const areJoined = ({ document }: Reading, [first, ...others]: readonly ActorMention[]): boolean =>
  first !== undefined &&
  others.length > 0 &&
  others.every(({ start }, at) => /^(?:,|,? and) $/.test(document.text.slice((others[at - 1] ?? first).end, start)));
