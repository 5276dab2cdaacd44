import { createHash } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { readBatch } from '../../pipeline/read/read-batch.js';
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
  return Object.entries(hostileTexts).map(([name, make]) => growthOf(name, make(characters / 2), make(characters)));
}

/** The best of three for both, in turns, so that a pause of the machine does not count; of nine where those say "not linear". */
function growthOf(name: string, halfText: string, text: string): Growth {
  let half = Number.POSITIVE_INFINITY;
  let seconds = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < 3 || (turn < 9 && seconds > linearBound * half); turn++) {
    half = Math.min(half, secondsFor(halfText));
    seconds = Math.min(seconds, secondsFor(text));
  }
  const ratio = Math.max(half, seconds) < measurable ? null : seconds / half;
  return { name, characters: text.length, seconds, ratio };
}

function secondsFor(text: string): number {
  const sha256 = `sha256:${createHash('sha256').update(text).digest('hex')}`;
  const identity = { article_id: 'hostile', file: 'hostile.txt', title: null, catalog: null };
  const start = performance.now();
  readBatch([{ ...identity, sha256, text, format: 'text' }], context);
  return (performance.now() - start) / 1000;
}
