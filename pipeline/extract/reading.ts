import type { Document, Sentence } from '../document.js';
import type { Span } from '../stage.js';
import { analyseSentences, type SentenceAnalysis } from './clause/analysis.js';
import type { NounGroup } from './clause/noun-group.js';
import { readActors } from './force/read-actors.js';
import type { ActorMention, PlaceMention, QuantityMention } from './mention.js';
import type { NameContext } from './name-view.js';
import { readQuantities } from './number/read-quantities.js';
import type { PlaceRuleId } from './place/place-rules.js';
import { readPlaces } from './place/read-places.js';
import { withoutLocators } from './place/without-locators.js';
import { readTimes } from './time/read-times.js';
import type { ReadTime } from './time/time-mention.js';
import { withoutNoun } from './time/without-noun.js';

/** All that is read of one sentence by itself: its syntax and what its words name. */
export interface Reading extends SentenceAnalysis {
  readonly document: Document;
  readonly actors: readonly ActorMention[];
  readonly places: readonly PlaceMention[];
  readonly times: readonly ReadTime[];
  readonly quantities: readonly QuantityMention[];
}

/** A sentence of a document, to be read. */
export interface Unread {
  readonly document: Document;
  readonly sentence: Sentence;
}

/**
 * Reads sentences of documents: what they name, and their syntax. Each recogniser goes over all of them before the next one begins, since the
 * caches of a processor hold the code of one, not of all: a quarter of the time of reading.
 * @param unread the sentences of a document one behind the other: the countries of one help to read the next.
 * @param contexts the day of each document and the countries and abbreviations that it gives.
 */
export function readSentences(unread: readonly Unread[], contexts: ReadonlyMap<Document, NameContext>): Reading[] {
  const timed = unread.map(({ document: { text }, sentence }) => ({
    text,
    sentence,
    times: readTimes(text, sentence),
  }));
  const counted = timed.map(({ text, sentence, times }) => ({
    text,
    sentence,
    times: times.filter((time) => !time.attributive && !isMeasure(text, time)),
    quantities: readQuantities(text, sentence).filter(({ core }) => !times.some((time) => overlap(time, core))),
  }));
  const analysed = analyseSentences(counted);
  const spoken = new Map(contexts);
  const placed = analysed.map(({ words }, at) => {
    const { document } = unread[at] as Unread;
    const context = spoken.get(document) ?? {};
    const places = readPlaces(words, context);
    spoken.set(document, withPlaces(context, places));
    return { document, places: withoutLocators(words, places), context };
  });
  return analysed.map(({ sentence, words, verbs, groups, clauses }, at) => {
    const { document, places, context } = placed[at] as (typeof placed)[number];
    const times = withoutNoun((timed[at] as (typeof timed)[number]).times, { words, clauses });
    const { quantities } = counted[at] as (typeof counted)[number];
    const actors = readActors(words, context).filter((mention) => mention.actors.length > 0);
    return { document, sentence, words, verbs, groups, clauses, actors, places, times, quantities };
  });
}

/** The countries of a sentence and the places that it introduces help to read the next one. */
function withPlaces(context: NameContext, places: readonly PlaceMention[]): NameContext {
  const countries = new Set(context.countries);
  const { size } = countries;
  for (const { country } of places) if (country !== null) countries.add(country);
  const introduced = places.filter(
    ({ place, kind, rule }) => place !== null && kind === 'city' && introducing.has(rule),
  );
  if (introduced.length > 0 && (context.named?.size ?? 0) < mostNames) {
    const named = new Map(context.named);
    for (const mention of introduced) named.set(mention.place as string, mention);
    return { ...context, countries: [...countries], named };
  }
  return countries.size === size ? context : { ...context, countries: [...countries] };
}

/** An article introduces a few towns; a list of a thousand is none. */
const mostNames = 100;

const introducing: ReadonlySet<string> = new Set([
  'place/with-its-country',
  'place/described-behind',
  'place/taken',
  'place/listed',
  'place/named-by-kind',
] satisfies PlaceRuleId[]);

/** "an 11-year occupation", "two days of talks": a duration that says how much of something. */
const isMeasure = (text: string, { start, end }: Span): boolean =>
  hyphenated.test(text.slice(start, end)) ||
  (text.startsWith(' of ', end) && /^\w+ (?:years|months|weeks|days|hours|decades)$/i.test(text.slice(start, end)));

const hyphenated = /-(?:year|month|week|day|hour|decade)s?$|^(?:year|month|week|day|hour|decade)s?-long$/i;

/** Whether two spans share a character. */
export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The words of a noun group as a span of the document's text. */
export const groupSpan = ({ words }: SentenceAnalysis, group: { from: number; to: number }): Span => ({
  start: words[group.from]?.start ?? 0,
  end: words[group.to - 1]?.end ?? 0,
});

/** Mentions that stand inside a run of words. */
export function mentionsIn<M extends Span>(
  reading: Reading,
  mentions: readonly M[],
  run: { from: number; to: number },
): M[] {
  if (run.to <= run.from) return [];
  const span = groupSpan(reading, run);
  return mentions.filter((mention) => mention.start < span.end && mention.end > span.start);
}

/** The group that follows with "of": "members *of the guard*". */
export function ofGroup(reading: SentenceAnalysis, group: NounGroup): NounGroup | null {
  return reading.groups.find((other) => other.preposition === 'of' && other.outerFrom === group.to) ?? null;
}

/** A preposition with the noun group that it governs. */
export interface Phrase {
  readonly preposition: string;
  readonly group: NounGroup;
}

/** The chain of phrases that follows a group without a verb or a comma between: "of troops from the north by June". */
export function phrasesAfter(reading: SentenceAnalysis, group: NounGroup): Phrase[] {
  const out: Phrase[] = [];
  let to = group.to;
  for (const other of reading.groups) {
    if (other.from < group.to) continue;
    if (reading.verbs.some((verb) => verb.from >= to && verb.from < other.from)) break;
    if (other.preposition === null && other.possessor === null && other.coordinatedWith === null) break;
    const comma = reading.words.slice(to, other.from).some((word) => word.lower === ',');
    // "the fighting, between the army and the rebels, went on".
    if (comma && other.coordinatedWith === null && !(to === group.to && other.preposition === 'between')) break;
    const owns = reading.groups.some((owned) => owned.possessor === other);
    if (other.preposition !== null && !owns) out.push({ preposition: other.preposition, group: other });
    to = other.to;
  }
  return out;
}
