import { filledIn, stated } from '../cell.js';
import type { Clause } from '../clause/clause.js';
import { takesComplement } from '../clause/takes-complement.js';
import { wordAt } from '../clause/word-at.js';
import type { SentenceContext } from '../context.js';
import { isDecisionDay } from '../event/is-decision-day.js';
import { verbEffect } from '../modality/governors.js';
import type { Reading } from '../reading.js';
import { numberLeft } from '../time/number-left.js';
import { searchOfTold } from '../time/search-of-told.js';
import { timeBeforeClause } from '../time/time-before-clause.js';
import { runsOf, type Tense, tenseOf, timeOf, type When } from '../time/time-of.js';
import { timeSince } from '../time/time-since.js';
import { isOfPlanAround } from './beside-plan.js';
import type { FigureClaim } from './build-figure.js';
import type { FigureDraft } from './figure-draft.js';
import { isJudged, isLevelBefore, isUpkeep } from './modality-cell.js';
import { isOfSameBlow } from './same-blow.js';
import { harmOf, isPlannedByNoun, isStrengthBeside, timeRuns } from './time-runs.js';
import { occasionsOf } from './where-cells.js';
import { wished } from './wished.js';

/** A level in the present tense is true of the day of publication (codebook section 7). */
export function asOfCells(
  draft: FigureDraft,
  modality: string,
  context: SentenceContext,
): Pick<FigureClaim['cells'], 'as_of_start' | 'as_of_end'> {
  const { reading, discourse } = context;
  const { clause, measure, whole } = draft;
  const near = wordAt(reading.words, draft.quantity.core.start);
  const runs = clause === null ? [{ from: 0, to: reading.words.length }] : timeRuns(draft, clause, reading);
  const tense = tenseOf(isLeftMissing(draft) ? finiteAround(draft.clause as Clause) : clause, modality);
  const told =
    (clause === null ? null : (timeBeforeClause(reading, clause, discourse) ?? timeSince(clause, context))) ??
    timeOf(
      reading,
      { runs, near, names: occasions(draft, reading) },
      { tense: tenseOfNumber(draft, tense, reading), discourse: sinceOuter(clause, { reading, discourse }) },
    ) ??
    timeOfOccasion(draft, { reading, discourse });
  const isOther =
    told !== null &&
    (isOfDecision(draft, told, reading) || isOfChange(draft, told, reading) || isOfPlanAround(draft, told, reading));
  const when = isOther ? null : told;
  if (when !== null && (!whole || measure !== 'presence')) {
    const cell = when.basis === 'stated' ? stated : filledIn;
    return {
      as_of_start: cell(when.interval.start, when.rule, when.span),
      as_of_end: cell(when.interval.end, when.rule, when.span),
    };
  }
  const { on } = reading.document.published;
  if (
    isLevel(draft) &&
    modality === 'actual' &&
    on !== null &&
    !(measure === 'limit' && isLevelBefore(draft, reading)) &&
    !isCompared(draft, reading) &&
    (tense === 'present' ||
      isSpokenOf(draft, reading) ||
      (clause === null
        ? !isToldAsPast(draft, reading)
        : isBeside(draft, clause) ||
          isStrengthBeside(draft) ||
          isHeldNow(draft) ||
          (describesNow(clause, reading) && !isLeftMissing(draft))))
  ) {
    return { as_of_start: filledIn(on, 'time/publication'), as_of_end: filledIn(on, 'time/publication') };
  }
  return { as_of_start: stated(null, 'time/none', null), as_of_end: stated(null, 'time/none', null) };
}

/** "would cut it *from 900 in September* to 400": the level of before is one of the past, whatever is to come. */
function tenseOfNumber(draft: FigureDraft, tense: Tense, reading: Reading): Tense {
  if (wished(draft) !== null) return 'present';
  if (draft.clause !== null && harmOf(draft, draft.clause, reading) !== null) return 'past';
  return isLevelBefore(draft, reading) ? 'past' : tense;
}

/** Whether it counts those who are there, not those who come, go or fall. */
const isLevel = (draft: FigureDraft): boolean =>
  /^(?:presence|strength|limit)$/.test(draft.measure) || draft.clause?.verb.lemma === 'have' || isHeld(draft);

