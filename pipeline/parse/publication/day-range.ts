/** A run of days, both inclusive; null is open. */
export interface DayRange {
  readonly from: string | null;
  readonly until: string | null;
}

/** What one piece of evidence says of the day of publication: it lies in one of these. */
export type Evidence = readonly DayRange[];

/** Every day that there is. */
export const anyDay: Evidence = [{ from: null, until: null }];

/**
 * The days that both allow. Evidence that contradicts what is known by better evidence is left out.
 * @param known what better evidence allows
 */
export function narrow(known: Evidence, evidence: Evidence): Evidence {
  const both = known.flatMap((a) =>
    evidence.map((b) => ({ from: later(a.from, b.from), until: earlier(a.until, b.until) })),
  );
  const possible = both.filter(({ from, until }) => from === null || until === null || from <= until);
  return possible.length > 0 ? possible : known;
}

/** From the first day of all to the last. */
export function hull(evidence: Evidence): DayRange {
  return evidence.reduce((all, one) => ({
    from: all.from === null || one.from === null ? null : all.from < one.from ? all.from : one.from,
    until: all.until === null || one.until === null ? null : all.until > one.until ? all.until : one.until,
  }));
}

function later(a: string | null, b: string | null): string | null {
  return a === null || (b !== null && b > a) ? b : a;
}

function earlier(a: string | null, b: string | null): string | null {
  return a === null || (b !== null && b < a) ? b : a;
}
