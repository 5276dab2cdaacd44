import type { Audit, AuditRelation, AuditVerdict } from '../../../schemas/audit.js';
import type { TroopFigure } from '../../../schemas/troop-figure.js';
import { type Bounds, looseBounds, meet, strictBounds } from './bounds.js';
import type { LinkRule } from './link-rule.js';
import { rowKey } from './row-key.js';

/** A sum that claims imply: some figures, and the one that states what should come out. */
export interface FigureSum {
  readonly relation: AuditRelation;
  readonly rule: LinkRule;
  readonly terms: readonly TroopFigure[];
  readonly result: TroopFigure;
  /** What comes out, from the bounds of the terms in their order. */
  readonly compute: (terms: readonly Bounds[]) => Bounds;
  /** The sum in words, given what comes out. */
  readonly words: (computed: Bounds) => string;
}

/** Works a sum out with the bounds as written and as a reader takes them, and compares. */
export function auditRow(sum: FigureSum): Audit {
  const computed = rounded(sum.compute(sum.terms.map(strictBounds)));
  const stated = strictBounds(sum.result);
  const verdict = verdictOf(sum);
  const claims = [...sum.terms, sum.result].map(({ figure_id }) => figure_id);
  return {
    audit_id: rowKey('aud', [sum.relation, ...claims]),
    relation: sum.relation,
    claims: claims.join(';'),
    computed_low: computed.low,
    computed_high: finiteOrNull(computed.high),
    stated_low: stated.low,
    stated_high: finiteOrNull(stated.high),
    verdict,
    explanation: `${sum.words(computed)}; stated is "${sum.result.quote}".`,
    rules: sum.rule.id,
  };
}

/** Whether what comes out meets what is stated. "Fewer than 2,000" and "2,000 or more" touch, and do not meet. */
export function verdictOf({ terms, result, compute }: Pick<FigureSum, 'terms' | 'result' | 'compute'>): AuditVerdict {
  if (meetFirmly(compute(terms.map(strictBounds)), strictBounds(result))) return 'holds';
  return meet(compute(terms.map(looseBounds)), looseBounds(result)) ? 'holds_roughly' : 'fails';
}

function meetFirmly(a: Bounds, b: Bounds): boolean {
  const isPoint = a.low === a.high || b.low === b.high;
  return meet(a, b) && (isPoint || Math.max(a.low, b.low) < Math.min(a.high, b.high));
}

const finiteOrNull = (value: number): number | null => (Number.isFinite(value) ? value : null);

/** To a tenth of a person: shares of people are no exact numbers, and binary fractions are not printed. */
const rounded = ({ low, high }: Bounds): Bounds => ({
  low: Math.round(low * 10) / 10,
  high: Math.round(high * 10) / 10,
});
