import type { NounGroup } from '../clause/noun-group.js';
import type { Reading } from '../reading.js';
import { rootOf } from './noun-support.js';

/** "attacked *Chad and Niger*": the object is the first of its row, and the row is known by its last. Takes the first member and gives the last. */
export const lastOfRow = ({ groups }: Pick<Reading, 'groups'>, first: NounGroup): NounGroup =>
  groups.findLast((group) => group.coordinatedWith !== null && rootOf(group) === first) ?? first;
