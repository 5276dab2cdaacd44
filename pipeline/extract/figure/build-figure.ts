import { type Cell, type Claim, filledIn, stated } from '../cell.js';
import type { Clause } from '../clause/clause.js';
import type { SentenceContext } from '../context.js';
import type { Referent } from '../discourse/resolve-actor.js';
import { actorInfo, isNonState, personnelOf } from '../force/actor-info.js';
import { verbEffect } from '../modality/governors.js';
import { type ModalityReading, modalityAmong } from '../modality/modality-of.js';
import { mentionsIn, type Reading } from '../reading.js';
import { sourceCells } from '../source/source-cells.js';
import { timeBeforeClause } from '../time/time-before-clause.js';
import { outerRuns, runsOf, tenseOf, timeOf, type When } from '../time/time-of.js';
import type { FigureColumns } from './figure-columns.js';
import type { FigureDraft } from './figure-draft.js';
import { forceOf } from './force-of.js';
import { endOfOccasion, whereCells } from './where-cells.js';
import { wished } from './wished.js';

export type FigureClaim = Claim<FigureColumns>;

/** Makes the claim of a draft: how many, whose, where, as of when, real or planned, and who says so. */
export function buildFigure(draft: FigureDraft, context: SentenceContext): FigureClaim {
  const { quantity } = draft;
  const force = forceOf(draft, context);
  const modality = modalityCell(draft, context);
  const where = whereCells(draft, context);
  return {
    sentence: context.reading.sentence.index,
    quote: draft.quote,
    cells: {
      value: stated(quantity.value, quantity.rule, quantity),
      low: stated(quantity.low, quantity.rule, quantity),
      high: stated(quantity.high, quantity.rule, quantity),
      comparator: stated(quantity.comparator, quantity.rule, quantity),
      unit: stated(quantity.form === 'count' ? 'persons' : 'percent', quantity.rule, quantity.core),
      measure: stated(draft.measure, draft.measureRule, draft.quote),
      modality,
      force: referentCell(force),
      personnel: personnelCell(draft, force, context.reading),
      ...where,
      ...asOfCells(draft, modality.value, context),
      ...sourceCells(draft.quote, context),
    },
  };
}

function referentCell(referent: Referent | null): Cell<string | null> {
  if (referent === null || referent.actors.length === 0) return stated(null, 'figure/unknown-force', null);
  const cell = referent.basis === 'stated' ? stated : filledIn;
  return cell(referent.actors.join(';'), referent.rule, referent.span);
}

function modalityCell(draft: FigureDraft, { reading, discourse }: SentenceContext): FigureClaim['cells']['modality'] {
  const { clause, whole, measure, quantity } = draft;
  if (clause === null || (whole && measure === 'presence') || isAllowedNow(draft) || isLevelBefore(draft, reading))
    return stated('actual', 'figure/level-spoken-of', null);
  if (quantity.value === 0) return noneCell(clause);
  const { modality, rule } = nominalModality(draft) ?? modalityAmong(reading.words, reading.clauses, clause);
  if (rule === 'modality/would' && isStillPlanned(reading, discourse))
    return stated('planned', 'modality/plan-before', null);
  const wish = wished(draft);
  if (wish !== null && modality !== 'planned' && modality !== 'possible')
    return stated(wish, 'modality/governing-verb', null);
  if (modality === 'negated' && measure !== 'killed' && measure !== 'wounded') return stated('possible', rule, null);
  return stated(modality === 'planned' || modality === 'possible' ? modality : 'actual', rule, null);
}

/** "will be cut to 400 *from 900*": the level before a change is so, whatever comes of the change. */
const isLevelBefore = ({ measureRule, quantity }: FigureDraft, { words }: Reading): boolean =>
  measureRule === 'figure/level-after-change' && words.findLast(({ end }) => end <= quantity.start)?.lower === 'from';

/** "The treaty allows Kenya to have 900 soldiers": so many are allowed, whether they come or not. */
const isAllowedNow = ({ measure, clause }: FigureDraft): boolean =>
  measure === 'limit' &&
  clause?.relation === 'infinitive' &&
  clause.governor !== null &&
  /^(?:allow|authorize|authorise|permit|entitle|let)$/.test(clause.governor.verb.lemma) &&
  clause.governor.verb.modal === null;

