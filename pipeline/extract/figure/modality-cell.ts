import { stated } from '../cell.js';
import type { Clause } from '../clause/clause.js';
import { wordAt, wordFrom } from '../clause/word-at.js';
import type { SentenceContext } from '../context.js';
import { isStillPlanned } from '../discourse/is-still-planned.js';
import { isMilitaryBody } from '../force/military-bodies.js';
import { verbEffect } from '../modality/governors.js';
import { type ModalityReading, modalityAmong } from '../modality/modality-of.js';
import { reportedInPast } from '../modality/reported-in-past.js';
import type { Reading } from '../reading.js';
import type { FigureClaim } from './build-figure.js';
import { describedState } from './casualty-of.js';
import { changesLevel } from './changes-level.js';
import { facesOthers } from './faces-others.js';
import type { FigureDraft } from './figure-draft.js';
import { isToKeepTo, isUnderLaw } from './is-limit.js';
import { isPrepared } from './is-prepared.js';
import { wished } from './wished.js';

/** Whether so many are, were, are to be or may be (codebook section 5). */
export function modalityCell(
  draft: FigureDraft,
  { reading, discourse }: SentenceContext,
): FigureClaim['cells']['modality'] {
  const { clause, whole, measure, quantity } = draft;
  if (measure === 'strength' && clause?.verb.modal === 'can') return stated('actual', 'figure/level', null);
  if (clause === null && draft.event !== null)
    return stated(plain(draft.event.modality.modality), draft.event.modality.rule, null);
  if (clause === null || (whole && measure === 'presence') || isKnown(draft, reading))
    return stated('actual', 'figure/level-spoken-of', null);
  if (quantity.value === 0) return noneCell(clause);
  if (measure === 'deployment' && isPrepared(reading, draft)) return stated('planned', 'modality/governing-verb', null);
  if (isPlannedTotal(draft, reading)) return stated('planned', 'figure/planned-total', null);
  const { modality, rule } =
    nominalModality(draft) ??
    modalityAmong(reading.words, reading.clauses, toldWith(draft, reading) ?? withoutBound(clause));
  if (rule === 'modality/would' && !isNeeded(draft) && isStillPlanned(reading, discourse))
    return stated('planned', 'modality/plan-before', null);
  const wish = isRequested(draft, reading) ? 'possible' : wished(draft);
  if (wish !== null && modality !== 'planned' && modality !== 'possible')
    return stated(wish, 'modality/governing-verb', null);
  if (isUpkeep(draft, reading)) return stated('actual', 'figure/level-spoken-of', null);
  if (modality === 'negated' && (measure === 'killed' || measure === 'wounded') && rule !== 'modality/governing-verb')
    return stated('actual', rule, null);
  return stated(plain(modality), rule, null);
}

/** "They would *need 900*", "would *need 900 to hold the town*": no plan, whatever is planned. */
const isNeeded = ({ clause }: FigureDraft): boolean =>
  [clause, clause?.relation === 'infinitive' ? clause.governor : null].some(
    (told) => told !== null && /^(?:need|require|take)$/.test(told.verb.lemma),
  );

/** "will *not exceed* 900": the number's own words deny, not the clause. */
const withoutBound = (clause: Clause): Clause =>
  clause.verb.lemma === 'exceed' && clause.verb.negated
    ? { ...clause, verb: { ...clause.verb, negated: false } }
    : clause;

/** What goes on, goes for a figure as what is. */
const plain = (modality: ModalityReading['modality']): Exclude<ModalityReading['modality'], 'ongoing'> =>
  modality === 'ongoing' ? 'actual' : modality;

/** "They may leave, *with 900 staying behind*", "will send a force *cut by 90*", "are there to fight, *with 900 in Gao*": as real as what it goes with. */
function toldWith({ group, clause }: FigureDraft, { words }: Reading): Clause | null {
  const isBehind = clause !== null && clause.verb.to <= group.from;
  if (
    clause?.relation === 'infinitive' &&
    isBehind &&
    group.preposition === 'with' &&
    /^(?:,|—|–|--?)$/.test(words[group.outerFrom - 1]?.lower ?? '')
  )
    return clause.governor;
  if (clause?.relation !== 'reduced') return null;
  const isWith = group.preposition === 'with' && clause.verb.form === 'gerund';
  return isWith || (group.preposition === 'by' && changesLevel.has(clause.verb.lemma)) ? clause.governor : null;
}

