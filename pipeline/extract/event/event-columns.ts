import type { EventMention } from '../../../schemas/event-mention.js';
import type { Claim } from '../cell.js';

/** The columns of an event mention that its words decide; keys, place in the article and trust are added when the row is made. */
export type EventColumns = Pick<
  EventMention,
  | 'event_type'
  | 'modality'
  | 'actor'
  | 'target'
  | 'country'
  | 'place'
  | 'date_start'
  | 'date_end'
  | 'count'
  | 'count_comparator'
  | 'demanded_type'
  | 'source_kind'
  | 'source'
>;

export type EventClaim = Claim<EventColumns>;
