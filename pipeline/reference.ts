import type { Reference } from './export/reference.js';
import { crosswalkLines } from './extract/event/crosswalk.js';
import { numberRules } from './extract/number/number-rules.js';
import { allChecks } from './validate/checks.js';

/** What the data dictionary tells of how rows come about: every rule list of extract stands here. */
export const reference: Reference = {
  rules: [...numberRules],
  checks: allChecks,
  crosswalk: crosswalkLines,
};
