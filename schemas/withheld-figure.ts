import { z } from 'zod';
import { claimAnchor, claimPlace, claimSource, claimTrust } from './claim.js';
import { column, words } from './column.js';

/** A quantity that somebody is said to have kept back (codebook section 9): neither zero nor unknown. */
export const withheldFigure = z.strictObject({
  withheld_id: column(z.string().regex(/^whd_[0-9a-f]{16}$/), {
    description: 'Key of the row; the same claim keeps it in every version.',
  }),
  ...claimAnchor,
  force: column(words.nullable(), {
    description: 'Whose number is kept back, sorted and joined by ";"; see the table actors.',
    source: 'ISO 3166-1 alpha-3 for states, else a slug of our own',
  }),
  ...claimPlace,
  ...claimSource,
  ...claimTrust,
});
export type WithheldFigure = z.infer<typeof withheldFigure>;
