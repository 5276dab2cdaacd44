import { z } from 'zod';
import { claimAnchor, claimPlace, claimSource, claimTrust, optionalDay } from './claim.js';
import { column, countries, words } from './column.js';
import { comparator } from './comparator.js';
import { measure } from './measure.js';
import { figureModality } from './modality.js';
import { personnel } from './personnel.js';
import { unit } from './unit.js';

const quantity = z.number().min(0).max(2_147_483_647);

/** One stated quantity of armed personnel (codebook section 3). */
export const troopFigure = z.strictObject({
  figure_id: column(z.string().regex(/^fig_[0-9a-f]{16}$/), {
    description: 'Key of the row; the same claim keeps it in every version.',
  }),
  ...claimAnchor,
  value: column(quantity.nullable(), {
    description: 'Number that the text states; empty for ranges and vague words.',
    unit: 'persons or percent, see unit',
  }),
  low: column(quantity.nullable(), {
    description: 'Lower bound that the text names, inclusive.',
    unit: 'persons or percent, see unit',
  }),
  high: column(quantity.nullable(), {
    description: 'Upper bound that the text names, inclusive.',
    unit: 'persons or percent, see unit',
  }),
  comparator: column(comparator, { description: 'How the stated number bounds the quantity.' }),
  unit: column(unit, { description: 'What value, low and high count: people or a share of them.' }),
  measure: column(measure, { description: 'What is measured: a level (presence, strength, limit) or a flow.' }),
  modality: column(figureModality, { description: 'Whether the quantity is real, planned, only possible or denied.' }),
  force: column(words.nullable(), {
    description: 'Whose people they are, sorted and joined by ";"; see the table actors.',
    source: 'ISO 3166-1 alpha-3 for states, else a slug of our own',
  }),
  personnel: column(personnel, { description: 'What kind of people they are.' }),
  ...claimPlace,
  to_country: column(countries.nullable(), {
    description: 'Countries that withdrawn or redeployed people go to, if said, sorted and joined by ";".',
    source: 'ISO 3166-1 alpha-3',
  }),
  as_of_start: optionalDay('First day that the quantity is true of, inclusive; empty is open or unknown.'),
  as_of_end: optionalDay('Last day that the quantity is true of, inclusive; empty is open or unknown.'),
  ...claimSource,
  mention_id: column(words.nullable(), { description: 'Event mention that the figure quantifies, if any.' }),
  ...claimTrust,
});
export type TroopFigure = z.infer<typeof troopFigure>;
