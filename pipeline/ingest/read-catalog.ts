import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { CatalogEntry, Finding, Outcome } from '../stage.js';
import { decode } from './decode.js';
import { findCurated } from './find-curated.js';
import { ignoredField, inputIssue } from './quarantine.js';
import { undecodable, unreadable } from './refusals.js';
import { catalogFile, type Source } from './source.js';
import { isSystemError } from './system-error.js';
import { writtenDay } from './written-day.js';

/** Entries by input file name without folders. */
export type Catalog = ReadonlyMap<string, CatalogEntry>;

const cell = z
  .string()
  .optional()
  .transform((value) => (value === undefined || value.trim() === '' ? null : value.trim()));

const catalogRow = z.object({
  file: z.string().trim().min(1),
  outlet: cell,
  agency: cell,
  url: cell,
  published_on: cell.transform((text) => (text === null ? null : writtenDay(text))),
  rights: cell,
}) satisfies z.ZodType<CatalogEntry>;

/** The catalogues that lie beside the inputs. */
export const findCatalogs = (sources: readonly Source[]): string[] => findCurated(sources, catalogFile);

/**
 * Reads catalogues: CSV with a header that has at least `file`. Whether a date exists is asked when an article has it.
 * @param sources the inputs: a row should name one, or at least a file beside the catalogue.
 * @returns entries by file; the first of two for one file stays. Rows and files that can't be read are issues.
 */
export function readCatalogs(paths: readonly string[], sources: readonly Source[]): Outcome<Catalog> {
  const entries = new Map<string, CatalogEntry>();
  const issues: Finding[] = [];
  const inputs = new Set(sources.map(({ file }) => file));
  for (const path of paths) {
    const read = readCatalog(path);
    issues.push(...read.issues, ...unused(read.value, path, inputs));
    for (const { entry, line } of read.value) {
      if (entries.has(entry.file)) issues.push(twice(entry.file, { file: basename(path), line }));
      else entries.set(entry.file, entry);
    }
  }
  return { value: entries, issues };
}

interface CatalogLine {
  readonly entry: CatalogEntry;
  readonly line: number;
}

function readCatalog(path: string): Outcome<CatalogLine[]> {
  const file = basename(path);
  try {
    const decoded = decode(readFileSync(path));
    if (decoded.text === null) return { value: [], issues: undecodable(decoded, file, { file }).issues };
    return readRows(decoded.text, file);
  } catch (error) {
    if (isSystemError(error)) return { value: [], issues: [unreadable(file, error.code, { file })] };
    if (error instanceof CsvError) return { value: [], issues: [malformed({ file }, error.message)] };
    throw error;
  }
}

/** One issue for all rows of a catalogue that name nothing: files that were renamed, lost, or are named with their folder. */
function unused(lines: readonly CatalogLine[], path: string, inputs: ReadonlySet<string>): Finding[] {
  const isThere = (file: string) => file === basename(file) && existsSync(join(dirname(path), file));
  const idle = lines.filter(({ entry }) => !inputs.has(entry.file) && !isThere(entry.file));
  const [first] = idle;
  if (first === undefined) return [];
  const file = basename(path);
  const message = `Line ${first.line} of ${file} names ${first.entry.file}, which is no file here${asDo(idle.length - 1)}. Write the names of the files, with ending and without folders.`;
  return [{ ...inputIssue('invalid-catalog-row', message, { file, line: first.line }), severity: 'warning' }];
}

function asDo(others: number): string {
  if (others === 0) return '';
  return others === 1 ? ', as does a line after it' : `, as do ${others} lines after it`;
}

function malformed(where: { file: string; line?: number }, problem: string): Finding {
  const message = `${where.file} is not a catalogue and was not used: ${problem}. Correct it and run again.`;
  return inputIssue('malformed-catalog', message, where);
}

function readRows(text: string, file: string): Outcome<CatalogLine[]> {
  let columns: string[] = [];
  const named = (header: string[]): string[] => {
    columns = header;
    return header;
  };
  const rows = parse(text, { bom: true, columns: named, info: true, skip_empty_lines: true }) as unknown as {
    record: Record<string, string>;
    info: { lines: number };
  }[];
  if (!columns.includes('file')) return { value: [], issues: [malformed({ file, line: 1 }, noColumnFile(columns))] };
  const value: CatalogLine[] = [];
  const issues = columns
    .filter((name) => !(name in catalogRow.shape))
    .map((name) => ignoredField(name, Object.keys(catalogRow.shape), { file, line: 1 }));
  for (const { record, info } of rows) {
    const row = catalogRow.safeParse(record);
    if (row.success) value.push({ entry: row.data, line: info.lines });
    else issues.push(unnamed({ file, line: info.lines }));
  }
  return { value, issues };
}

/** Spreadsheets of many countries put semicolons between the cells of a "CSV" file. */
function noColumnFile(columns: readonly string[]): string {
  if (columns.length === 0) return 'it is empty';
  const stated = columns.join(',');
  const advice = /[;\t]/.test(stated) ? '. Commas separate columns' : '';
  return `it has no column file, only ${JSON.stringify(stated)}${advice}`;
}

function unnamed(where: { file: string; line: number }): Finding {
  const message = `Line ${where.line} of ${where.file} names no file, so it was not used. Fill in its column file.`;
  return inputIssue('invalid-catalog-row', message, where);
}

function twice(named: string, where: { file: string; line: number }): Finding {
  const message = `Line ${where.line} of ${where.file} is about ${named}, as a line before is. The first was used; remove one.`;
  return { ...inputIssue('invalid-catalog-row', message, where), severity: 'warning' };
}
