import type { z } from 'zod';
import { vocabulary } from './column.js';

/** Codebook section 3: what kind of people a figure counts. */
export const personnel = vocabulary({
  troops: 'Members of the armed forces of a state, where nothing narrower is said.',
  advisers: 'Advisers and trainers.',
  special_forces: 'Special operations forces.',
  peacekeepers: 'Members of a peacekeeping mission.',
  contractors: 'Contractors who work for a force.',
  police: 'Police and gendarmes.',
  fighters: 'Members of forces that belong to no state: militants, militiamen, insurgents, rebels.',
});
export type Personnel = z.infer<typeof personnel>;
