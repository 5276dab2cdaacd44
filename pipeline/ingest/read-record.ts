import { z } from 'zod';
import type { CatalogEntry, Context, Finding, Outcome } from '../stage.js';
import type { Candidate } from './candidate.js';
import type { RawRecord } from './cutter.js';
import { decode } from './decode.js';
import { ignoredField, quarantine } from './quarantine.js';
import { overSizeLimit, undecodable } from './refusals.js';
import type { Source } from './source.js';
import { writtenDay } from './written-day.js';

const stringField = (name: string) => z.string({ error: `has a ${name} that is no string` }).nullish();

/** A cell that says nothing is null, in whatever way its exporter wrote that. */
const optionalWords = (name: string) =>
  stringField(name).transform((value) => (value === undefined || value === null || value.trim() === '' ? null : value));

/** Lone halves of surrogate pairs, which JSON can escape and UTF-8 can't hold, and control characters. */
const unprintable = /[\p{Cs}\p{Cc}]/u;

/** An article as a JSON record. Other fields are left alone, with an issue that says so. Messages go on after "The record in line 1". */
const record = z
  .object(
    {
      id: z
        .union([z.string(), z.int()], {
          error: ({ input }) =>
            input === undefined ? 'has no id' : 'has an id that is neither a string nor a whole number',
        })
        .transform(String)
        .pipe(z.string().trim().min(1, { error: 'has an empty id' })),
      text: stringField('text'),
      html: stringField('html'),
      title: optionalWords('title'),
      url: optionalWords('url'),
      outlet: optionalWords('outlet'),
      published_on: optionalWords('published_on').transform((text) => (text === null ? null : writtenDay(text))),
    },
    { error: 'is no object' },
  )
  .refine(({ id }) => !unprintable.test(id), { error: 'has an id that holds control characters' })
  .refine(({ text, html }) => (text ?? null) === null || (html ?? null) === null, { error: 'has both text and html' })
  .refine(({ text, html }) => (text ?? html ?? null) !== null, { error: 'has neither text nor html' });

const mostFields = 12;
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
  const { label } = source;
  const name = `The record in line ${raw.line} of ${label}`;
  if (raw.bytes === null) return overSizeLimit(name, where, context);
  const decoded = decode(raw.bytes);
  if (decoded.text === null) return undecodable(decoded, name, where);
  const value = parseJson(decoded.text.replace(/^\uFEFF/, ''));
  if (value === undefined) {
    const begins = JSON.stringify(decoded.text.slice(0, 40));
    return quarantine(
      'malformed-json',
      `Line ${raw.line} of ${label} is not JSON; it begins ${begins}. Write one object a line.`,
      where,
    );
  }
  const parsed = record.safeParse(value);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ message }) => message).join(' and ');
    return quarantine('invalid-record', `${name} ${problems}${fieldsOf(value)}. Correct it and run again.`, where);
  }
  const { id, text, html, title, ...facts } = parsed.data;
  const catalog = catalogOf(facts, context.catalog.get(source.file) ?? null, source.file);
  const format = typeof html === 'string' ? 'html' : 'text';
  return {
    value: {
      article_id: id,
      file: source.file,
      label,
      line: raw.line,
      text: text ?? html ?? '',
      format,
      title,
      catalog,
    },
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

/** What a record has instead of what is missing: most often the same under another name. */
function fieldsOf(value: unknown): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return '';
  return `; its fields are ${Object.keys(value).slice(0, mostFields).join(', ')}`;
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
      return ignoredField(field, known, where);
    });
}
