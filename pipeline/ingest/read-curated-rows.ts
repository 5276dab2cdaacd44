import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';
import { CurationError } from '../curation-error.js';
import { decode } from './decode.js';

/** A cell that may be empty: then null. */
export const optionalCell = z.string().transform((text) => (text.trim() === '' ? null : text.trim()));

/**
 * Reads a CSV file of a curator strictly: exactly the columns of the row, every row well-formed.
 * @returns the rows, each with its place: `corrections.csv, line 3`.
 * @throws {CurationError} for the first thing that is wrong.
 */
export function readCuratedRows<T>(path: string, row: z.ZodObject & z.ZodType<T>): (T & { place: string })[] {
  const file = basename(path);
  const { text } = decode(readFileSync(path));
  if (text === null) throw new CurationError(`${file} is not text in UTF-8. Save it as UTF-8 and run again.`);
  const [header, ...records] = parsed(text, file);
  const columns = Object.keys(row.shape);
  if (header?.record.join() !== columns.join()) {
    throw new CurationError(
      `${file} must have exactly the columns ${columns.join(',')}; it has ${header?.record.join()}.`,
    );
  }
  return records.map(({ record, line }) => {
    const place = `${file}, line ${line}`;
    const read = row.safeParse(Object.fromEntries(columns.map((column, index) => [column, record[index]])));
    if (!read.success) throw new CurationError(`${place}: ${z.prettifyError(read.error).replaceAll('\n', ' ')}.`);
    return { ...(read.data as T), place };
  });
}

function parsed(text: string, file: string): { record: string[]; line: number }[] {
  try {
    const rows = parse(text, { bom: true, info: true, skip_empty_lines: true }) as unknown as {
      record: string[];
      info: { lines: number };
    }[];
    return rows.map(({ record, info }) => ({ record, line: info.lines }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new CurationError(`${file} can't be read: ${error.message}. Correct it and run again.`);
  }
}
