import type { Span } from '../../stage.js';
import type { Clause } from '../clause/clause.js';
import { harmingVerbs } from '../clause/harming-verbs.js';
import { takesComplement } from '../clause/takes-complement.js';
import type { Discourse } from '../discourse/discourse.js';
import type { Interval } from '../mention.js';
import { mentionsIn, type Reading } from '../reading.js';
import { wordSet } from '../word-list.js';
import { opensQuotation, withAdverbsBefore, withDescription, withInsertion } from './adverbs-before.js';
import { anchorOf, sinceBefore } from './anchor-of.js';
import type { TimeExpression } from './expression.js';
import { frontOf } from './front-of.js';
import { goesOn, happenedRuns } from './goes-on.js';
import { isCountedFromNoun } from './is-counted-from-noun.js';
import { isInWar } from './is-in-war.js';
import { isOfComparison } from './is-of-comparison.js';
import { joinedClauses } from './joined-clauses.js';
import { leadsInto } from './leads-into.js';
import { numberLeft } from './number-left.js';
import { resolveTime, type TimeAnchor } from './resolve-time.js';
import { isSinceOfOther, sinceBehind } from './since-behind.js';
import { spokenOn } from './spoken-on.js';
import type { ReadTime } from './time-mention.js';

/** When something is said to be, and how that is known. */
export interface When {
  readonly interval: Interval;
  readonly basis: 'stated' | 'filled_in';
  readonly rule: string;
  readonly span: Span | null;
}

export type Tense = 'past' | 'present' | 'future';

/** Where a time is looked for, run by run, and the verb or noun that it is asked for. */
export interface TimeSearch {
  readonly runs: readonly { readonly from: number; readonly to: number }[];
  /** Word index of the verb or noun. */
  readonly near: number;
  /** Word indexes of nouns that name the same event: times that describe them date it too. */
  readonly names: readonly number[];
}

interface Candidate {
  readonly when: When;
  readonly distance: number;
}

/**
 * The time that a clause gives (codebook section 7: a time belongs to the clause that it stands in): of the first run that has any, the nearest one.
 * @returns null where no run has a time that names days.
 */
export function timeOf(
  reading: Reading,
  { runs, near, names }: TimeSearch,
  { tense, discourse }: { tense: Tense; discourse: Discourse },
): When | null {
  const { earliest, latest } = reading.document.published;
  const published = { earliest, latest };
  const anchor: TimeAnchor = { published, tense, previous: discourse.interval };
  const before = discourse.before;
  // "On Friday gunmen attacked the fort *at dawn*": the hour of a day that the clause gives, else of the day before
  const kept = [(mention: ReadTime) => !isHour(mention), ...(reading.times.some(isHour) ? [isHour] : [])];
  for (const { run, keep } of kept.flatMap((keep) => runs.map((run) => ({ run, keep })))) {
    const found = mentionsIn(reading, reading.times, run)
      .filter((mention) => keep(mention) && belongs(reading, mention, { near, names }))
      .map((mention) => {
        const own = spokenOn(reading, mention, sinceBefore(mention, anchor, before));
        return candidate(reading, mention, { anchor: own, near });
      })
      .filter((item) => item !== null)
      .sort((a, b) => a.distance - b.distance);
    if (found[0] !== undefined) return found[0].when;
  }
  return null;
}

const isHour = ({ expression }: ReadTime): boolean =>
  expression.kind === 'anaphoric' && expression.unit === 'same' && expression.direction === 'in';

function candidate(
  reading: Reading,
  mention: ReadTime,
  { anchor, near }: { anchor: TimeAnchor; near: number },
): Candidate | null {
  const expression =
    (mention.attributive && !isToBeMet(reading, mention)) || isAntecedent(reading, mention, near)
      ? { ...mention.expression, direction: 'in' as const }
      : mention.expression;
  const { interval, basis, rule } = resolveTime(expression as TimeExpression, anchorOf(reading, mention, anchor));
  if (interval.start === null && interval.end === null) return null;
  const start = reading.words[near]?.start ?? 0;
  const distance = mention.start < start ? 2 * (start - mention.start) : mention.start - start;
  return { when: { interval, basis, rule, span: { start: mention.start, end: mention.end } }, distance };
}

/** "are to leave *before the December 31* deadline": by then. */
const isToBeMet = ({ document }: Reading, { expression, start, end }: ReadTime): boolean =>
  'direction' in expression &&
  expression.direction === 'by' &&
  /^(?:by|before|ahead of)\b/i.test(document.text.slice(start, end));