/** "the deployment of 900 soldiers": as real as the noun, or as the verb that announces or approves it lets it be. */
function nominalModality({ event, clause, group }: FigureDraft): ModalityReading | null {
  if (event === null || clause === null) return null;
  const effect = group.from > clause.verb.from && !clause.verb.negated ? verbEffect.get(clause.verb.lemma) : undefined;
  return effect === 'planned' || effect === 'possible'
    ? { modality: effect, rule: 'modality/governing-verb' }
    : event.modality;
}

/** "He ordered more troops to Mali. Some 900 would go to Gao": what was planned a sentence or two before. */
const isStillPlanned = ({ sentence, words }: Reading, { planned }: SentenceContext['discourse']): boolean =>
  planned !== null && sentence.index - planned <= 2 && !words.some(({ lower }) => lower === 'if' || lower === 'unless');

/** "no troops would be left": the number denies, so the verb alone says whether it is so. */
function noneCell({ verb }: Clause): FigureClaim['cells']['modality'] {
  if (verb.modal === null) return stated('actual', 'modality/past', null);
  return stated(verb.modal === 'will' || verb.modal === 'be to' ? 'planned' : 'possible', 'modality/modal', null);
}

function personnelCell(
  draft: FigureDraft,
  force: Referent | null,
  reading: Reading,
): FigureClaim['cells']['personnel'] {
  const { personnel } = draft;
  const kind = force === null || force.actors.length !== 1 ? null : actorInfo(force.actors[0] as string).kind;
  const peace =
    kind === 'international_organization' ||
    (force !== null && force.actors.length === 1 && personnelOf(force.actors[0] as string) === 'peacekeepers');
  if ((peace || servesInPeace(draft, reading)) && (personnel === null || personnel === 'troops'))
    return filledIn('peacekeepers', 'figure/people-of-organization', force?.span ?? null);
  const fights = force !== null && force.actors.length === 1 && isNonState(force.actors[0] as string);
  if (fights && (personnel === null || personnel === 'troops'))
    return filledIn('fighters', 'figure/people-of-armed-group', force?.span ?? null);
  return stated(personnel ?? 'troops', 'figure/personnel-noun', null);
}

/** "4,000 Ghanaians in the UN force": members of a peace force keep the peace; "under a U.N.-brokered accord" makes no member. */
function servesInPeace({ clause }: FigureDraft, reading: Reading): boolean {
  if (clause === null) return false;
  const run = { from: clause.subject?.from ?? clause.from, to: clause.to };
  return mentionsIn(reading, reading.actors, run).some(
    (mention) =>
      mention.compound === undefined &&
      mention.form !== 'country' &&
      mention.form !== 'demonym' &&
      !/^\s*headquarters/i.test(reading.document.text.slice(mention.end, mention.end + 14)) &&
      mention.actors.some((code) => personnelOf(code) === 'peacekeepers'),
  );
}

/** A level in the present tense is true of the day of publication (codebook section 7). */
function asOfCells(
  draft: FigureDraft,
  modality: string,
  { reading, discourse }: SentenceContext,
): Pick<FigureClaim['cells'], 'as_of_start' | 'as_of_end'> {
  const { clause, measure, whole } = draft;
  const near = reading.words.findIndex((word) => word.end > draft.quantity.core.start);
  const runs = clause === null ? [{ from: 0, to: reading.words.length }] : timeRuns(draft, clause, reading);
  const tense = tenseOf(clause, modality);
  const told =
    (clause === null ? null : timeBeforeClause(reading, clause, discourse)) ??
    timeOf(reading, { runs, near, names: [] }, { tense: wished(draft) === null ? tense : 'present', discourse });
  const when = told !== null && isOfDecision(draft, told, reading) ? null : told;
  if (when !== null && (!whole || measure !== 'presence')) {
    const cell = when.basis === 'stated' ? stated : filledIn;
    return {
      as_of_start: cell(when.interval.start, when.rule, when.span),
      as_of_end: cell(when.interval.end, when.rule, when.span),
    };
  }
  const level = measure === 'presence' || measure === 'strength' || measure === 'limit';
  const { on } = reading.document.published;
  if (
    level &&
    modality === 'actual' &&
    on !== null &&
    (tense === 'present' || whole || clause === null || isBeside(draft, clause) || describesNow(clause))
  ) {
    return { as_of_start: filledIn(on, 'time/publication'), as_of_end: filledIn(on, 'time/publication') };
  }
  return { as_of_start: stated(null, 'time/none', null), as_of_end: stated(null, 'time/none', null) };
}

