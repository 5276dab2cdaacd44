import type { ArticleRow } from '../schemas/article.js';
import type { EventMention } from '../schemas/event-mention.js';
import type { Evidence } from '../schemas/evidence.js';
import type { Rows } from '../schemas/tables.js';
import type { TroopFigure } from '../schemas/troop-figure.js';
import type { WithheldFigure } from '../schemas/withheld-figure.js';

/** All that the pipeline keeps of an article once it is read: rows, never its text. */
export interface ArticleClaims {
  readonly article: ArticleRow;
  readonly figures: readonly TroopFigure[];
  readonly mentions: readonly EventMention[];
  readonly withheld: readonly WithheldFigure[];
  readonly evidence: Rows<Evidence>;
}
