import type { Comparator } from '../../../schemas/comparator.js';
import { rowCheck } from '../check.js';

type Bounds = Readonly<Record<'value' | 'low' | 'high', unknown>>;

/** Codebook section 3: which bounds each comparator gives. */
const agreements: Record<Comparator, (bounds: Bounds) => boolean> = {
  exact: ({ value, low, high }) => value !== null && value === low && value === high,
  about: ({ value, low, high }) => value !== null && low === null && high === null,
  less: ({ value, low, high }) => value !== null && low === null && high === value,
  more: ({ value, low, high }) => value !== null && low === value && high === null,
  range: ({ value, low, high }) => value === null && low !== null && high !== null,
  vague: ({ value, low, high }) => value === null && low !== null && high !== null,
};

export const comparatorAgrees = rowCheck({
  id: 'comparator-agrees',
  description:
    'value, low and high are given as the comparator says: exact has all three alike, about only value, less value and high, more value and low, range and vague low and high.',
  severity: 'error',
  columns: ['comparator', 'value', 'low', 'high'],
  fault(row) {
    const { comparator, value, low, high } = row;
    if (agreements[comparator as Comparator]({ value, low, high })) return null;
    return {
      column: 'comparator',
      message: `"${comparator}" does not go with value ${value}, low ${low}, high ${high}.`,
    };
  },
});
