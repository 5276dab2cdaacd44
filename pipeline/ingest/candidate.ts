import type { CatalogEntry } from '../stage.js';

/** What a file or record says it is, before anybody has looked whether it can be an article. */
export interface Candidate {
  readonly article_id: string;
  /** File name without folders. */
  readonly file: string;
  /** The same for messages: its path below the folder that was named as input. */
  readonly label: string;
  /** Where its record begins in a JSON file, from 1; null where the file is the article. */
  readonly line: number | null;
  readonly text: string;
  readonly format: 'text' | 'html';
  readonly title: string | null;
  /** From the catalogue, or of the record itself. */
  readonly catalog: CatalogEntry | null;
}
