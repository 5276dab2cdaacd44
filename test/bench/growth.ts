import { createHash } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { readBatch } from '../../pipeline/read/read-batch.js';
import type { Context } from '../../pipeline/stage.js';
import { hostileTexts } from './hostile.js';

const context: Context = { catalog: new Map(), maximumBytes: 1e9 };

/** A text is measured against one that is so many times shorter. */
export const lengthening = 4;

/**
 * Four times the text in four times the time is linear, and in sixteen times is not. What is beyond this is not, whatever the machine's mood and
 * though the collector has more to do with a longer text (twice the text took up to 3.7 times as long beside other programs).
 */
export const linearBound = 8;

/** Below this many seconds a ratio says more of the clock than of the code. */
const measurable = 0.04;

export interface Growth {
  readonly name: string;
  /** Characters of the larger text. */
  readonly characters: number;
  /** Seconds for that text. */
  readonly seconds: number;
  /** How many times longer it took than the shorter text; null where it is too quick to compare. */
  readonly ratio: number | null;
}

/** Reads each hostile text at a part of its size and whole, from markup to rows, as the pipeline reads an article. */
export function measureGrowth(characters: number): Growth[] {
  return Object.entries(hostileTexts).map(([name, make]) =>
    growthOf(name, make(characters / lengthening), make(characters)),
  );
}

/** The best of three for both, in turns, so that a pause of the machine does not count; of nine where those say "not linear". */
function growthOf(name: string, shortText: string, text: string): Growth {
  let short = Number.POSITIVE_INFINITY;
  let seconds = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < 3 || (turn < 9 && seconds > linearBound * short); turn++) {
    short = Math.min(short, secondsFor(shortText));
    seconds = Math.min(seconds, secondsFor(text));
  }
  return { name, characters: text.length, seconds, ratio: seconds < measurable ? null : seconds / short };
}

function secondsFor(text: string): number {
  const sha256 = `sha256:${createHash('sha256').update(text).digest('hex')}`;
  const identity = { article_id: 'hostile', file: 'hostile.txt', title: null, catalog: null };
  const start = performance.now();
  readBatch([{ ...identity, sha256, text, format: 'text' }], context);
  return (performance.now() - start) / 1000;
}
