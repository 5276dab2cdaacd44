import { correctionRule } from './correct/correct.js';
import type { Reference, RuleReference } from './export/reference.js';
import { crosswalkLines } from './extract/event/crosswalk.js';
import { numberRules } from './extract/number/number-rules.js';
import { allChecks } from './validate/checks.js';

/** What a curator sets is traced like what a rule reads. */
const curation: RuleReference = {
  id: correctionRule,
  description: 'A curator set the cell: a line of `seeds/corrections.csv`, which holds only while its guard does.',
  examples: { reads: [], skips: [] },
};

/** What the data dictionary tells of how rows come about: every rule list of extract stands here. */
export const reference: Reference = {
  rules: [...numberRules, curation],
  checks: allChecks,
  crosswalk: crosswalkLines,
};
