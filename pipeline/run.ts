import type { Dataset } from '../schemas/tables.js';
import type { ArticleClaims } from './claims.js';
import { correct } from './correct/correct.js';
import type { Correction } from './correction.js';
import { exportDataset } from './export/export.js';
import type { FormatName } from './export/formats.js';
import { link } from './extract/link/link.js';
import { findCurated } from './ingest/find-curated.js';
import { findSources } from './ingest/find-sources.js';
import { ingest } from './ingest/ingest.js';
import { findCatalogs, readCatalogs } from './ingest/read-catalog.js';
import { readCorrections } from './ingest/read-corrections.js';
import { correctionsFile } from './ingest/source.js';
import { readArticles, workersFor } from './read/read-articles.js';
import { reference } from './reference.js';
import type { Finding } from './stage.js';
import { claimRows, type StageCounts, tableRows } from './stage-counts.js';
import { checkCorpus } from './validate/check-corpus.js';
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

/** What the stages before export make. */
export interface Made {
  readonly dataset: Dataset;
  /** What went into each stage and came out of it. */
  readonly stages: StageCounts;
  readonly corrections: readonly Correction[];
}

export interface RunResult extends Made {
  /** Where the tables were written; null when no article was fit to be published: then nothing was. */
  readonly folder: string | null;
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
 *   correct        cells that a curator set, each with a guard ◀────── corrections.csv
 *     │ Claims
 *     ▼
 *   checkCorpus    keys of all articles together and what was corrected, so that what is linked stands
 *     │ Claims
 *     ▼
 *   link           what the articles say together; from here on the whole corpus, as rows
 *     │ Dataset
 *     ▼
 *   validate       keys and references of what is published, rows that link made ◀── issues of all stages
 *     │ Dataset
 *     ▼
 *   export         output/latest: each table in each format, moved into place whole
 * ```
 *
 * @returns the tables as published; the bytes depend on the articles, the catalogue and the formats alone.
 */
export async function run(options: RunOptions): Promise<RunResult> {
  const made = await makeDataset(options);
  if (made.dataset.articles.length === 0) return { ...made, folder: null };
  return { ...made, folder: await exportDataset(made.dataset, { ...options, reference }) };
}

/**
 * All stages before export.
 * @throws {CurationError} when a correction fits no claim, or its guard no longer holds.
 */
export async function makeDataset(options: Omit<RunOptions, 'output' | 'formats'>): Promise<Made> {
  const sources = await findSources(options.inputs);
  const catalog = readCatalogs(options.catalogs ?? findCatalogs(sources.value), sources.value);
  const corrections = readCorrections(findCurated(sources.value, correctionsFile));
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
  const corrected = correct(claims, corrections);
  const sound = checkCorpus(corrected, claims);
  const linked = link(sound.value, context);
  const checked = validate(linked.value, [...issues, ...sound.issues, ...linked.issues], sound.value);
  const stages = {
    read: { in: { files: sources.value.length }, out: claimRows(claims) },
    correct: { in: claimRows(claims), out: { ...claimRows(corrected), corrected_cells: corrections.length } },
    check: { in: claimRows(corrected), out: claimRows(sound.value) },
    link: { in: claimRows(sound.value), out: tableRows(linked.value) },
    validate: { in: tableRows(linked.value), out: tableRows(checked.value) },
  };
  return { dataset: checked.value, stages, corrections };
}

function sizeOf(sources: readonly { readonly bytes: number | null }[]): number | null {
  return sources.reduce<number | null>((sum, { bytes }) => (sum === null || bytes === null ? null : sum + bytes), 0);
}
