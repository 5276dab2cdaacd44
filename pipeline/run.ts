import type { Dataset } from '../schemas/tables.js';
import type { ArticleClaims } from './claims.js';
import { exportDataset } from './export/export.js';
import type { FormatName } from './export/formats.js';
import { link } from './extract/link/link.js';
import { findSources } from './ingest/find-sources.js';
import { ingest } from './ingest/ingest.js';
import { findCatalogs, readCatalogs } from './ingest/read-catalog.js';
import { readArticles, workersFor } from './read-articles.js';
import { reference } from './reference.js';
import type { Finding } from './stage.js';
import { validate } from './validate/validate.js';

export interface RunOptions {
  /** Files, folders, globs, `-` for standard input. */
  readonly inputs: readonly string[];
  /** Catalogues to use; null for those that lie beside the inputs. */
  readonly catalogs: readonly string[] | null;
  /** Folder to write into. */
  readonly output: string;
  readonly formats: readonly FormatName[];
  /** Threads that read articles, 1 for none beside this one; null for as many as the inputs are worth. */
  readonly workers: number | null;
  /** Largest input article, in bytes. */
  readonly maximumBytes: number;
  /** Told after every batch of articles. */
  readonly onProgress: (progress: Progress) => void;
}

export interface Progress {
  /** Articles read. */
  readonly articles: number;
  /** Bytes of the inputs read, as stored. */
  readonly bytes: number;
  /** Their size, where it is known. */
  readonly totalBytes: number | null;
}

export interface RunResult {
  readonly dataset: Dataset;
  /** False when no article was fit to be published: then nothing was written. */
  readonly published: boolean;
}

/**
 * The whole pipeline. Each stage is one function, pure but for the first and the last; what it finds wrong comes with what it makes.
 *
 * ```
 *   inputs         files, folders, globs, stdin                 catalog.csv
 *     │            findSources                                       │ readCatalogs
 *     ▼                                                              ▼
 *   ingest         bytes → text, one article at a time ◀──────── Context
 *     │ Article    as captured: offsets of quotes slice it
 *     │                                    ┐
 *   parse          markup off, dateline,   │  readArticles: in batches, in threads,
 *     │ Document   sentences, day          │  in order; keeps rows, never texts
 *     ▼                                    │
 *   extract        figures, mentions,      │
 *     │ Claims     each with its words     ┘
 *     ▼
 *   link           what the articles say together; from here on the whole corpus, as rows
 *     │ Dataset
 *     ▼
 *   validate       every row, key, reference and bound; what fails is quarantined ◀── issues of all stages
 *     │ Dataset
 *     ▼
 *   export         output/latest: each table in each format, moved into place whole
 * ```
 *
 * @returns the tables as published; the bytes depend on the articles, the catalogue and the formats alone.
 */
export async function run(options: RunOptions): Promise<RunResult> {
  const sources = await findSources(options.inputs);
  const catalog = readCatalogs(options.catalogs ?? findCatalogs(sources.value));
  const context = { catalog: catalog.value, maximumBytes: options.maximumBytes };

  const totalBytes = sizeOf(sources.value);
  let bytes = 0;
  const articles = ingest(sources.value, context, (count) => {
    bytes += count;
  });
  const claims: ArticleClaims[] = [];
  const issues: Finding[] = [...sources.issues, ...catalog.issues];
  for await (const batch of readArticles(articles, context, options.workers ?? workersFor(totalBytes))) {
    claims.push(...batch.value);
    issues.push(...batch.issues);
    options.onProgress({ articles: claims.length, bytes, totalBytes });
  }
  const linked = link(claims, context);
  const checked = validate(linked.value, [...issues, ...linked.issues], context);
  const published = checked.value.articles.length > 0;
  if (published) await exportDataset(checked.value, { ...options, reference });
  return { dataset: checked.value, published };
}

function sizeOf(sources: readonly { readonly bytes: number | null }[]): number | null {
  return sources.reduce<number | null>((sum, { bytes }) => (sum === null || bytes === null ? null : sum + bytes), 0);
}
