import { isStateCode } from '../is-state-code.js';

/** The last day of ISAF, which NATO's Resolute Support followed. */
const isafEnd = '2014-12-31';

/** Wars and the coalition that fought in them, the one that news means by a bare "coalition" first. */
const theatres: readonly { readonly countries: readonly string[]; readonly coalition: string }[] = [
  { countries: ['IRQ', 'SYR', 'KWT'], coalition: 'us-led-coalition' },
  { countries: ['AFG'], coalition: 'isaf' },
  { countries: ['YEM'], coalition: 'saudi-led-coalition' },
  { countries: ['BIH', 'XKX', 'YUG', 'SRB', 'LBY'], coalition: 'nato' },
];

/**
 * Which force "the coalition" is where these countries are spoken of (codebook, section 6): the US-led one in Iraq and Syria, ISAF in
 * Afghanistan to 2014 and NATO after, the Saudi-led one in Yemen; in any other country a multinational force, and the US-led one where no
 * country is spoken of.
 * @param day what is spoken of, or at least when, as ISO date; null where that is not known.
 */
export function coalitionIn(countries: ReadonlySet<string>, day: string | null): string {
  const theatre = theatres.find((war) => war.countries.some((country) => countries.has(country)));
  if (theatre?.coalition === 'isaf' && ((day !== null && day > isafEnd) || countries.has('nato'))) return 'nato';
  if (theatre !== undefined) return theatre.coalition;
  return [...countries].some((code) => code !== 'USA' && isStateCode(code))
    ? 'multinational-force'
    : 'us-led-coalition';
}