/** "since 2003, when …": the clause behind it happened in the time itself. */
const isAntecedent = ({ document, clauses, words }: Reading, mention: ReadTime, near: number): boolean =>
  clauses.some(
    (clause) =>
      clause.link === 'when' &&
      clause.from <= near &&
      /^[\s,]*$/.test(document.text.slice(mention.end, words[clause.from]?.start ?? 0)) &&
      mention.end <= (words[clause.from]?.start ?? 0),
  );

/** A time after "following the vote" dates the vote; one before a noun ("the 2003 invasion") and "currently" date what they stand beside. */
function belongs(reading: Reading, mention: ReadTime, { near, names }: Pick<TimeSearch, 'near' | 'names'>): boolean {
  if (mention.attributive && [near, ...names].some((noun) => modifies(reading, mention, noun))) return true;
  if (mention.attributive && !isInWar(reading, mention) && !isToBeMet(reading, mention)) return false;
  if (/^(?:now|currently|at present|presently)$/i.test(reading.document.text.slice(mention.start, mention.end)))
    return false;
  if (
    mention.expression.kind === 'anaphoric' &&
    (isCountedFromClause(reading, mention) || isHourOfDay(reading, mention))
  )
    return false;
  if (isCountedFromNoun(reading, mention) || isSinceOfOther(reading, mention, near)) return false;
  if (isOfComparison(reading, mention) && !isAntecedent(reading, mention, near)) return false;
  const number = numberLeft(reading, mention);
  if (number !== null && !(number.from <= near && near < number.to)) return false;
  const start = reading.words[near]?.start ?? 0;
  const opener = /^(?:after|following|before|ahead|amid|despite|since|than)$/;
  const between = reading.words.filter(
    (word) =>
      (word.index > near || mention.end <= start) && word.end <= mention.start && mention.start - word.end < 120,
  );
  const last = between.findLast(
    ({ lower, pos, index }) =>
      opener.test(lower) &&
      pos !== 'NUM' &&
      (pos !== 'ADV' || lower === 'ahead') &&
      !(lower === 'since' && isOfSuperlative(reading.words, index)) &&
      !(lower === 'than' && isOfAmount(reading.words, index)) &&
      !hours.test(reading.words[index + 1]?.lower ?? ''),
  );
  if (last === undefined) return true;
  return mention.end <= start && between.some((word) => word.index > last.index && word.lower === ',');
}

/** "began its *largest* drill *since* the Cold War on Monday": says how large, and not when. */
const isOfSuperlative = (words: Reading['words'], at: number): boolean =>
  words
    .slice(Math.max(0, at - 5), at)
    .some(({ lower, pos }) => /^(?:most|first|worst)$/.test(lower) || (lower.endsWith('est') && pos === 'ADJ'));

/** "lasted less *than an* hour on Monday". */
const isOfAmount = (words: Reading['words'], at: number): boolean =>
  words[at + 1]?.pos === 'NUM' || /^(?:an?|half)$/.test(words[at + 1]?.lower ?? '');

/** "left four days after *seizing the town*": counted from what the clause behind it tells, not from the event before. */
const isCountedFromClause = (reading: Reading, mention: ReadTime): boolean =>
  reading.clauses.some(
    (clause) => (clause.link === 'after' || clause.link === 'before') && leadsInto(reading, clause, mention),
  );

/** "by *midnight* last Friday": an hour of the day that follows. */
const isHourOfDay = ({ times }: Reading, mention: ReadTime): boolean =>
  isHour(mention) && times.some(({ start }) => start === mention.end + 1);

/** "left before midnight on Monday": an hour, and no event. */
const hours = /^(?:midnight|noon|midday|dawn|daybreak|sunrise|dusk|sunset|nightfall|dark)$/;

/** "the Feb. 15 pullout", "Friday's raid": the time stands in the noun group of the event itself. */
const modifies = (reading: Reading, mention: ReadTime, near: number): boolean =>
  reading.groups.some(
    (group) =>
      group.from <= near &&
      near < group.to &&
      (reading.words[group.possessor?.from ?? group.from]?.start ?? 0) <= mention.core.start &&
      mention.core.end <= (reading.words[near]?.start ?? 0),
  );

/** The tense that times beside a clause are read with. */
export function tenseOf(clause: Clause | null, modality: string): Tense {
  if (clause !== null && (isOverdue(clause) || (clause.verb.modal === 'be to' && clause.verb.perfect))) return 'past';
  if (modality === 'planned') return 'future';
  if (clause === null) return 'past';
  if (clause.verb.perfect || clause.verb.tense === 'past') return 'past';
  if (clause.verb.tense === 'future') return 'future';
  if (
    clause.verb.form === 'gerund' &&
    (modality === 'actual' || clause.link === 'without') &&
    isToldBy(clause.governor, clause)
  )
    return tenseOf(clause.governor, modality);
  if (clause.verb.form === 'infinitive')
    return modality === 'possible' || clause.governor === null ? 'future' : tenseOf(clause.governor, modality);
  return isOnSchedule(clause) ? 'future' : 'present';
}

