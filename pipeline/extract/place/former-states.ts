/** Which state a name stood for before the one that it stands for today. */
interface Predecessor {
  readonly now: string;
  readonly former: string;
  /** The last day of the state that is no more. */
  readonly until: string;
}

/** ISO 3166-3, dates of withdrawal from the standard replaced by those of the states' end. */
const predecessors: readonly Predecessor[] = [
  { now: 'RUS', former: 'SUN', until: '1991-12-25' },
  { now: 'CZE', former: 'CSK', until: '1992-12-31' },
  { now: 'SRB', former: 'YUG', until: '2003-02-03' },
];

/**
 * The state whose capital, office or territory it was: "Moscow" is SUN in 1989.
 * @param day of publication, or null; without it the state that is no more counts where the text speaks of it.
 * @param isSpokenOf whether the text speaks of a country.
 */
export function stateThen(code: string, day: string | null, isSpokenOf: (country: string) => boolean): string {
  const before = predecessors.find(({ now }) => now === code);
  if (before === undefined) return code;
  if (day !== null) return day <= before.until ? before.former : code;
  return isSpokenOf(before.former) && !isSpokenOf(code) ? before.former : code;
}
