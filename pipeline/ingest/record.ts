import { z } from 'zod';
import type { CatalogEntry, Context, Finding, Outcome } from '../stage.js';
import type { Candidate } from './candidate.js';
import type { RawRecord } from './cutter.js';
import { decode } from './decode.js';
import { ignoredField, quarantine } from './quarantine.js';
import { overSizeLimit, undecodable } from './refusals.js';
import type { Source } from './source.js';

/** A cell that says nothing is null, in whatever way its exporter wrote that. */
const optionalWords = z
  .string()
  .nullish()
  .transform((value) => (value === undefined || value === null || value.trim() === '' ? null : value));

/** Lone halves of surrogate pairs, which JSON can escape and UTF-8 can't hold, and control characters. */
const unprintable = /[\p{Cs}\p{Cc}]/u;

/** An article as a JSON record. Other fields are left alone, with an issue that says so. */
const record = z
  .object({
    id: z.union([z.string(), z.int()]).transform(String).pipe(z.string().trim().min(1)),
    text: z.string().nullish(),
    html: z.string().nullish(),
    title: optionalWords,
    url: optionalWords,
    outlet: optionalWords,
    published_on: optionalWords,
  })
  .refine(({ id }) => !unprintable.test(id), { path: ['id'], message: 'holds control characters' })
  .refine(({ text, html }) => (text ?? null) === null || (html ?? null) === null, { message: 'has both text and html' })
  .refine(({ text, html }) => (text ?? html ?? null) !== null, { message: 'has neither text nor html' });

const known: ReadonlySet<string> = new Set(Object.keys(record.shape));

/** Fields that the records of one file have and nobody reads: said once a file. */
export type IgnoredFields = Set<string>;

/**
 * Reads one record of a JSON file.
 * @param ignored fields that were complained of already; grows.
 * @returns null when it is no article, with the line and what to do.
 */
export function readRecord(
  raw: RawRecord,
  { source, context, ignored }: { source: Source; context: Context; ignored: IgnoredFields },
): Outcome<Candidate | null> {
  const where = { file: source.file, line: raw.line, offset: raw.offset };
  if (raw.bytes === null) return overSizeLimit(`The record in line ${raw.line}`, where, context);
  const decoded = decode(raw.bytes);
  if (decoded.text === null) return undecodable(decoded, `The record in line ${raw.line}`, where);
  const value = parseJson(decoded.text.replace(/^\uFEFF/, ''));
  if (value === undefined) {
    const begins = JSON.stringify(decoded.text.slice(0, 40));
    return quarantine(
      'malformed-json',
      `Line ${raw.line} is not JSON; it begins ${begins}. Write one object a line.`,
      where,
    );
  }
  const parsed = record.safeParse(value);
  if (!parsed.success) {
    const problem = problems(parsed.error);
    return quarantine('invalid-record', `The record in line ${raw.line} ${problem}. Correct it and run again.`, where);
  }
  const { id, text, html, title, ...facts } = parsed.data;
  const catalog = catalogOf(facts, context.catalog.get(source.file) ?? null, source.file);
  const format = typeof html === 'string' ? 'html' : 'text';
  return {
    value: { article_id: id, file: source.file, line: raw.line, text: text ?? html ?? '', format, title, catalog },
    issues: newlyIgnored(value as object, ignored, { file: source.file, line: raw.line }),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function problems(error: z.ZodError): string {
  return error.issues
    .map(({ path, message }) => (path.length > 0 ? `${path.join('.')}: ${message}` : message))
    .join('; ');
}

type Facts = Pick<z.infer<typeof record>, 'url' | 'outlet' | 'published_on'>;

/** What the record says of itself, then what the catalogue says of its file. */
function catalogOf(facts: Facts, entry: CatalogEntry | null, file: string): CatalogEntry | null {
  if (entry === null && Object.values(facts).every((value) => value === null)) return null;
  return {
    file,
    outlet: facts.outlet ?? entry?.outlet ?? null,
    agency: entry?.agency ?? null,
    url: facts.url ?? entry?.url ?? null,
    published_on: facts.published_on ?? entry?.published_on ?? null,
    rights: entry?.rights ?? null,
  };
}

function newlyIgnored(value: object, ignored: IgnoredFields, where: { file: string; line: number }): Finding[] {
  return Object.keys(value)
    .filter((field) => !known.has(field) && !ignored.has(field))
    .map((field) => {
      ignored.add(field);
      return ignoredField(field, where);
    });
}
