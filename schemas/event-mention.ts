import { z } from 'zod';
import { claimAnchor, claimPlace, claimSource, claimTrust, optionalDay } from './claim.js';
import { column, int32, words } from './column.js';
import { comparator } from './comparator.js';
import { eventType } from './event-type.js';
import { modality } from './modality.js';

/** One clause that says that something happened, is happening, will, may or did not (codebook section 4). */
export const eventMention = z.strictObject({
  mention_id: column(z.string().regex(/^men_[0-9a-f]{16}$/), {
    description: 'Key of the row; the same claim keeps it in every version.',
  }),
  ...claimAnchor,
  event_type: column(eventType, { description: 'What kind of event the clause speaks of.' }),
  modality: column(modality, { description: 'Whether it happened, goes on, is planned, is possible or is denied.' }),
  actor: column(words.nullable(), {
    description: 'Who does it, sorted and joined by ";"; see the table actors.',
    source: 'ISO 3166-1 alpha-3 for states, else a slug of our own',
  }),
  target: column(words.nullable(), {
    description: 'Against whom or to whom, sorted and joined by ";"; see the table actors.',
    source: 'ISO 3166-1 alpha-3 for states, else a slug of our own',
  }),
  ...claimPlace,
  date_start: optionalDay('First day of the interval in which it happens, inclusive; empty is open or unknown.'),
  date_end: optionalDay('Last day of the interval in which it happens, inclusive; empty is open or unknown.'),
  count: column(int32.min(0).nullable(), {
    description: 'How many such events the mention speaks of, if said.',
    unit: 'events',
  }),
  count_comparator: column(comparator.nullable(), { description: 'How the stated number of events bounds it.' }),
  demanded_type: column(eventType.nullable(), {
    description: 'Type of event that a demand asks for, where its words name one; empty for what is no demand.',
  }),
  ...claimSource,
  event_id: column(
    z
      .string()
      .regex(/^evt_[0-9a-f]{16}$/)
      .nullable(),
    {
      description: 'Linked event that the mention belongs to; see the table events.',
    },
  ),
  plover: column(words.nullable(), {
    description: 'PLOVER event and mode for this type and modality, where it has one.',
    source: 'PLOVER',
  }),
  cameo: column(words.nullable(), {
    description: 'CAMEO code for this type and modality, where it has one.',
    source: 'CAMEO 1.1b3',
  }),
  acled: column(words.nullable(), {
    description: 'ACLED sub-event for this type and modality, where it has one.',
    source: 'ACLED',
  }),
  ...claimTrust,
});
export type EventMention = z.infer<typeof eventMention>;
