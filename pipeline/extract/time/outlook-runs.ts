import type { Clause } from '../clause/clause.js';
import { wordSet } from '../word-list.js';

interface Run {
  readonly from: number;
  readonly to: number;
}

/**
 * The words around a verb that only says that something is to come: a day there is the day of what it governs ("*is expected next month* to leave",
 * "*By June* it hopes to leave"), unlike that of a decision ("agreed on Monday to leave"). None for any other clause.
 */
export function outlookRuns({ relation, governor, governorNoun, from }: Clause): Run[] {
  if (relation !== 'infinitive' || governor === null || governorNoun !== null || !looksAhead(governor)) return [];
  return [
    { from: governor.from, to: Math.max(governor.verb.to, from) },
    ...(governor.fronted === null ? [] : [governor.fronted]),
    ...outlookRuns(governor),
  ];
}

/** "is due", "was expected", "plans", "hopes": but "planned on Monday to leave" is of a Monday past. */
const looksAhead = ({ verb }: Clause): boolean =>
  verb.passive ? outlooks.has(verb.lemma) : verb.lemma === 'be' || (plans.has(verb.lemma) && verb.tense !== 'past');

/** Source: FactBank (2009), verbs of schedules and of plans. */
const outlooks = wordSet('expect schedule set slate suppose mean plan project forecast');
const plans = wordSet('plan intend expect hope aim want wish prepare seek');
