import type { Document } from '../document.js';
import type { Style } from './style.js';

/** What an explanation needs beside the tables. */
export interface Background {
  /** Articles at hand, by hash. */
  readonly documents: ReadonlyMap<string, Document>;
  readonly rules: readonly { readonly id: string; readonly description: string }[];
  readonly style: Style;
}