const isKnown = (draft: FigureDraft, reading: Reading): boolean =>
  isAllowedNow(draft, reading) ||
  isLevelBefore(draft, reading) ||
  isJudged(draft, reading) ||
  isStationed(draft, reading) ||
  isExcepted(draft, reading) ||
  isFaced(draft) ||
  isAftermath(draft, reading);

/** "could not advance because of 900 soldiers *stationed along the road*": what the verb denies or leaves open is not that they are there. */
const isStationed = (draft: FigureDraft, reading: Reading): boolean =>
  draft.measure === 'presence' &&
  isBesideVerb(draft) &&
  !isAimedAt(draft, reading) &&
  reading.clauses.some(
    ({ verb, object }) =>
      verb.from === draft.group.to && object === null && /^(?:deploy|station|base|garrison)$/.test(verb.lemma),
  );

/** "a campaign to *dislodge 900 guerrillas*": they are there, whether or not it succeeds. */
const isFaced = ({ measure, role, clause }: FigureDraft): boolean =>
  measure === 'presence' &&
  role === 'object' &&
  clause !== null &&
  clause.verb.form !== 'finite' &&
  facesOthers(clause);

/** "no troops remain *except for 30 advisers*": they do. */
const isExcepted = ({ measure, group }: FigureDraft, { words }: Reading): boolean =>
  measure === 'presence' && /^(?:except|besides)$/.test(words[group.outerFrom - 1]?.lower ?? '');

/** "agreed *on* 900 soldiers", "cut it *to* a force of 900", but not "thanks *to the courage of* 900 soldiers". */
function isAimedAt(draft: FigureDraft, reading: Reading): boolean {
  const preposition = phrasePreposition(draft, reading) ?? 'to';
  if (/^(?:for|with|into|on)$/.test(preposition)) return true;
  const noun = reading.words[draft.group.outerFrom - 1]?.lower ?? '';
  return preposition === 'to' && (draft.group.preposition !== 'of' || isMilitaryBody(noun));
}

/** "would ease after *the release of* nine captives", "to honor the 40 *dead* soldiers": it happened to them, whatever comes of it. */
const isAftermath = (draft: FigureDraft, reading: Reading): boolean =>
  (draft.measure === 'killed' && describedState(reading.words, draft.group) !== null) ||
  (/^(?:killed|wounded|captured)$/.test(draft.measure) &&
    isBesideVerb(draft) &&
    (describedState(reading.words, draft.group) !== null ||
      /^(?:after|following|since|despite)$/.test(phrasePreposition(draft, reading) ?? '')));

/** Whether the people are neither the subject nor the object of the verb. */
const isBesideVerb = ({ role }: FigureDraft): boolean => role === 'phrase' || role === 'none';

/** "*following* the release of nine captives", "*to* a force of 900 men": what the whole phrase begins with. */
const phrasePreposition = ({ group }: FigureDraft, { groups }: Reading): string | null =>
  group.preposition === 'of'
    ? (groups.find(({ to }) => to === group.outerFrom)?.preposition ?? null)
    : group.preposition;

/** "900 soldiers who *should be proud*": what is thought of those who are there. */
export const isJudged = ({ clause }: FigureDraft, { words }: Reading): boolean =>
  clause?.relation === 'relative' &&
  clause.verb.lemma === 'be' &&
  clause.verb.modal !== null &&
  clause.complements.every(({ group }) => group.to <= clause.verb.from) &&
  words.slice(clause.verb.to, clause.verb.to + 3).some(({ pos }) => pos === 'ADJ');

/** "out of a *planned* total of 14,000", "the *planned* 5,000-strong force", "the first of an *eventual* 900", "his *goal* of 900". */
function isPlannedTotal({ quantity, group }: FigureDraft, { words }: Reading): boolean {
  const at = wordAt(words, quantity.start);
  const isPromised =
    /^(?:pledged|promised)$/.test(words[at - 1]?.lower ?? '') &&
    /^(?:the|of|its|their|an?)$/.test(words[at - 2]?.lower ?? '');
  if (group.preposition !== 'of' || isPromised || isPlan(words[at - 1]?.lower))
    return isPromised || isPlan(words[at - 1]?.lower);
  const [noun, before] = [words[group.outerFrom - 1]?.lower ?? '', words[group.outerFrom - 2]?.lower];
  return (
    /^(?:goal|target|objective)$/.test(noun) ||
    (/^(?:total|strength|level|force|contingent|deployment|complement)$/.test(noun) && isPlan(before))
  );
}

const isPlan = (word: string | undefined): boolean =>
  /^(?:planned|projected|proposed|envisaged|envisioned|intended|eventual|expected|anticipated)$/.test(word ?? '');

