import type { LaidOut } from './lay-out.js';

/** A way to write a table to a file. */
export interface Format {
  /** File name extension, without stop. */
  readonly extension: string;
  /** What the data package calls it. */
  readonly format: string;
  readonly mediatype: string;
  /** The content of the file, in pieces: text stands for its UTF-8 bytes. */
  encode(table: LaidOut): Iterable<string | Uint8Array>;
}
