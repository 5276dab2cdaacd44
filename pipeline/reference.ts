import { correctionRule } from './correct/correct.js';
import type { Reference, RuleReference } from './export/reference.js';
import { claimRules } from './extract/claim-rules.js';
import { crosswalkLines } from './extract/event/crosswalk.js';
import { eventRules } from './extract/event/event-rules.js';
import { personnelNounRule } from './extract/figure/personnel-noun-rule.js';
import { forceRules } from './extract/force/force-rules.js';
import { linkRules } from './extract/link/link-rules.js';
import { numberRules } from './extract/number/number-rules.js';
import { placeRules } from './extract/place/place-rules.js';
import { timeRules } from './extract/time/time-rules.js';
import { withheldRules } from './extract/withheld/withheld-rules.js';
import { allChecks } from './validate/checks.js';

/** What a curator sets is traced like what a rule reads. */
const curation: RuleReference = {
  id: correctionRule,
  description: 'A curator set the cell: a line of `seeds/corrections.csv`, which holds only while its guard does.',
  examples: { reads: [], skips: [] },
};

/** What the data dictionary tells of how rows come about: every rule list of extract stands here. */
export const reference: Reference = {
  rules: [
    ...numberRules,
    ...timeRules,
    ...placeRules,
    ...forceRules,
    personnelNounRule,
    ...eventRules,
    ...withheldRules,
    ...claimRules,
    ...linkRules,
    curation,
  ],
  checks: allChecks,
  crosswalk: crosswalkLines,
};
