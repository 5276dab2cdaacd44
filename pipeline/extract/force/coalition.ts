/** The last day of ISAF, which NATO's Resolute Support followed. */
const isafEnd = '2014-12-31';

/**
 * Which force "the coalition" is in a country (codebook, section 6): the US-led one in Iraq and Syria, ISAF in Afghanistan to 2014, NATO
 * after, else a multinational force.
 * @param country ISO code, or null where it is not known.
 * @param day what the claim is true of, as ISO date, or null.
 */
export function coalitionIn(country: string | null, day: string | null): string {
  if (country === 'AFG') return day === null || day <= isafEnd ? 'isaf' : 'nato';
  if (country === 'YEM') return 'saudi-led-coalition';
  return country === null || country === 'IRQ' || country === 'SYR' || country === 'KWT'
    ? 'us-led-coalition'
    : 'multinational-force';
}
