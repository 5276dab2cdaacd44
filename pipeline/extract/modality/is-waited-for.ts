import type { Clause } from '../clause/clause.js';

/** "would not leave until the others *had left*": what has to come first, and may not. */
export const isWaitedFor = ({ verb, relation, link, governor }: Clause): boolean =>
  relation === 'adverbial' &&
  (link === 'until' || link === 'till' || link === 'before') &&
  verb.modal === null &&
  governor?.verb.negated === true &&
  /^(?:will|would|can|could|must|should)$/.test(governor.verb.modal ?? '');