/** "withdraw *the* 900 troops", "the need *to keep* 900 troops there": a level that is so today, whatever becomes of it. */
const isSpokenOf = (draft: FigureDraft, reading: Reading): boolean =>
  (draft.whole && !hasActed(draft)) ||
  isUpkeep(draft, reading) ||
  isJudged(draft, reading) ||
  isSaidToBeNow(draft, reading);

/** "cut from *the current 900*", "the 900 troops *currently stationed* near Gao could help". */
const isSaidToBeNow = ({ quantity, quote }: FigureDraft, { words, document }: Reading): boolean =>
  /^(?:current|present|existing)$/.test(words.findLast(({ end }) => end <= quantity.start)?.lower ?? '') ||
  /^ (?:currently|now|already) (?:stationed|deployed|based|serving)\b/.test(
    document.text.slice(quote.end, quote.end + 24),
  );

/** "has 900 soldiers there, *down from 4,000*", "…, *compared with 4,000* at first": the other level is one of before. */
const isCompared = ({ quantity, quote }: FigureDraft, { words, document }: Reading): boolean => {
  if (/^ at (?:its|their|the) (?:peak|height)\b/.test(document.text.slice(quote.end, quote.end + 14))) return true;
  const before = words.filter(({ end }) => end <= quantity.start).map(({ lower }) => lower);
  const [first = '', second = ''] = before.slice(-2);
  if (/\b(?:up|down) from an? (?:\w+ )?(?:peak|high|low|total|level|strength) of$/.test(before.slice(-7).join(' ')))
    return true;
  return second === 'from' ? /^(?:up|down)$/.test(first) : first === 'compared' && /^(?:with|to)$/.test(second);
};

/** "were killed *after gunmen stormed their base on Monday*": when that happened, unless it had happened before. */
function timeOfOccasion(
  draft: FigureDraft,
  { reading, discourse }: Pick<SentenceContext, 'reading' | 'discourse'>,
): When | null {
  if (draft.clause === null) return null;
  for (const clause of occasionsOf(draft, draft.clause, reading)) {
    const near = clause.verb.from;
    const when = clause.verb.perfect
      ? null
      : timeOf(reading, { runs: [clause], near, names: [] }, { tense: 'past', discourse });
    if (when !== null) return when;
  }
  const blow = /^(?:killed|wounded|captured)$/.test(draft.measure) ? searchOfTold(draft.clause, reading) : null;
  const then = blow === null ? null : timeOf(reading, blow, { tense: 'past', discourse });
  if (then !== null) return then;
  const around = happensDuring(draft, draft.clause);
  if (around === null) return isOfSameBlow(reading, draft) ? dayBefore(discourse) : null;
  const runs = [around, ...(around.fronted === null ? [] : [around.fronted])];
  return timeOf(reading, { runs, near: around.verb.from, names: [] }, { tense: 'past', discourse });
}

/** "Three others were hurt *in the same raid*": on the day that the sentence before told of. */
const dayBefore = ({ interval }: SentenceContext['discourse']): When | null =>
  interval === null ? null : { interval, basis: 'filled_in', rule: 'time/from-event-before', span: null };

/** "troops entered the city on Friday, *as a blast left two soldiers dead*": on the same day. */
const happensDuring = ({ measure }: FigureDraft, { relation, link, governor, verb }: Clause): Clause | null =>
  (measure === 'killed' || measure === 'wounded') &&
  relation === 'adverbial' &&
  (link === 'as' || link === 'while') &&
  verb.tense === 'past' &&
  !verb.perfect
    ? governor
    : null;

/** "The rebels *hold* 90 policemen", "90 policemen *are in their hands*". */
const isHeld = ({ measure, clause }: FigureDraft): boolean =>
  measure === 'captured' && (clause?.verb.lemma === 'hold' || clause?.verb.lemma === 'be');

/** "are seeking to swap 90 policemen *held in jails*": held today. */
const isHeldNow = (draft: FigureDraft): boolean =>
  isHeld(draft) && draft.clause?.relation === 'reduced' && finiteAround(draft.clause)?.verb.tense === 'present';

/** "The raid left *60 missing*": on the day of the raid. */
const isLeftMissing = ({ clause }: FigureDraft): boolean =>
  clause?.verb.lemma === 'miss' && clause.relation === 'reduced';

const finiteAround = (clause: Clause): Clause | null =>
  clause.governor === null || clause.governor.verb.form === 'finite' ? clause.governor : finiteAround(clause.governor);

