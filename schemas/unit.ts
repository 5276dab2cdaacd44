import { z } from 'zod';

/** What a figure counts: people, or a share of them. */
export const unit = z.enum(['persons', 'percent']);
export type Unit = z.infer<typeof unit>;
