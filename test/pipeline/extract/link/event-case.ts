import type { ToldArticle } from '../../../score/link-stories/story.js';

/** Articles, and the quotes that a rule must join; quotes that are not listed stay events of their own. */
export interface EventCase {
  readonly rule: string;
  readonly why: string;
  readonly articles: readonly ToldArticle[];
  readonly joins: readonly string[][];
}
