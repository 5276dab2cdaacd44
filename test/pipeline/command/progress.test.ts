import { expect, it } from 'vitest';
import { duration } from '../../../pipeline/command/duration.js';
import { progressLine, showProgress } from '../../../pipeline/command/progress.js';

it.each([
  [{ articles: 12_400, bytes: 20e6, totalBytes: 80e6 }, 10, '12,400 articles · 2.0 MB/s · 25 % · 30 s left'],
  [{ articles: 3, bytes: 5e6, totalBytes: null }, 2, '3 articles · 2.5 MB/s · 5.0 MB'],
  [{ articles: 0, bytes: 0, totalBytes: 80e6 }, 0, '0 articles'],
  [{ articles: 9, bytes: 81e6, totalBytes: 80e6 }, 81, '9 articles · 1.0 MB/s · 100 % · 0 s left'],
])('says how far a run is: %o after %d s', (progress, seconds, line) => {
  expect(progressLine(progress, seconds)).toBe(line);
});

it.each([
  [0.4, '0 s'],
  [59.4, '59 s'],
  [59.6, '1 min 0 s'],
  [3599, '59 min 59 s'],
  [7800, '2 h 10 min'],
])('says %d seconds in words', (seconds, words) => expect(duration(seconds)).toBe(words));

/** What a stream is written, when it is a terminal and when not. */
function written(isTTY: boolean): string {
  let text = '';
  const write = (part: string) => {
    text += part;
    return true;
  };
  const progress = showProgress({ isTTY, columns: 20, write } as unknown as NodeJS.WriteStream);
  const end = performance.now() + 110;
  while (performance.now() < end);
  progress.update({ articles: 5000, bytes: 1e6, totalBytes: 2e6 });
  progress.update({ articles: 6000, bytes: 1e6, totalBytes: 2e6 });
  progress.clear();
  return text;
}

it('writes one line over and over on a terminal, no wider than it, and takes it away', () => {
  const [, line, ...more] = written(true).split('\r\u001b[2K');
  expect(line).toMatch(/^5,000 articles · \d/);
  expect(line).toHaveLength(19);
  expect(more).toEqual(['']);
});

it('is quiet in a pipe', () => expect(written(false)).toBe(''));
