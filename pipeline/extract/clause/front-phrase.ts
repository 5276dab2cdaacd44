import type { Clause } from './clause.js';

/**
 * What stands in front of a clause and is no clause itself: "*In Kenya*, gunmen fled", but not "As the war in Kenya went on, …".
 * @param clauses all of the sentence.
 * @returns indexes of its words; null for none.
 */
export function frontPhrase({ fronted }: Clause, clauses: readonly Clause[]): { from: number; to: number } | null {
  if (fronted === null) return null;
  const inside = clauses.filter(
    ({ verb }) => verb.form === 'finite' && verb.from >= fronted.from && verb.to <= fronted.to,
  );
  const from = Math.max(fronted.from, ...inside.map(({ to }) => to));
  return from < fronted.to ? { from, to: fronted.to } : null;
}
