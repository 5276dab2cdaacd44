import type { Clause } from './clause.js';
import type { Sketch } from './read-clauses.js';

/** The clause that a non-finite verb can hang on: the nearest before it. */
export const openClause = (sketch: Sketch, index: number): Clause | null => sketch.clauses[index - 1] ?? null;
