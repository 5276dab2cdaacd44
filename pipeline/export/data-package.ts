import { about } from './about.js';
import type { FormatName } from './formats.js';
import { formats } from './formats.js';
import { formulaEscape } from './formula.js';
import type { TableData } from './table-data.js';
import { tableSchema } from './table-schema.js';
import type { WrittenFile } from './write-file.js';

/** A file of a table. */
export interface TableFile extends WrittenFile {
  readonly path: string;
  readonly table: TableData;
  readonly format: FormatName;
}

/** A file that is no table: the data dictionary, a JSON Schema. */
export interface OtherFile extends WrittenFile {
  readonly path: string;
  readonly mediatype: string;
  readonly description: string;
  /** What it is, where its ending would make frictionless 5.21 take it for a table or for a report of its own. */
  readonly format?: string;
}

/** The version that a release carries; the latest output of a run has none. */
export interface Release {
  readonly version: string;
  /** Version of the columns, by Semantic Versioning. */
  readonly schemaVersion: string;
  readonly previousVersion: string | null;
  /** Instant in RFC 3339, from the commit or SOURCE_DATE_EPOCH: never the time of the run. */
  readonly created: string;
  /** Address of the project; null while it has none. */
  readonly homepage: string | null;
  /** Code that made it. */
  readonly pipeline: {
    readonly repository: string | null;
    readonly commit: string | null;
    readonly packageVersion: string;
    readonly command: string;
  };
}

/** The descriptor of the whole folder (Data Package 2.0): what each file is, its types, keys, units, size and hash. */
export function dataPackage(
  tableFiles: readonly TableFile[],
  otherFiles: readonly OtherFile[],
  release: Release | null,
): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: about.name,
    title: about.title,
    description: `${about.description} ${about.rights}`,
    ...stated(release),
    keywords: about.keywords,
    licenses: [about.license],
    contributors: about.contributors,
    sources: [
      { title: 'The news articles that articles.csv lists, with their outlets and addresses', path: 'articles.csv' },
    ],
    resources: [...tableFiles.map(tableResource), ...otherFiles.map(otherResource)],
  };
}

/** What the profile has no place for when it is empty is left out. */
function stated(release: Release | null): object {
  if (release === null) return {};
  const { homepage, ...others } = release;
  return { ...(homepage === null ? {} : { homepage }), ...others };
}

/** Only the CSV has the name of its table, since references between tables name resources. */
function tableResource({ path, table, format, bytes, hash }: TableFile): object {
  const { name, description, rows } = table;
  const { format: kind, mediatype } = formats[format];
  const file = { path, description, format: kind, mediatype, bytes, hash, rowCount: rows.length };
  if (format !== 'csv') return { name: `${name}-${format}`, ...file, table: name };
  return {
    name,
    ...file,
    type: 'table',
    description: `${description} ${formulaEscape.description}`,
    encoding: 'utf-8',
    dialect: { header: true, delimiter: ',', lineTerminator: '\n', quoteChar: '"', doubleQuote: true },
    formulaEscape: { unescape: formulaEscape.unescape, replacement: formulaEscape.replacement },
    schema: tableSchema(table),
  };
}

function otherResource({ path, description, format, mediatype, bytes, hash }: OtherFile): object {
  const name = path.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return { name, path, description, ...(format === undefined ? {} : { format }), mediatype, bytes, hash };
}
