import { type Column, tableColumns } from '../../schemas/columns.js';
import { type TableName, tableNames, tables } from '../../schemas/tables.js';
import { about } from '../export/about.js';
import { formulaEscape } from '../export/formula.js';
import { croissantContext } from './croissant-context.js';
import type { ReleaseFacts } from './release-facts.js';

/** A file as the other catalogues state it. */
export interface StatedFile {
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly mediatype: string;
  readonly description: string;
}

const dataType: Record<Column['kind'], string> = {
  text: 'sc:Text',
  enum: 'sc:Text',
  day: 'sc:Date',
  integer: 'sc:Integer',
  number: 'sc:Float',
  boolean: 'sc:Boolean',
};

/** The release in Croissant 1.1, for search engines and machine learning. Records are read from the CSV files; mlcroissant has no reader for Arrow. */
export function croissant({ version, created, citation }: ReleaseFacts, files: readonly StatedFile[]): object {
  return {
    '@context': croissantContext,
    '@type': 'sc:Dataset',
    conformsTo: 'http://mlcommons.org/croissant/1.1',
    name: about.name,
    description: `${about.description} ${about.rights}`,
    license: about.license.path,
    // Required by Croissant; a name, until the project has an address of its own.
    url: `urn:drawdown:${version}`,
    creator: about.contributors.map(({ title }) => ({ '@type': 'sc:Organization', name: title })),
    publisher: about.contributors.map(({ title }) => ({ '@type': 'sc:Organization', name: title })),
    datePublished: created.slice(0, 10),
    dateModified: created.slice(0, 10),
    version,
    inLanguage: 'en',
    keywords: about.keywords,
    citeAs: citation,
    'rai:dataCollection': 'Rules that a person can read, run over news articles; no language model.',
    'rai:dataBiases': 'What the articles chosen tell of, in English: attention of the press, not events.',
    'rai:dataLimitations': 'A row is what an article says, not what is so. Error rates are in quality-report.json.',
    'rai:personalSensitiveInformation': 'Names and offices of officials whom articles quote.',
    distribution: files.map(fileObject),
    recordSet: tableNames.map(recordSet),
  };
}

function fileObject({ path, bytes, hash, mediatype, description }: StatedFile): object {
  return {
    '@type': 'cr:FileObject',
    '@id': path,
    name: path,
    description,
    contentUrl: path,
    contentSize: `${bytes} B`,
    encodingFormat: mediatype,
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
    description: `${description} ${formulaEscape.description}`,
    key: keys.length === 1 ? keys[0] : keys,
    field: tableColumns[name].map((column) => field(name, column)),
  };
}

/** Without references: mlcroissant 1.1 joins the tables for them and loses every row whose cell is empty. The data package states them. */
function field(table: TableName, { name, kind, description }: Column): object {
  return {
    '@type': 'cr:Field',
    '@id': `${table}/${name}`,
    name,
    description,
    dataType: dataType[kind],
    source: { fileObject: { '@id': `${table}.csv` }, extract: { column: name } },
  };
}
