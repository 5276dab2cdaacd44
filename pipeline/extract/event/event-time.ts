import type { Modality } from '../../../schemas/modality.js';
import { dayNumber } from '../../calendar.js';
import type { Span } from '../../stage.js';
import { filledIn, stated } from '../cell.js';
import type { Clause } from '../clause/clause.js';
import { isCharge } from '../clause/is-charge.js';
import type { NounGroup } from '../clause/noun-group.js';
import type { SentenceContext } from '../context.js';
import { classesOf } from '../noun-classes.js';
import { mentionsIn, type Reading } from '../reading.js';
import { outlookRuns } from '../time/outlook-runs.js';
import { searchOfTold } from '../time/search-of-told.js';
import { timeBeforeClause } from '../time/time-before-clause.js';
import { outerRuns, runsOf, tenseOf, timeOf, type When } from '../time/time-of.js';
import { timeSince } from '../time/time-since.js';
import { deadlineOf } from './deadline-of.js';
import { type EventDraft, isNamedByNoun } from './draft.js';
import type { EventClaim } from './event-columns.js';
import { isDecisionDay } from './is-decision-day.js';
import { isFirstTime } from './is-first-time.js';
import { givesTime } from './is-given-time.js';
import { decisions } from './noun-modality.js';

/**
 * When it happens, by the times of its clause (codebook section 7).
 * @param modality its own, with the aspect that its clause gives it.
 */
export function whenCells(
  draft: EventDraft,
  { reading, discourse }: Pick<SentenceContext, 'reading' | 'discourse'>,
  modality: Modality,
): Pick<EventClaim['cells'], 'date_start' | 'date_end'> {
  const tense = tenseOf(draft.clause, modality);
  const search = { runs: timeRuns(draft, reading), near: draft.trigger, names: draft.echoes };
  const told =
    (draft.clause === null ? null : timeBeforeClause(reading, draft.clause, discourse)) ??
    timeSince(draft.clause, { reading, discourse }) ??
    timeOf(reading, search, { tense, discourse }) ??
    deadlineOf(draft, { reading, discourse }) ??
    toldOfNoun(draft, { reading, discourse });
  const when = isExtendedToEnd(draft, told, reading)
    ? openedBefore(told)
    : isExtendedTo(draft, told)
      ? timeOf(reading, search, { tense: 'future', discourse })
      : pastDecision(draft, told, { reading, discourse });
  if (
    when === null ||
    isOfDecision(draft, when, reading) ||
    isGivenTo(draft, when) ||
    isFarOff(draft, when, reading) ||
    isSinceLast(draft, when, reading)
  )
    return { date_start: stated(null, 'time/none', null), date_end: stated(null, 'time/none', null) };
  const cell = when.basis === 'stated' ? stated : filledIn;
  if (draft.modality.modality === 'actual') discourse.interval = when.interval;
  return {
    date_start: cell(when.interval.start, when.rule, when.span),
    date_end: cell(when.interval.end, when.rule, when.span),
  };
}

/** "is looking into *Wednesday's raid* in which a bomb *killed nine*": of what the noun names. */
function toldOfNoun(
  { clause, modality }: EventDraft,
  { reading, discourse }: Pick<SentenceContext, 'reading' | 'discourse'>,
): When | null {
  const search =
    clause === null || modality.modality !== 'actual' || clause.verb.perfect ? null : searchOfTold(clause, reading);
  return search === null ? null : timeOf(reading, search, { tense: 'past', discourse });
}

/** "extended the mandate *until June*": a June to come, whenever it was extended. */
const isExtendedTo = ({ clause }: EventDraft, told: When | null): boolean =>
  /^(?:extend|renew|prolong)$/.test(clause?.verb.lemma ?? '') &&
  told?.basis === 'filled_in' &&
  told.interval.start === null;

/** "extend the mandate *to the end of August*". */
const isExtendedToEnd = ({ clause }: EventDraft, told: When | null, { document }: Reading): boolean =>
  /^(?:extend|renew|prolong)$/.test(clause?.verb.lemma ?? '') &&
  told?.span != null &&
  /\bto (?:the )?$/.test(document.text.slice(Math.max(0, told.span.start - 8), told.span.start));

const openedBefore = (told: When | null): When | null =>
  told === null ? null : { ...told, interval: { ...told.interval, start: null } };