/** "weighed a request *for 900 soldiers*": nobody has granted it. */
const isRequested = ({ group }: FigureDraft, { words }: Reading): boolean =>
  group.preposition === 'for' &&
  /^(?:requests?|calls?|appeals?|pleas?|proposals?)$/.test(words[group.outerFrom - 1]?.lower ?? '');

/** "the cost of stationing 900 soldiers there": they are there, whatever is asked for them. */
export const isUpkeep = ({ clause, measure }: FigureDraft, { words }: Reading): boolean =>
  measure === 'presence' &&
  (clause?.verb.form === 'gerund' || clause?.verb.form === 'infinitive') &&
  clause.governorNoun !== null &&
  /^(?:cost|price|expense|burden|need|reason|justification)$/.test(words[clause.governorNoun]?.lemma ?? '');

/** "no troops would be left": the number denies, so the verb alone says whether it is so. */
function noneCell({ verb, governor, relation }: Clause): FigureClaim['cells']['modality'] {
  if (verb.modal === 'would' && reportedInPast(governor, relation))
    return stated('planned', 'modality/reported-future', null);
  if (verb.modal === null) return stated('actual', 'modality/past', null);
  return stated(verb.modal === 'will' || verb.modal === 'be to' ? 'planned' : 'possible', 'modality/modal', null);
}

/** "the deployment of 900 soldiers": as real as the noun, or as the verb that announces or approves it lets it be. */
export function nominalModality({ event, clause, group, measure, role }: FigureDraft): ModalityReading | null {
  if (clause === null) return null;
  const isFlow = (measure === 'deployment' || measure === 'withdrawal') && role === 'phrase';
  if (event === null && (!isFlow || group.preposition !== 'of')) return null;
  const effect = group.from > clause.verb.from && !clause.verb.negated ? verbEffect.get(clause.verb.lemma) : undefined;
  return effect === 'planned' || effect === 'possible'
    ? { modality: effect, rule: 'modality/governing-verb' }
    : (event?.modality ?? null);
}

/** "The treaty allows Kenya to have 900 soldiers", "the 900 soldiers approved by the council": so many are allowed, whether they come or not. */
const isAllowedNow = ({ measure, clause, group }: FigureDraft, { words }: Reading): boolean =>
  measure === 'limit' &&
  (isKnownLimit(words, group) ||
    (clause !== null && (isToKeepTo({ clause }) || isUnderLaw(words, clause))) ||
    clause?.relation === 'reduced' ||
    [clause, clause?.relation === 'infinitive' ? clause.governor : null].some(allows));

/** "*the cap* of 900 will not be lifted": it is so, whatever becomes of it. */
const isKnownLimit = (words: Reading['words'], { preposition, outerFrom }: FigureDraft['group']): boolean =>
  preposition === 'of' &&
  /^(?:cap|ceiling|limit|quota)$/.test(words[outerFrom - 1]?.lower ?? '') &&
  words
    .slice(Math.max(0, outerFrom - 4), outerFrom - 1)
    .some(({ lower }) => /^(?:the|its|their|this|that)$/.test(lower));

const allows = (clause: Clause | null): boolean =>
  clause !== null &&
  /^(?:allow|authorize|authorise|approve|permit|entitle|let)$/.test(clause.verb.lemma) &&
  clause.verb.modal === null &&
  !clause.verb.negated;

/** "cut *from 28,000 to 15,000*". */
const leadsToOther = (words: Reading['words'], end: number): boolean => {
  const at = wordFrom(words, end);
  return words[at]?.lower === 'to' && words[at + 1]?.pos === 'NUM';
};

const wordsBefore = (words: Reading['words'], start: number): string =>
  words
    .filter(({ end }) => end <= start)
    .slice(-3)
    .map(({ lower }) => lower)
    .join(' ');

/** "will be cut to 400 *from 900*", "from *its current* 900": the level before a change is so, whatever comes of the change. */
export const isLevelBefore = ({ measureRule, quantity }: FigureDraft, { words }: Reading): boolean =>
  /\bfrom(?: (?:its|their|the|an?))?(?: (?:current|present|existing|initial|original|previous))?$/.test(
    wordsBefore(words, quantity.start),
  ) &&
  (measureRule === 'figure/level-after-change' ||
    measureRule === 'figure/limit' ||
    (measureRule === 'figure/level' && leadsToOther(words, quantity.end)) ||
    /^(?:up|down)$/.test(words.filter(({ end }) => end <= quantity.start).at(-2)?.lower ?? ''));
