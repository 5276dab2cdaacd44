import { type Column, tableColumns } from '../../schemas/columns.js';
import { type Table, type TableName, tableNames, tables } from '../../schemas/tables.js';
import { about } from '../export/about.js';
import { formats } from '../export/formats.js';
import { croissantContext } from './croissant-context.js';
import type { Origin, ReleaseFacts } from './release-facts.js';

/** A file as the other catalogues state it. */
export interface StatedFile {
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly mediatype: string;
  readonly description: string;
  /** Rows of the table that it holds; null for a file that is no table. */
  readonly rows: number | null;
}

const dataType: Record<Column['kind'], string> = {
  text: 'sc:Text',
  enum: 'sc:Text',
  day: 'sc:Date',
  integer: 'sc:Integer',
  number: 'sc:Float',
  boolean: 'sc:Boolean',
};

/**
 * The release in Croissant 1.1, for search engines and machine learning. Records are read from the Parquet files: mlcroissant has no reader for Arrow, and
 * from CSV its pandas takes the code "0874" for the number 874.
 */
export function croissant(
  { facts, origin }: { readonly facts: ReleaseFacts; readonly origin: Origin },
  files: readonly StatedFile[],
): object {
  const { version, created, citation } = facts;
  const day = created.slice(0, 10);
  const makers = about.contributors.map(({ title }) => ({ '@type': 'sc:Organization', name: title }));
  return {
    '@context': croissantContext,
    '@type': 'sc:Dataset',
    conformsTo: 'http://mlcommons.org/croissant/1.1',
    name: about.name,
    description: `${about.description} ${about.rights}`,
    license: about.license.path,
    // Required; as long as package.json gives no address, the card beside this file is the page of the data set.
    url: origin.homepage ?? origin.repository ?? 'README.md',
    creator: makers,
    publisher: makers,
    datePublished: day,
    dateCreated: day,
    dateModified: day,
    version,
    isLiveDataset: false,
    inLanguage: 'en',
    keywords: about.keywords,
    citeAs: citation,
    ...responsibility,
    'prov:wasAttributedTo': makers,
    'prov:wasDerivedFrom': 'The news articles that articles.csv lists, each with its hash.',
    'prov:wasGeneratedBy': `drawdown ${origin.packageVersion}${origin.commit === null ? '' : `, commit ${origin.commit}`}; see provenance.json.`,
    distribution: files.map(fileObject),
    recordSet: tableNames.map(recordSet),
  };
}

/** What the vocabulary for responsible AI of Croissant asks for. */
const responsibility = {
  'rai:dataCollection': 'Rules that a person can read, run over news articles; no language model.',
  'rai:dataUseCases':
    'Comparing what is reported of military presence, through time and between sources. Not a register of where forces are.',
  'rai:dataBiases': 'What the articles chosen tell of, in English: attention of the press, not events.',
  'rai:dataLimitations': 'A row is what an article says, not what is so. Error rates are in quality-report.json.',
  'rai:personalSensitiveInformation': 'Names and offices of officials whom articles quote.',
  'rai:dataReleaseMaintenancePlan':
    'A version never changes. Corrections and new articles come with the next one; delta.ndjson says of every row what changed and why.',
};

/** As mlcroissant names it; it knows no other. */
const parquetMediaType = 'application/x-parquet';

function fileObject({ path, bytes, hash, mediatype, description }: StatedFile): object {
  return {
    '@type': 'cr:FileObject',
    '@id': path,
    name: path,
    description,
    contentUrl: path,
    contentSize: `${bytes} B`,
    encodingFormat: mediatype === formats.parquet.mediatype ? parquetMediaType : mediatype,
    sha256: hash.replace('sha256:', ''),
  };
}

function recordSet(name: TableName): object {
  const { key, description } = tables[name];
  const keys = key.map((column) => ({ '@id': `${name}/${column}` }));
  return {
    '@type': 'cr:RecordSet',
    '@id': name,
    name,
    description,
    key: keys.length === 1 ? keys[0] : keys,
    field: tableColumns[name].map((column) => field(name, column)),
  };
}

function field(table: TableName, { name, kind, description }: Column): object {
  const target = referenceOf(table, name);
  return {
    '@type': 'cr:Field',
    '@id': `${table}/${name}`,
    name,
    description,
    dataType: dataType[kind],
    source: { fileObject: { '@id': `${table}.parquet` }, extract: { column: name } },
    ...(target === null ? {} : { references: { field: { '@id': target } } }),
  };
}

/**
 * The field that a column refers to. Only to tables that refer to none themselves: for a chain mlcroissant 1.1 joins what does not belong together, and
 * loses rows or fails. The data package states every reference, the data dictionary also those of lists.
 */
function referenceOf(table: TableName, column: string): string | null {
  const single = (name: string) =>
    (tables as Record<string, Table>)[name]?.foreignKeys.filter(({ list }) => !list) ?? [];
  const key = single(table).find((each) => each.column === column);
  return key === undefined || single(key.table).length > 0 ? null : `${key.table}/${key.to}`;
}