/** "ordered them to leave *on June 20*", written in July: no day so far ahead is told without its year; it is that of the order. */
function isFarOff({ clause, modality }: EventDraft, { interval, basis }: When, { document }: Reading): boolean {
  if (clause?.verb.form !== 'infinitive' || modality.modality !== 'planned' || basis !== 'filled_in') return false;
  const { verb } = clause.governor ?? {};
  if (verb === undefined || verb.form !== 'finite' || verb.tense !== 'past' || verb.modal !== null) return false;
  const { start, end } = interval;
  const { latest } = document.published;
  if (start === null || latest === null) return false;
  return dayNumber(start) - dayNumber(latest) > (start === end ? farOff : farOffMonth);
}

/** Ten months. */
const farOff = 304;
/** Eight months: "told them to leave *in March*", written in June. */
const farOffMonth = 243;

/** "ordered the marines in on Thursday": beside a decision told in the past, a day of the week is its own, not that of what is to come. */
function isOfDecision(draft: EventDraft, { span, interval }: When, reading: Reading): boolean {
  const { document } = reading;
  const { clause, modality } = draft;
  if (clause === null || modality.modality !== 'planned') return false;
  const words = span === null ? '' : document.text.slice(span.start, span.end);
  const { latest } = document.published;
  const isPast = interval.end !== null && latest !== null && interval.end <= latest;
  // "was agreed on in October", but "was announced for May"
  if (isNamedByNoun(draft) && clause.verb.passive && decisions.has(clause.verb.lemma))
    return !/\b(?:by|for|next)\b/.test(document.text.slice((span?.start ?? 0) - 4, span?.end ?? 0));
  // "ordered the jets to strike on Monday", written on that day
  if (clause.verb.form === 'infinitive')
    return (
      clause.governor?.verb.tense === 'past' &&
      !isDue(clause.governor) &&
      (isAfterwards.test(words) || (isPast && isDecisionDay(words)))
    );
  // "talks were due to start on Friday": nothing was decided on that day
  if (clause.verb.form !== 'finite' || clause.verb.lemma === 'be') return false;
  const isTold = clause.verb.tense === 'past' && clause.verb.modal === null;
  return isTold && (isDecisionDay(words) || isFronted(clause, span, reading));
}

/** "announced on Thursday the withdrawal of 900 men *by June*": past the day of the decision stands that of what is to come. */
function pastDecision(
  draft: EventDraft,
  told: When | null,
  { reading, discourse }: Pick<SentenceContext, 'reading' | 'discourse'>,
): When | null {
  if (told === null || !isNamedByNoun(draft) || !isOfDecision(draft, told, reading)) return told;
  const run = { from: draft.trigger, to: Math.max(draft.run.to, draft.trigger) };
  return timeOf(reading, { runs: [run], near: draft.trigger, names: [] }, { tense: 'future', discourse }) ?? told;
}

/** "*In late September* the premier ordered 900 men to Mali", "The premier *on Oct. 11* ordered …": when it was ordered. */
const isFronted = ({ verb }: Clause, span: Span | null, { words, document }: Reading): boolean =>
  span !== null &&
  span.end <= (words[verb.from]?.start ?? 0) &&
  /^(?:in|on)\b/i.test(document.text.slice(span.start, span.end));

/** "gave Denmark *until Sunday* to leave": when it is to leave, and not when that was demanded. */
const isGivenTo = ({ type, clause }: EventDraft, { interval }: When): boolean =>
  type === 'demand' && interval.start === null && givesTime.has(clause?.verb.lemma ?? '');

/** "*were due* to arrive today", "*were expected* to leave on Monday": what the day is of. */
const isDue = ({ verb }: Clause): boolean =>
  verb.lemma === 'be' || (verb.passive && /^(?:expect|schedule|set|slate|suppose|mean)$/.test(verb.lemma));

/** "voted to leave, *two days after* a raid killed six": how long after is said of the vote. */
const isAfterwards = /\b(?:hour|day|week|month)s? after\b/i;

/** "talks were supposed *to start in May*". */
const infinitivesOf = (clause: Clause, { clauses }: Reading): Clause[] =>
  clauses.filter(
    (other) => other.relation === 'infinitive' && other.governorNoun === null && other.governor?.index === clause.index,
  );

