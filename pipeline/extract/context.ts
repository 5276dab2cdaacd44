import type { Span } from '../stage.js';
import type { Discourse } from './discourse/discourse.js';
import type { EventDraft } from './event/draft.js';
import type { Reading } from './reading.js';
import type { Attribution } from './source/attribution.js';

/** All that is known when the claims of one sentence are made: its reading, what was spoken of before, and who says what. */
export interface SentenceContext {
  readonly reading: Reading;
  /** The events that its verbs and nouns tell of by themselves. */
  readonly events: readonly EventDraft[];
  readonly discourse: Discourse;
  readonly attributions: readonly Attribution[];
  readonly quotations: readonly Span[];
}
