import type { TimeExpression } from './expression.js';

/** A reading of the words `from` to `to` (exclusive), before it is joined with its neighbours and governed. */
export interface TimeReading {
  readonly from: number;
  readonly to: number;
  readonly rule: string;
  readonly expression: TimeExpression | 'not_a_time';
}
