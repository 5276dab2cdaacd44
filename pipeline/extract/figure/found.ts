import type { Measure } from '../../../schemas/measure.js';
import type { NameOf } from '../rules-of.js';
import type { FigureDraft } from './figure-draft.js';
import type { FigureRuleId } from './figure-rules.js';

/** What a quantity was found to measure, and by which rule. */
export type Found = Pick<FigureDraft, 'measure' | 'whole' | 'event'> & { readonly rule: FigureRuleId };

/** A measure that no event gives; `whole` for a level that was there already. */
export const found = (measure: Measure, rule: NameOf<FigureRuleId>, whole = false): Found => ({
  measure,
  rule: `figure/${rule}`,
  whole,
  event: null,
});