/** "the talks *resume* on Friday", "the mandate *expires* in June", "the truce *takes effect* on Friday", "are *leaving* Mali on Friday": told in the present, the day is one to come. */
const isOnSchedule = ({ verb, object }: Clause): boolean =>
  verb.form === 'finite' && (object === null || verb.progressive ? scheduled : begun).has(verb.lemma);

const begun = wordSet('take enter');

const scheduled = wordSet(
  'begin start open resume reopen convene meet end close expire lapse arrive depart leave return come go',
);

/** "*began* leaving", "*shelled* the fort, killing nine", "*left* without signing it": a gerund is as past as its verb; "the cost of stationing 900 men" has none. */
const isToldBy = (governor: Clause | null, { governorNoun, link }: Clause): governor is Clause =>
  governor !== null &&
  (governor.verb.form === 'finite' || (governor.verb.form === 'gerund' && isToldBy(governor.governor, governor))) &&
  (governorNoun === null || link === 'without');

/** "were set to announce", "was supposed to start": a plan of the past. */
function isOverdue({ governor, relation }: Clause): boolean {
  if (relation !== 'infinitive' || governor === null || governor.verb.tense !== 'past') return false;
  if (governor.verb.form !== 'finite') return false;
  return governor.verb.passive
    ? /^(?:set|suppose|schedule|mean|slate)$/.test(governor.verb.lemma)
    : governor.verb.lemma === 'be';
}

interface Run {
  readonly from: number;
  readonly to: number;
}

/** Where the time of a clause can stand: its own words, those in front of its sentence, the reduced clauses that hang on it, and "in May, when …". */
export function runsOf(clause: Clause | null, words: Run, reading: Reading): Run[] {
  const { clauses } = reading;
  if (clause === null) return [words];
  const mayBegin =
    (clause.link === null || clause.link === 'and') && (!isSaid(clause) || opensQuotation(words, reading));
  const own = withDescription(withInsertion(mayBegin ? withAdverbsBefore(words, reading) : words, reading), reading);
  const hanging = clauses.filter(
    (other) =>
      (other.relation === 'reduced' || other.verb.lemma === 'miss' || isMeanwhile(other) || goesOn(other, reading)) &&
      !other.verb.passive &&
      !takesComplement(other.verb.lemma) &&
      other.index > clause.index &&
      hangsOn(other, clause),
  );
  const opener = openerOf(clause);
  const before = opener?.link === 'when' ? [{ from: Math.max(0, opener.from - 6), to: opener.from }] : [];
  const beside = joinedClauses(clause, reading).flatMap((other) =>
    other.fronted === null ? [other] : [other, other.fronted],
  );
  const told = happenedRuns(clause, reading);
  return [own, ...frontOf(clause, reading), ...told, ...hanging, ...sinceBehind(clause, reading), ...before, ...beside];
}

/** "killed two rebels *while patrolling near the river on Tuesday*": of one moment. */
const isMeanwhile = ({ relation, link }: Clause): boolean => relation === 'gerund' && link === 'while';

/** "said Monday it had left": the day stands with the saying. */
const isSaid = ({ relation, governor }: Clause): boolean => relation === 'complement' && governor !== null;

const openerOf = (clause: Clause): Clause | null =>
  clause.verb.form === 'finite' || clause.governor === null ? clause : openerOf(clause.governor);

const hangsOn = (other: Clause, clause: Clause): boolean =>
  other.governor !== null &&
  (other.governor.index === clause.index || (other.governor.verb.form !== 'finite' && hangsOn(other.governor, clause)));

/**
 * The words of the clauses that a non-finite one completes, nearest first: "…, killing 14" happened when the main clause did, with all that it took
 * ("drove a truck *packed with explosives into the barracks on Monday*").
 */
export function outerRuns(clause: Clause): Run[] {
  if ((clause.verb.form === 'finite' && clause.relation !== 'relative') || clause.governor === null) return [];
  const { governor } = clause;
  if (isToldOf(clause, governor)) return [];
  const all =
    clause.link === ',' && harmingVerbs.has(clause.verb.lemma) ? [{ from: governor.from, to: clause.from }] : [];
  return [governor, ...all, ...(governor.fronted === null ? [] : [governor.fronted]), ...outerRuns(governor)];
}

/** "said on Monday that the soldiers *leaving Mali* would …", "… the soldiers *killed* were Danes": the day is that of the saying. */
const isToldOf = ({ relation, from }: Clause, governor: Clause): boolean =>
  relation === 'reduced' && takesComplement(governor.verb.lemma) && governor.verb.to < from;
