import { filledIn, stated } from '../cell.js';
import type { Clause } from '../clause/clause.js';
import { harmingVerbs } from '../clause/harming-verbs.js';
import { isCharge } from '../clause/is-charge.js';
import { takesComplement } from '../clause/takes-complement.js';
import { wordAt } from '../clause/word-at.js';
import type { SentenceContext } from '../context.js';
import { isDecisionDay } from '../event/is-decision-day.js';
import { verbEffect } from '../modality/governors.js';
import type { Reading } from '../reading.js';
import { numberLeft } from '../time/number-left.js';
import { timeBeforeClause } from '../time/time-before-clause.js';
import { outerRuns, runsOf, tenseOf, timeOf, type When } from '../time/time-of.js';
import { isNowBesidePlan, isOfPlanAround, upToComma } from './beside-plan.js';
import type { FigureClaim } from './build-figure.js';
import type { FigureDraft } from './figure-draft.js';
import { isLevelBefore, isUpkeep, nominalModality } from './modality-cell.js';
import { isOfSameBlow } from './same-blow.js';
import { timeSince } from './time-since.js';
import { endOfOccasion, occasionsOf } from './where-cells.js';
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
    (clause === null ? null : (timeBeforeClause(reading, clause, discourse) ?? timeSince(draft, context))) ??
    timeOf(
      reading,
      { runs, near, names: occasions(draft) },
      { tense: wished(draft) === null ? tense : 'present', discourse: sinceOuter(clause, { reading, discourse }) },
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

/** Whether it counts those who are there, not those who come, go or fall. */
const isLevel = (draft: FigureDraft): boolean =>
  /^(?:presence|strength|limit)$/.test(draft.measure) || draft.clause?.verb.lemma === 'have' || isHeld(draft);

/** "withdraw *the* 900 troops", "the need *to keep* 900 troops there": a level that is so today, whatever becomes of it. */
const isSpokenOf = (draft: FigureDraft, reading: Reading): boolean =>
  (draft.whole && !hasActed(draft)) || isUpkeep(draft, reading);

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

/** "The rebels *hold* 90 policemen". */
const isHeld = ({ measure, clause }: FigureDraft): boolean => measure === 'captured' && clause?.verb.lemma === 'hold';

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

/** A number in a phrase of the subject ("the presence of 40,000 troops has …") is dated by that phrase alone. */
function timeRuns(draft: FigureDraft, clause: Clause, reading: Reading): { from: number; to: number }[] {
  const { group, role } = draft;
  if (isStrengthBeside(draft)) return [{ from: group.from, to: group.to }];
  if (role === 'phrase' && draft.measure === 'presence' && group.to <= clause.verb.from && group.preposition === 'of')
    return [{ from: group.from, to: clause.verb.from }];
  if (isPlannedByNoun(draft) || wished(draft) !== null) return [{ from: group.outerFrom, to: clause.to }];
  const [own, ...others] = runsOf(clause, clause, reading);
  const runs = own === undefined ? [] : [besideChange(draft, own, reading)];
  const to = endOfOccasion(draft, clause, reading);
  if (isNowBesidePlan(draft, clause)) return own === undefined ? [] : [upToComma(draft, own, reading)];
  return [
    ...runs,
    ...others,
    ...(to > clause.to ? [{ from: clause.to, to }] : []),
    ...(completesPlan(clause) || isCharge(clause) || isClaimed(clause) ? [] : outerRuns(clause)),
    ...blowsJoined(draft, clause, reading),
  ];
}

/** "the figure *topped 100,000*": a verb that the number's own words hold. */
const isToldAsPast = ({ quantity }: FigureDraft, { document }: Reading): boolean =>
  /^(?:topped|exceeded|surpassed) /.test(document.text.slice(quantity.start, quantity.start + 10));

/** "The army, *with 90,000 soldiers*, lost nine last year": how many it has, whatever became of them when. */
const isStrengthBeside = ({ measure, role, group }: FigureDraft): boolean =>
  measure === 'strength' && role !== 'subject' && role !== 'object' && group.preposition === 'with';

/** "Nine died *and six were hurt in Sunday's raid*", "… *while six were hurt on Sunday*": on one day, where the second alone names it. */
function blowsJoined({ measure, quote }: FigureDraft, { index, verb }: Clause, { clauses, words }: Reading): Clause[] {
  const next = clauses[index + 1];
  const isToll = measure === 'killed' || measure === 'wounded';
  if (!isToll || next?.subject == null || next.verb.from < verb.to || !harmingVerbs.has(next.verb.lemma)) return [];
  const at = next.subject.from;
  return (words[at]?.start ?? 0) > quote.end && /^(?:and|while)$/.test(words[at - 1]?.lower ?? '') ? [next] : [];
}

/** "approved 900 soldiers on Friday": a day that is past is that of the approval; so is that of "announced the deployment of 900 soldiers on Friday". */
function isOfDecision(draft: FigureDraft, { interval, span }: When, { document }: Reading): boolean {
  if (draft.clause?.verb.tense === 'past' && isPlannedByNoun(draft) && span !== null)
    return isDecisionDay(document.text.slice(span.start, span.end));
  const { latest } = document.published;
  return wished(draft) !== null && interval.end !== null && latest !== null && interval.end <= latest;
}

/** "has fallen *from 900* this year": when a level changed is not when it was what it had been, unless its own words say so ("from 900 in May"). */
const isOfChange = (draft: FigureDraft, { span }: When, reading: Reading): boolean =>
  isLevelBefore(draft, reading) && (span === null || numberLeft(reading, span)?.from !== draft.group.from);

/** "announced on Monday the deployment of 900 soldiers": a plan is for another day than its announcement. */
const isPlannedByNoun = (draft: FigureDraft): boolean => {
  const { group, clause } = draft;
  const modality = nominalModality(draft)?.modality;
  const isOpen = modality === 'planned' || modality === 'possible';
  return isOpen && clause !== null && group.from > clause.verb.from && clause.verb.tense !== 'future';
};

/** "decided on Monday *to send* 900 soldiers": they go on another day. */
function completesPlan({ relation, link, governor, governorNoun, verb }: Clause): boolean {
  if (relation === 'relative') return verb.modal === 'will' || verb.modal === 'would' || verb.modal === 'be to';
  if (governor === null || (relation !== 'infinitive' && relation !== 'gerund')) return false;
  if (governorNoun !== null || link === 'on' || link === 'about' || link === 'over') return true;
  const effect = governor.verb.passive ? undefined : verbEffect.get(governor.verb.lemma);
  // "decided on Monday to extend the mission and *to send* 900 soldiers"
  return effect === 'planned' || effect === 'possible' || completesPlan(governor);
}

/** "claimed on Thursday *to have killed* 200 rebels": they had fallen before that. */
const isClaimed = ({ relation, verb, governor }: Clause): boolean =>
  governor !== null &&
  ((relation === 'infinitive' && verb.perfect) ||
    ((relation === 'relative' || verb.form !== 'finite') && isClaimed(governor)));

/** "1,000 troops are there, *down from 1,100 last year*", "fell to 900 *from a peak of 4,000 in 2010*", "30 died, *six of them in May*": the time behind such an addition is that of its number alone. */
function besideChange(
  { quote, clause }: FigureDraft,
  run: { from: number; to: number },
  { words }: Reading,
): { from: number; to: number } {
  const at = words.findIndex(
    (word, index) =>
      index > run.from &&
      index < run.to &&
      (words[index - 1]?.lower === ',' || word.lower === 'from') &&
      isAddition(words, word),
  );
  if (at < 0) return run;
  // "have killed 90, *including four leaders, this year*": the time behind the addition is that of all.
  const behind = words.findIndex(({ lower }, index) => index > at && index < run.to && lower === ',');
  if (behind > 0 && words[behind + 1]?.pos === 'ADV') return run;
  // "106 soldiers, *including six officers,* arrived on Thursday": behind the verb stands when all did.
  if (behind > 0 && behind < (clause?.verb.from ?? 0) && (words[at]?.start ?? 0) > quote.start)
    return { from: behind, to: run.to };
  return (words[at]?.start ?? 0) > quote.start ? { from: run.from, to: at } : { from: at, to: run.to };
}

function isAddition(words: Reading['words'], { lower, pos, index }: Reading['words'][number]): boolean {
  const next = words[index + 1]?.lower ?? '';
  if (lower === 'up' || lower === 'down') return next === 'from';
  if (lower === 'compared') return next === 'with' || next === 'to';
  if (lower === 'from') return /^(?:peak|high|maximum|height)$/.test(words[index + 2]?.lower ?? '');
  if (lower === 'including') return words[index + 1]?.pos === 'NUM';
  return pos === 'NUM' && next === 'of' && /^(?:them|whom|those)$/.test(words[index + 2]?.lower ?? '');
}

/** "were wounded in *Friday's raid*": the nouns whose own time says when people were hurt. */
const occasions = ({ measure, clause }: FigureDraft): number[] =>
  clause !== null && (measure === 'killed' || measure === 'wounded' || measure === 'captured')
    ? clause.complements
        .filter(({ preposition }) => preposition === 'in' || preposition === 'during')
        .map(({ group }) => group.head)
    : [];

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
