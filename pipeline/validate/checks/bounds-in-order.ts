import { rowCheck } from '../check.js';

export const boundsInOrder = rowCheck({
  id: 'bounds-in-order',
  description: 'low is at most value, and value at most high, where they are given.',
  severity: 'error',
  columns: ['low', 'value', 'high'],
  fault({ low, value, high }) {
    const given = [low, value, high].filter((bound) => typeof bound === 'number');
    if (given.every((bound, index) => index === 0 || (given[index - 1] as number) <= bound)) return null;
    return { column: 'low', message: `low is ${low}, value is ${value}, high is ${high}: they must ascend.` };
  },
});