/** "The Taliban, *thought* to number 20,000, hold …": a participle says when only with the verb that it stands beside. */
function describesNow({ verb, relation, governor }: Clause): boolean {
  if (verb.form === 'infinitive' && governor !== null && governor.relation === 'reduced') return describesNow(governor);
  return (
    relation === 'reduced' &&
    verb.form === 'participle' &&
    (governor === null || (governor.verb.tense === 'present' && !governor.verb.perfect))
  );
}

/** "the presence of 40,000 troops has angered …": a level that the sentence only mentions is one of today. */
const isBeside = ({ role, group }: FigureDraft, { verb }: Clause): boolean =>
  role === 'phrase' && group.to <= verb.from && verb.tense === 'present';

/** A number in a phrase of the subject ("the presence of 40,000 troops has …") is dated by that phrase alone. */
function timeRuns(draft: FigureDraft, clause: Clause, reading: Reading): { from: number; to: number }[] {
  const { group, role } = draft;
  if (role === 'phrase' && draft.measure === 'presence' && group.to <= clause.verb.from && group.preposition === 'of')
    return [{ from: group.from, to: clause.verb.from }];
  if (isPlannedByNoun(draft) || wished(draft) !== null) return [{ from: group.outerFrom, to: clause.to }];
  const [own, ...others] = runsOf(clause, clause, reading);
  const runs = own === undefined ? [] : [besideChange(draft, own, reading)];
  const to = endOfOccasion(draft, clause, reading);
  return [
    ...runs,
    ...others,
    ...(to > clause.to ? [{ from: clause.to, to }] : []),
    ...(completesPlan(clause) ? [] : outerRuns(clause)),
  ];
}

/** "approved 900 soldiers on Friday": a day that is past is that of the approval. */
function isOfDecision(draft: FigureDraft, { interval }: When, { document }: Reading): boolean {
  const { latest } = document.published;
  return wished(draft) !== null && interval.end !== null && latest !== null && interval.end <= latest;
}

/** "announced on Monday the deployment of 900 soldiers": a plan is for another day than its announcement. */
const isPlannedByNoun = (draft: FigureDraft): boolean => {
  const { group, clause } = draft;
  const modality = nominalModality(draft)?.modality;
  const isOpen = modality === 'planned' || modality === 'possible';
  return isOpen && clause !== null && group.from > clause.verb.from && clause.verb.tense !== 'future';
};

/** "decided on Monday *to send* 900 soldiers": they go on another day. */
function completesPlan({ relation, link, governor, governorNoun }: Clause): boolean {
  if (governor === null || (relation !== 'infinitive' && relation !== 'gerund')) return false;
  if (governorNoun !== null || link === 'on' || link === 'about' || link === 'over') return true;
  const effect = governor.verb.passive ? undefined : verbEffect.get(governor.verb.lemma);
  return effect === 'planned' || effect === 'possible';
}

/** "1,000 troops are there, *down from 1,100 last year*", "30 died, *six of them in May*": the time behind such an addition is that of its number alone. */
function besideChange(
  { quote }: FigureDraft,
  run: { from: number; to: number },
  { words }: Reading,
): { from: number; to: number } {
  const at = words.findIndex(
    (word, index) => index > run.from && index < run.to && words[index - 1]?.lower === ',' && isAddition(words, word),
  );
  if (at < 0) return run;
  return (words[at]?.start ?? 0) > quote.start ? { from: run.from, to: at } : { from: at, to: run.to };
}

function isAddition(words: Reading['words'], { lower, pos, index }: Reading['words'][number]): boolean {
  const next = words[index + 1]?.lower ?? '';
  if (lower === 'up' || lower === 'down') return next === 'from';
  if (lower === 'including') return words[index + 1]?.pos === 'NUM';
  return pos === 'NUM' && next === 'of' && /^(?:them|whom|those)$/.test(words[index + 2]?.lower ?? '');
}
