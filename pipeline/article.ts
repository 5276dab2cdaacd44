import type { CatalogEntry } from './stage.js';

/** An article as captured: the decoded input, nothing removed. Offsets of published quotes slice `text`. */
export interface Article {
  readonly article_id: string;
  /** Input file name without folders. */
  readonly file: string;
  /** `sha256:` and the hash of the UTF-8 bytes of `text`. */
  readonly sha256: string;
  readonly text: string;
  /** Whether `text` may hold markup. Plain text files may hold inline HTML too, so parse looks at the text itself. */
  readonly format: 'text' | 'html';
  readonly title: string | null;
  readonly catalog: CatalogEntry | null;
}
