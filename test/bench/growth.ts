import { createHash } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { readBatch } from '../../pipeline/read-batch.js';
import type { Context } from '../../pipeline/stage.js';
import { hostileTexts } from './hostile.js';

const context: Context = { catalog: new Map(), maximumBytes: 1e9 };

/** Twice the text in twice the time is linear; what is beyond this is not, whatever the machine's mood. */
export const linearBound = 3;

/** Below this many seconds a ratio says more of the clock than of the code. */
const measurable = 0.02;

export interface Growth {
  readonly name: string;
  /** Characters of the larger text. */
  readonly characters: number;
  /** Seconds for that text. */
  readonly seconds: number;
  /** How many times longer it took than its half; null where both are too quick to compare. */
  readonly ratio: number | null;
}

/** Reads each hostile text at half its size and whole, from markup to rows, as the pipeline reads an article. */
export function measureGrowth(characters: number): Growth[] {
  return Object.entries(hostileTexts).map(([name, make]) => {
    const half = secondsFor(make(characters / 2));
    const seconds = secondsFor(make(characters));
    const ratio = Math.max(half, seconds) < measurable ? null : seconds / half;
    return { name, characters, seconds, ratio };
  });
}

/** The best of three, so that a pause of the machine does not count. */
function secondsFor(text: string): number {
  return Math.min(...[1, 2, 3].map(() => secondsOnce(text)));
}

function secondsOnce(text: string): number {
  const sha256 = `sha256:${createHash('sha256').update(text).digest('hex')}`;
  const identity = { article_id: 'hostile', file: 'hostile.txt', title: null, catalog: null };
  const start = performance.now();
  readBatch([{ ...identity, sha256, text, format: 'text' }], context);
  return (performance.now() - start) / 1000;
}
