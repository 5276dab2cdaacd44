import type { Examples, Rule } from '../rule.js';
import { accountOrder } from './account-order.js';
import { agreedPlan } from './agreed-plan.js';
import { levelRules } from './best-claim.js';
import { additionMakesTotal, cutLeavesRest, shareLeavesRest } from './change-sums.js';
import { copied } from './copied.js';
import { datesExclude } from './date-contradictions.js';
import { demanded } from './demands.js';
import { denied } from './denied.js';
import { plannedAndDenied, saidAndDenied } from './event-contradictions.js';
import { single } from './event-rows.js';
import { unexplainedChange } from './level-changes.js';
import { levelsExclude, levelsStrain } from './level-contradictions.js';
import type { LinkRule } from './link-rule.js';
import { partsMakeWhole } from './list-sums.js';
import { onlyOne } from './only-one.js';
import { planOutcome } from './plan-outcome.js';
import { remembered } from './remembered.js';
import { saidAgain, sameCourse } from './same-article.js';
import { sameChange } from './same-change.js';
import { sameNews } from './same-news.js';
import { samePlan } from './same-plan.js';
import { sameTime } from './same-time.js';
import { underWay } from './under-way.js';

/** These rules read rows, not texts: their examples are whole articles, in the tests. */
const examples: Examples<never> = { reads: [], skips: [] };

const all: readonly LinkRule[] = [
  single,
  copied,
  sameTime,
  sameCourse,
  saidAgain,
  remembered,
  onlyOne,
  accountOrder,
  underWay,
  planOutcome,
  sameChange,
  sameNews,
  samePlan,
  demanded,
  denied,
  agreedPlan,
  ...Object.values(levelRules),
  levelsExclude,
  levelsStrain,
  unexplainedChange,
  saidAndDenied,
  plannedAndDenied,
  datesExclude,
  cutLeavesRest,
  shareLeavesRest,
  additionMakesTotal,
  partsMakeWhole,
];

/** Every rule that a derived row can name, for the data dictionary. */
export const linkRules: readonly Rule<never>[] = all.map((rule) => ({ ...rule, examples }));
