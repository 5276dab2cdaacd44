import { z } from 'zod';

/** Codebook section 4: the sixteen types of event. */
export const eventType = z.enum([
  'withdrawal',
  'deployment',
  'redeployment',
  'base_transfer',
  'mission_change',
  'agreement',
  'negotiation',
  'demand',
  'vote',
  'attack',
  'ceasefire',
  'ceasefire_end',
  'territorial_change',
  'invasion',
  'defeat',
  'exercise',
]);
export type EventType = z.infer<typeof eventType>;
