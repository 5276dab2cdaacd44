import type { Clause } from '../clause/clause.js';
import type { Reading } from '../reading.js';
import type { When } from '../time/time-of.js';
import type { FigureDraft } from './figure-draft.js';

/** "will leave Chad, *where it has 900 soldiers*, by May": they are there now. */
export const isNowBesidePlan = ({ measure }: FigureDraft, { relation, link, verb, governor }: Clause): boolean =>
  measure === 'presence' &&
  (relation === 'relative' || link === 'where') &&
  verb.form === 'finite' &&
  verb.tense === 'present' &&
  verb.modal === null &&
  !verb.perfect &&
  governor !== null &&
  governor.verb.tense === 'future';

/** "plans to withdraw the 900 soldiers *that it has in Chad* by the end of 2020": the time is that of the plan around it. */
export function isOfPlanAround(draft: FigureDraft, { interval }: When, { document }: Reading): boolean {
  const { clause, measure } = draft;
  const { on } = document.published;
  if (clause === null || measure !== 'presence' || clause.relation !== 'relative' || on === null) return false;
  const { verb, governor } = clause;
  const isNow = verb.form === 'finite' && verb.tense === 'present' && verb.modal === null && !verb.perfect;
  return isNow && governor !== null && (interval.end ?? '') > on;
}

/** A run of words up to the first comma behind a figure's quote; the whole run where it has none. */
export function upToComma({ quote }: FigureDraft, run: { from: number; to: number }, { words }: Reading): typeof run {
  const comma = words.findIndex(({ start, lower, index }) => start >= quote.end && lower === ',' && index < run.to);
  return comma < 0 ? run : { from: run.from, to: comma };
}