/** A plan has times of its own; what is denied or done shares those of the verb that it completes ("refused on Monday to leave"). */
function timeRuns(draft: EventDraft, reading: Reading): { from: number; to: number }[] {
  const { clause, run, trigger, modality, rule } = draft;
  // "must leave by May": the day is not that of the demand.
  if (rule === 'event/must-leave') return [];
  const own = [
    ...ownersOf(trigger, reading),
    ...runsOf(clause, run, reading),
    ...(isNamedByNoun(draft) && clause !== null ? infinitivesOf(clause, reading) : []),
  ];
  if (clause === null) return own;
  if (modality.modality === 'planned' || modality.modality === 'possible')
    return [...own, ...infinitivesOf(clause, reading), ...(isDecided(draft, clause) ? [] : outlookRuns(clause))];
  return isCharge(clause) || isEarlier(clause, reading)
    ? own
    : [...own, ...outerRuns(clause), ...pastPurposes(clause, reading), ...meanwhile(clause, reading)];
}

/** "is expected on Friday to *announce* the withdrawal": on that day it is announced. */
const isDecided = (draft: EventDraft, { verb }: Clause): boolean => isNamedByNoun(draft) && decisions.has(verb.lemma);

/** "*Friday's* raid was the worst this year": what stands before a noun as its owner says when, whatever its clause has besides. */
const ownersOf = (trigger: number, { groups }: Reading): { from: number; to: number }[] =>
  groups.flatMap(({ from, to, possessor }) =>
    possessor !== null && from <= trigger && trigger < to ? [{ from: possessor.from, to: from }] : [],
  );

/** "A bomb killed two *as their convoy left on Sunday*": told of one moment. */
function meanwhile({ verb, index }: Clause, { clauses }: Reading): Clause[] {
  if (verb.tense !== 'past' || verb.form !== 'finite' || verb.modal !== null) return [];
  return clauses.filter(
    ({ relation, link, governor, verb: other }) =>
      relation === 'adverbial' &&
      (link === 'as' || link === 'when') &&
      governor?.index === index &&
      other.tense === 'past' &&
      !other.perfect,
  );
}

/** "launched an offensive to regain the province on Thursday", "hit drones fired from Gao on Thursday": the day behind is that of the verb before it. */
function pastPurposes({ verb, index }: Clause, reading: Reading): Clause[] {
  if (verb.tense !== 'past' || verb.form !== 'finite') return [];
  const { text } = reading.document;
  return reading.clauses.filter(
    (other) =>
      (other.relation === 'infinitive' ||
        (other.relation === 'reduced' && other.verb.passive) ||
        isJustThen(other, reading)) &&
      other.governor?.index === index &&
      mentionsIn(reading, reading.times, other).every(({ start, end }) => isDecisionDay(text.slice(start, end))),
  );
}

/** "shot down a drone *that entered the valley on Thursday*", but not "condemned a raid that killed nine on Thursday". */
function isJustThen({ relation, verb, governorNoun }: Clause, { words }: Reading): boolean {
  // "left the town, *which rebels had seized on Thursday*": told of the town
  if (words.slice(governorNoun ?? 0, verb.from).some(({ lower }) => lower === ',')) return false;
  const noun = words[governorNoun ?? -1];
  const found = noun === undefined ? [] : classesOf(noun.lemma, noun.lower);
  return (
    relation === 'relative' &&
    verb.form === 'finite' &&
    verb.tense === 'past' &&
    !verb.perfect &&
    verb.modal === null &&
    !found.some((name) => /^(?:attack|talks|agreement|ceasefire|vote)$/.test(name))
  );
}

/** The last time before: "the first time … *since 2013*". */
const isSinceLast = ({ clause }: EventDraft, { span }: When, reading: Reading): boolean =>
  clause !== null &&
  span !== null &&
  isFirstTime(clause, reading) &&
  reading.document.text.slice(span.start, span.end).toLowerCase().startsWith('since');

/** "On Friday a faction *that has signed the accord* left", "signed it after days of raids *that killed nine*": that was before. */
const isEarlier = ({ relation, verb, governorNoun }: Clause, { groups }: Reading): boolean =>
  relation === 'relative' &&
  (verb.perfect ||
    isBehindEvent(
      groups.find(({ from, to }) => governorNoun !== null && from <= governorNoun && governorNoun < to),
      groups,
    ));

/** "*following* days of fighting". */
const isBehindEvent = (group: NounGroup | undefined, groups: readonly NounGroup[]): boolean =>
  group !== undefined &&
  (group.preposition === 'of'
    ? isBehindEvent(
        groups.find(({ to }) => to === group.outerFrom),
        groups,
      )
    : /^(?:after|following)$/.test(group.preposition ?? ''));
