/** States where the family name stands first, so that "President Moon" is Moon Jae-in. Source: Chicago Manual of Style 8.15–8.17; UK Government guide to names and naming practices. */
export const familyNameFirst: ReadonlySet<string> = new Set(['CHN', 'KHM', 'KOR', 'PRK', 'SGP', 'TWN', 'VNM']);
