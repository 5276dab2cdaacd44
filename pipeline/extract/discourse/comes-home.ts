import type { Discourse } from './discourse.js';

/** Verbs of reaching a place. Source: VerbNet class 48.1 (appear) and 51.1 (inherently directed motion). */
const arrives: ReadonlySet<string> = new Set(['arrive', 'land', 'disembark', 'touch', 'return', 'fly', 'sail']);

/** "Danish soldiers returned to Denmark", "Danish soldiers landed in Denmark on Saturday", in an article about Chad: those who arrive in their own country have left the other (codebook section 4). */
export const comesHome = (
  verb: string | undefined,
  { whose, country }: { whose: string | null; country: string | null },
  { theatre }: Discourse,
): boolean =>
  verb !== undefined &&
  arrives.has(verb) &&
  whose !== null &&
  country === whose &&
  theatre !== whose &&
  (theatre !== null || verb === 'return');
