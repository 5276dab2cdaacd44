import type { Span } from '../../stage.js';
import type { TimeMention } from '../mention.js';
import type { TimeExpression } from './expression.js';

/** A time as it stands. The span takes in the words that govern it: "until the May 5". */
export interface ReadTime extends TimeMention<TimeExpression> {
  /** The time itself: "Nov. 13". */
  readonly core: Span;
  /**
   * Whether it belongs to the noun behind it: "until the May 5 raid", "after Thursday's raid". The governing word then bounds what
   * is told of the noun, and the noun itself happened in the time: `{ ...expression, direction: 'in' }`.
   */
  readonly attributive: boolean;
}
