import type { Clause } from '../clause/clause.js';

/** "would not leave until the others *had left*", "will stay until the rebels *lay down* their arms": what has to come first, and may not. */
export const isWaitedFor = ({ verb, relation, link, governor }: Clause): boolean =>
  relation === 'adverbial' &&
  (link === 'until' || link === 'till' || link === 'before') &&
  verb.modal === null &&
  governor !== null &&
  (governor.verb.negated || (link !== 'before' && goingOn.test(governor.verb.lemma))) &&
  /^(?:will|would|can|could|must|should)$/.test(governor.verb.modal ?? '');

const goingOn = /^(?:stay|remain|continue|fight|keep|hold)$/;
