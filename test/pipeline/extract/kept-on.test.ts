import { expect, it } from 'vitest';
import { KeptOn } from '../../../pipeline/extract/kept-on.js';

it('keeps a value with an object, each reader its own, unseen by copies and comparisons', () => {
  const [numbers, names] = [new KeptOn<object, number>(), new KeptOn<object, string>()];
  const key = { text: 'troops' };
  numbers.set(key, 1);
  names.set(key, 'one');
  expect(numbers.get(key)).toBe(1);
  expect(names.get(key)).toBe('one');
  expect(numbers.get({ ...key })).toBeUndefined();
  expect(JSON.stringify(key)).toBe('{"text":"troops"}');
  expect(key).toStrictEqual({ text: 'troops' });
});

it('lets values go with their objects without a collection of everything', () => {
  const kept = new KeptOn<object, object>();
  const before = process.memoryUsage().heapUsed;
  let most = 0;
  for (let count = 0; count < 200_000; count++) {
    const key = {};
    kept.set(key, { list: new Array(50).fill(count), key });
    if (count % 10_000 === 0) most = Math.max(most, process.memoryUsage().heapUsed - before);
  }
  expect(most).toBeLessThan(35e6);
});
