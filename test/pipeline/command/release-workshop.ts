import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { PublishedRow } from '../../../pipeline/published/published-rows.js';
import type { Change } from '../../../pipeline/release/reasons.js';
import { drawdown } from '../drawdown.js';

/** A folder with seeds of its own, in which releases are built as a person would build them. */
export interface Workshop {
  readonly folder: string;
  readonly output: string;
  readonly write: (files: Readonly<Record<string, string>>) => void;
  /** Runs `drawdown release` there. */
  readonly release: (words?: readonly string[], environment?: NodeJS.ProcessEnv) => ReturnType<typeof drawdown>;
  readonly read: (path: string) => string;
  readonly rows: (path: string) => PublishedRow[];
  readonly remove: () => void;
}

/** The first of November and of December 2026. */
export const november = '1793491200';
export const december = '1796083200';

export const articles = {
  'seeds/arrival.txt':
    'BOGOTA (Reuters) - Some 300 soldiers arrived in Colombia on Monday, officials said. The soldiers were deployed to Colombia on Monday, the defense ministry said.\n\nAbout 900 Ruritanian troops remain in Chad. Brazil has 450 soldiers in Haiti.\n',
  'seeds/talks.txt':
    'NDJAMENA (Reuters) - France will withdraw 200 troops from Chad by December, the government said. French troops attacked rebels in Chad on Tuesday.\n',
  'seeds/catalog.csv':
    'file,outlet,agency,url,published_on,rights\narrival.txt,The Daily Zenda,,,2026-03-04,ours\ntalks.txt,The Daily Zenda,,,2026-03-05,ours\n',
  'seeds/expectations.csv':
    'table,column,value,minimum,maximum,reason\narticles,,,2,,Both articles are there.\ntroop_figures,,,3,3,Some quantities.\n',
};

/** What makes a second version: an article more, and a correction. */
export const newArticle = {
  'seeds/more.txt': 'NAIROBI (Reuters) - Kenya has 120 troops in Somalia, a spokesman said on Friday.\n',
  'seeds/corrections.csv':
    'claim_id,article_id,quote,column,value,reason,expect\n,arrival,About 900 Ruritanian troops,force,GBR,Ruritania lends its name to a British regiment.,\n',
};

export function workshop(files: Readonly<Record<string, string>> = articles): Workshop {
  const folder = mkdtempSync(join(tmpdir(), 'drawdown-'));
  const write = (added: Readonly<Record<string, string>>) => {
    for (const [name, content] of Object.entries(added)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
  };
  write(files);
  const output = join(folder, 'output');
  const read = (path: string) => readFileSync(join(output, path), 'utf8');
  const outside = { GIT_CEILING_DIRECTORIES: dirname(folder), SOURCE_DATE_EPOCH: november };
  return {
    folder,
    output,
    write,
    release: (words = [], environment = {}) =>
      drawdown(['release', ...words], { cwd: folder, env: { ...process.env, ...outside, ...environment } }),
    read,
    rows: (path) => JSON.parse(read(path)),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export interface OlderCode {
  /** Makes the rows of a table those that the older code published. */
  readonly rows?: Readonly<Record<string, (rows: PublishedRow[]) => PublishedRow[]>>;
  /** Makes the columns of a table, as the data package states them, those of the older code. */
  readonly fields?: Readonly<Record<string, (fields: StatedField[]) => StatedField[]>>;
}

export type StatedField = Readonly<Record<string, unknown>> & { readonly name: string };

interface Resource {
  readonly name: string;
  readonly path: string;
  bytes: number;
  hash: string;
  readonly schema?: { fields: StatedField[] };
}

/** Makes a published version one that older code could have published, with all its checksums right. */
export function asOfOlderCode({ output, read, rows }: Workshop, version: string, older: OlderCode): void {
  const put = (path: string, text: string) => writeFileSync(join(output, version, path), text);
  const descriptor = JSON.parse(read(`${version}/datapackage.json`)) as { resources: Resource[] };
  for (const [table, change] of Object.entries(older.rows ?? {})) {
    const path = `${table}.json`;
    const lines = change(rows(`${version}/${path}`)).map((row) => JSON.stringify(row));
    const text = `[\n${lines.join(',\n')}\n]\n`;
    put(path, text);
    const resource = descriptor.resources.find((each) => each.path === path) as Resource;
    Object.assign(resource, { bytes: Buffer.byteLength(text), hash: hashOf(text) });
  }
  for (const [table, change] of Object.entries(older.fields ?? {})) {
    const { schema } = descriptor.resources.find(({ name }) => name === table) as Required<Resource>;
    schema.fields = change(schema.fields);
  }
  put('datapackage.json', JSON.stringify(descriptor));
  relist({ output, read }, version, descriptor.resources);
}

function relist(
  { output, read }: Pick<Workshop, 'output' | 'read'>,
  version: string,
  files: readonly Resource[],
): void {
  const described = { path: 'datapackage.json', hash: hashOf(read(`${version}/datapackage.json`)) };
  const lines = [...files, described].map(({ path, hash }) => `${hash.slice(7)}  ${path}\n`);
  const sums = lines.sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1)).join('');
  writeFileSync(join(output, version, 'SHA256SUMS'), sums);
  const list = JSON.parse(read('versions.json'));
  for (const entry of list.versions) if (entry.version === version) entry.sha256 = hashOf(sums);
  writeFileSync(join(output, 'versions.json'), JSON.stringify(list));
}

const hashOf = (text: string) => `sha256:${createHash('sha256').update(text).digest('hex')}`;

/** The lines of a delta. */
export function changesOf({ read }: Workshop, version: string): Change[] {
  const lines = read(`${version}/delta.ndjson`).split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Change);
}
