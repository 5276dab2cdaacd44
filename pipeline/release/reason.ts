/** Why a row differs, the weightiest first: an article came, went or was revised; a curator; our rules; the columns themselves. */
export const reasons = ['source', 'correction', 'extractor', 'schema'] as const;
export type Reason = (typeof reasons)[number];
