import { discourseRules } from './discourse/discourse-rules.js';
import { whereaboutsRules } from './discourse/whereabouts-rules.js';
import { eventContextRules } from './event/event-rules.js';
import { figureRules } from './figure/figure-rules.js';
import { modalityRules } from './modality/modality-rules.js';
import type { Rule } from './rule.js';
import { sourceRules } from './source/source-rules.js';
import { timeOfRules } from './time/time-of-rules.js';

/** Every rule that decides a cell of a claim from its clause, its sentence and what was said before. */
export const claimRules: readonly Rule<string>[] = [
  ...modalityRules,
  ...sourceRules,
  ...discourseRules,
  ...whereaboutsRules,
  ...figureRules,
  ...timeOfRules,
  ...eventContextRules,
];
