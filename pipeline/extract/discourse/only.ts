/** The one code of a set; null where it holds none, or several. */
export const only = (codes: ReadonlySet<string>): string | null => (codes.size === 1 ? ([...codes][0] ?? null) : null);