/** "Kenya's 900-strong force *gave way* to another": how many they were then, and not how many are there. */
const hasActed = ({ clause, role }: FigureDraft): boolean =>
  role === 'subject' &&
  clause?.verb.form === 'finite' &&
  clause.verb.tense === 'past' &&
  !clause.verb.perfect &&
  !clause.verb.passive &&
  !verbEffect.has(clause.verb.lemma);

/** "The Taliban, *thought* to number 20,000, hold …": a participle says when only with the verb that it stands beside. */
function describesNow({ verb, relation, governor, governorNoun }: Clause, reading: Reading): boolean {
  if (verb.form === 'infinitive' && governor !== null && governor.relation === 'reduced')
    return describesNow(governor, reading);
  if (relation !== 'reduced' || verb.form !== 'participle') return false;
  if (governor !== null) return governor.verb.tense === 'present' && !governor.verb.perfect;
  // "900 soldiers *held by the rebels* were let go"
  const told = reading.clauses.find(
    ({ verb: { form }, subject }) => form === 'finite' && subject?.head === governorNoun,
  );
  return told?.verb.tense !== 'past';
}

/** "the presence of 40,000 troops has angered …": a level that the sentence only mentions is one of today. */
const isBeside = ({ role, group }: FigureDraft, { verb }: Clause): boolean =>
  role === 'phrase' && group.to <= verb.from && verb.tense === 'present';

/** "the figure *topped 100,000*": a verb that the number's own words hold. */
const isToldAsPast = ({ quantity }: FigureDraft, { document }: Reading): boolean =>
  /^(?:topped|exceeded|surpassed) /.test(document.text.slice(quantity.start, quantity.start + 10));

/** "approved 900 soldiers on Friday": a day that is past is that of the approval; so is that of "announced the deployment of 900 soldiers on Friday". */
function isOfDecision(draft: FigureDraft, { interval, span }: When, { document }: Reading): boolean {
  if (draft.clause?.verb.tense === 'past' && isPlannedByNoun(draft) && span !== null)
    return isDecisionDay(document.text.slice(span.start, span.end));
  const { latest } = document.published;
  // "ordered 900 soldiers to Mali on Sunday"
  if (wished(draft) === 'planned' && draft.clause?.verb.tense === 'past' && span !== null)
    return isDecisionDay(document.text.slice(span.start, span.end));
  return wished(draft) !== null && interval.end !== null && latest !== null && interval.end <= latest;
}

/** "has fallen *from 900* this year": when a level changed is not when it was what it had been, unless its own words say so ("from 900 in May"). */
const isOfChange = (draft: FigureDraft, { span }: When, reading: Reading): boolean =>
  isLevelBefore(draft, reading) && (span === null || numberLeft(reading, span)?.from !== draft.group.from);

/** "were wounded in *Friday's raid*", "*Friday's raid* wounded nine": the nouns whose own time says when people were hurt. */
const occasions = (draft: FigureDraft, reading: Reading): number[] => {
  const { measure, clause } = draft;
  return clause !== null && (measure === 'killed' || measure === 'wounded' || measure === 'captured')
    ? [
        ...(clause.subject === null ? [] : [clause.subject.head]),
        ...[...clause.complements, ...(harmOf(draft, clause, reading)?.complements ?? [])]
          .filter(({ preposition }) => preposition === 'in' || preposition === 'during')
          .map(({ group }) => group.head),
      ]
    : [];
};

/**
 * "said on Thursday that two men were killed *the previous day*", "landed on Monday after gunmen had killed nine *overnight*": counted from the day of
 * the clause around it.
 */
function sinceOuter(
  clause: Clause | null,
  { reading, discourse }: Pick<SentenceContext, 'reading' | 'discourse'>,
): SentenceContext['discourse'] {
  const outer = clause === null ? null : outerOf(clause);
  if (outer === null) return discourse;
  const runs = runsOf(outer, { from: outer.from, to: outer.to }, reading);
  const day = timeOf(reading, { runs, near: outer.verb.from, names: [] }, { tense: 'past', discourse });
  return day === null ? discourse : { ...discourse, interval: day.interval };
}

function outerOf({ relation, governor }: Clause): Clause | null {
  if (governor === null) return null;
  if (relation === 'adverbial') return governor;
  return relation === 'complement' && takesComplement(governor.verb.lemma) ? governor : null;
}
