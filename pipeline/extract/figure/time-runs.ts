import type { Clause } from '../clause/clause.js';
import { harmingVerbs } from '../clause/harming-verbs.js';
import { isCharge } from '../clause/is-charge.js';
import { verbEffect } from '../modality/governors.js';
import type { Reading } from '../reading.js';
import { withoutRelative } from '../time/front-of.js';
import { outlookRuns } from '../time/outlook-runs.js';
import { outerRuns, runsOf } from '../time/time-of.js';
import { wordSet } from '../word-list.js';
import { isNowBesidePlan, upToComma } from './beside-plan.js';
import type { FigureDraft } from './figure-draft.js';
import { nominalModality } from './modality-cell.js';
import { endOfOccasion } from './where-cells.js';
import { wished } from './wished.js';

/** A number in a phrase of the subject ("the presence of 40,000 troops has …") is dated by that phrase alone. */
export function timeRuns(draft: FigureDraft, clause: Clause, reading: Reading): { from: number; to: number }[] {
  const { group, role } = draft;
  if (isStrengthBeside(draft)) return [{ from: group.from, to: group.to }];
  if (role === 'phrase' && draft.measure === 'presence' && group.to <= clause.verb.from && group.preposition === 'of')
    return [{ from: group.from, to: clause.verb.from }];
  if (isPlannedByNoun(draft) || wished(draft) !== null) return [{ from: group.outerFrom, to: clause.to }];
  const [own, ...others] = runsOf(clause, clause, reading);
  const harmed = harmOf(draft, clause, reading);
  // "Friday's deaths brought to 90 the number of soldiers *killed in Mali*"
  if (harmed !== null && harmed.governorNoun !== group.head) return [harmed];
  const runs = [
    ...(harmed === null ? [] : [harmed]),
    ...(own === undefined ? [] : [besideChange(draft, own, reading)]),
  ];
  const to = endOfOccasion(draft, clause, reading);
  if (isNowBesidePlan(draft, clause)) return own === undefined ? [] : [upToComma(draft, own, reading)];
  return [
    ...runs,
    ...others,
    ...(to > clause.to ? [{ from: clause.to, to }] : []),
    ...(completesPlan(clause) || isCharge(clause) || isClaimed(clause)
      ? outlookRuns(clause)
      : outerRuns(clause).map((run) => withoutRelative(run, reading))),
    ...blowsJoined(draft, clause, reading),
  ];
}

/** "brought to 90 the number of soldiers *killed since 2000*", "said the nine *killed on Friday* were Danes": when they fell; null for others. */
export function harmOf({ measure, group }: FigureDraft, clause: Clause, { clauses, words }: Reading): Clause | null {
  if (!/^(?:killed|wounded|captured)$/.test(measure) || harmingVerbs.has(clause.verb.lemma)) return null;
  const isCounted = (noun: number): boolean =>
    noun === group.head || words.slice(group.to, noun).some(({ lower }) => /^(?:number|toll|total)$/.test(lower));
  const harmed = clauses.find(
    ({ relation, verb, governorNoun }) =>
      relation === 'reduced' && harmingVerbs.has(verb.lemma) && governorNoun !== null && isCounted(governorNoun),
  );
  return harmed ?? null;
}

/** "The army, *with 90,000 soldiers*, lost nine last year": how many it has, whatever became of them when. */
export const isStrengthBeside = ({ measure, role, group }: FigureDraft): boolean =>
  measure === 'strength' && role !== 'subject' && role !== 'object' && group.preposition === 'with';

/** "Nine died *and six were hurt in Sunday's raid*", "… *while six were hurt on Sunday*": on one day, where the second alone names it. */
function blowsJoined({ measure, quote }: FigureDraft, { index, verb }: Clause, { clauses, words }: Reading): Clause[] {
  const next = clauses[index + 1];
  const isToll = measure === 'killed' || measure === 'wounded';
  if (!isToll || next?.subject == null || next.verb.from < verb.to || !harmingVerbs.has(next.verb.lemma)) return [];
  const at = next.subject.from;
  return (words[at]?.start ?? 0) > quote.end && /^(?:and|while)$/.test(words[at - 1]?.lower ?? '') ? [next] : [];
}

/** "announced on Monday the deployment of 900 soldiers": a plan is for another day than its announcement. */
export const isPlannedByNoun = (draft: FigureDraft): boolean => {
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
  // "met on Monday *to discuss* the withdrawal of 900 soldiers"
  if (governor.verb.tense === 'past' && isOnlySpokenOf.has(verb.lemma)) return true;
  const effect = governor.verb.passive ? undefined : verbEffect.get(governor.verb.lemma);
  // "decided on Monday to extend the mission and *to send* 900 soldiers"
  return effect === 'planned' || effect === 'possible' || completesPlan(governor);
}

const isOnlySpokenOf = wordSet('discuss debate consider review plan prepare negotiate coordinate');

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
  // "have killed 90, *including four leaders, this year*", "wounded 90, *four of them badly, in a raid on Friday*": the time behind the addition is that of all.
  const behind = words.findIndex(({ lower }, index) => index > at && index < run.to && lower === ',');
  if (behind > 0 && (words[behind + 1]?.pos === 'ADV' || words[behind + 1]?.lower === 'in')) return run;
  // "106 soldiers, *including six officers,* arrived on Thursday": behind the verb stands when all did.
  if (behind > 0 && behind < (clause?.verb.from ?? 0) && (words[at]?.start ?? 0) > quote.start)
    return { from: behind, to: run.to };
  return (words[at]?.start ?? 0) > quote.start ? { from: run.from, to: at } : { from: at, to: run.to };
}

function isAddition(words: Reading['words'], { lower, pos, index }: Reading['words'][number]): boolean {
  const next = words[index + 1]?.lower ?? '';
  if (lower === 'up' || lower === 'down') return next === 'from' || next === 'by';
  if (lower === 'compared') return next === 'with' || next === 'to';
  if (lower === 'from') return /^(?:peak|high|maximum|height)$/.test(words[index + 2]?.lower ?? '');
  if (lower === 'including') return words[index + 1]?.pos === 'NUM';
  return pos === 'NUM' && next === 'of' && /^(?:them|whom|those)$/.test(words[index + 2]?.lower ?? '');
}
