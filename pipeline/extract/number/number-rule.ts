import type { Rule } from '../rule.js';

/** What a rule reads, each mention in one line: "just over 2,500 = more 2500". */
export type NumberRule = Rule<readonly string[]>;
