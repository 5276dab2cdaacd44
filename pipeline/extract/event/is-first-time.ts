import type { Clause } from '../clause/clause.js';
import type { Reading } from '../reading.js';

/** "It is the first time *Turkey has sent troops in* since 2013": not all the while. */
export const isFirstTime = ({ from }: Clause, { words }: Reading): boolean => words[from - 1]?.lower === 'time';
