import type { NounGroup } from '../clause/noun-group.js';

/** Whether a group is the subject (or object) or joined to it. */
export const isIn = (subject: NounGroup | null, group: NounGroup): boolean =>
  subject !== null && (subject.from === group.from || isIn(subject.coordinatedWith, group));
