import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { TableScore } from './table-score.js';

const share = z.number().min(0).max(1);

/** The F1 that each table must reach; a file, so that every change of a floor is a line that a reviewer sees. */
const floors = z.record(z.string(), z.strictObject({ detection: share, strict: share }));
export type Floors = z.infer<typeof floors>;

export const readFloors = (file: string): Floors => floors.parse(JSON.parse(readFileSync(file, 'utf8')));

/** One line for each floor that is not reached, and for each floor that no table answers to. */
export function belowFloors(scores: readonly TableScore[], bounds: Floors): string[] {
  return Object.entries(bounds).flatMap(([name, bound]) => {
    const score = scores.find((candidate) => candidate.name === name);
    if (score === undefined) return [`${name}: has a floor but was not scored`];
    return (['detection', 'strict'] as const)
      .filter((kind) => score[kind].f1 < bound[kind])
      .map((kind) => `${name}: ${kind} F1 ${score[kind].f1.toFixed(3)} is below its floor of ${bound[kind]}`);
  });
}
