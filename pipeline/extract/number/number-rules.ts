import type { NumberRule } from './number-rule.js';
import { aboutRule, additionalRule, lessRule, moreRule } from './qualifier.js';
import { rangeRule } from './range.js';
import { digitsRule, spelledRule } from './read-count.js';
import { noneRule } from './read-none.js';
import { percentRule } from './read-percent.js';
import { shareRule } from './read-share.js';
import { vagueRule } from './read-vague.js';

/** Every rule that makes a quantity or bounds one. */
export const numberRules: readonly NumberRule[] = [
  digitsRule,
  spelledRule,
  vagueRule,
  percentRule,
  shareRule,
  noneRule,
  rangeRule,
  aboutRule,
  lessRule,
  moreRule,
  additionalRule,
];
