import { z } from 'zod';
import { claimPlace, optionalDay } from './claim.js';
import { column, int32, words } from './column.js';
import { eventType } from './event-type.js';
import { modality } from './modality.js';

/** One real event, as far as the articles let it be told apart from others: all mentions of it as one row. */
export const event = z.strictObject({
  event_id: column(z.string().regex(/^evt_[0-9a-f]{16}$/), {
    description:
      'Key of the row: that of the mention which was published first, with evt for men; so an older id leads to the event that has taken its mention in.',
  }),
  event_type: column(eventType, { description: 'What kind of event it is.' }),
  actor: column(words.nullable(), {
    description:
      'Who does it, as most articles of different origin say; sorted and joined by ";"; see the table actors.',
    source: 'ISO 3166-1 alpha-3 for states, else a slug of our own',
  }),
  target: column(words.nullable(), {
    description:
      'Against whom or to whom, as most articles of different origin say; sorted and joined by ";"; see the table actors.',
    source: 'ISO 3166-1 alpha-3 for states, else a slug of our own',
  }),
  ...claimPlace,
  date_start: optionalDay(
    'First day of the narrowest interval that the dated mentions agree on; empty is open or unknown.',
  ),
  date_end: optionalDay(
    'Last day of the narrowest interval that the dated mentions agree on; empty is open or unknown.',
  ),
  modality: column(modality, {
    description: 'Whether it happened, by the last publication; of several in one day the most certain, a denial last.',
  }),
  history: column(words, {
    description:
      'What was said of it when: day of publication and modality, or demanded, in order of time and joined by ";": 2024-09-28 planned;2025-10-01 ongoing. A day that is not known is written unknown.',
  }),
  mentions: column(int32.min(1), { description: 'Number of mentions.', unit: 'mentions' }),
  articles: column(int32.min(1), { description: 'Number of articles that mention it.', unit: 'articles' }),
  independent_articles: column(int32.min(1), {
    description:
      'Number of articles of different origin: copies, articles that credit the same news agency and articles of one outlet count once.',
    unit: 'articles',
  }),
  claims: column(words, { description: 'Mentions that the row stands on, sorted and joined by ";".' }),
  demands: column(words.nullable(), {
    description:
      'Mentions that demand it, each of an event of its own, the demand; their days stand in history as demanded; sorted and joined by ";".',
  }),
  rules: column(words, {
    description:
      'Ids of the rules that joined the mentions, sorted and joined by ";"; link/single for a mention alone.',
  }),
});
export type Event = z.infer<typeof event>;
