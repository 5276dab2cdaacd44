import { z } from 'zod';

/** Codebook section 3: what kind of people a figure counts. */
export const personnel = z.enum([
  'troops',
  'advisers',
  'special_forces',
  'peacekeepers',
  'contractors',
  'police',
  'fighters',
]);
export type Personnel = z.infer<typeof personnel>;
