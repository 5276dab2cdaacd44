import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { OutputError } from '../../../pipeline/export/output-error.js';
import { hashOf, readVersion, readVersions } from '../../../pipeline/published/published-versions.js';
import { isVersion } from '../../../pipeline/release/version.js';
import { folderOf } from '../ingest/folder.js';

it('every version in output is as it was published', async () => {
  const { versions } = readVersions('output');
  const folders = existsSync('output') ? readdirSync('output').filter(isVersion) : [];
  expect(versions.map(({ version }) => version).sort()).toEqual(folders.sort());
  for (const version of versions) await expect(readVersion('output', version)).resolves.toBeDefined();
});

it('an output folder without versions, or with folders of other names, has none', () => {
  const empty = { versions: [], lastSuccessful: null };
  expect(readVersions(join(folderOf({}), 'nothing'))).toEqual(empty);
  expect(readVersions(folderOf({ 'latest/index.json': '{}', '2026.1.0/notes.txt': '' }))).toEqual(empty);
});

it('a version that is complete counts, though a run was ended before it could list it', () => {
  const entry = { version: '2026.10.0', schemaVersion: '1.0.0', created: '2026-10-01T00:00:00Z', commit: null };
  const folder = folderOf({
    'versions.json': JSON.stringify({
      versions: [{ ...entry, version: '2026.9.0', sha256: '' }],
      lastSuccessful: '2026.9.0',
    }),
    '2026.10.0/index.json': JSON.stringify({ name: 'drawdown', ...entry }),
    '2026.10.0/SHA256SUMS': '',
  });
  const { versions, lastSuccessful } = readVersions(folder);
  expect(versions.map(({ version }) => version)).toEqual(['2026.9.0', '2026.10.0']);
  expect(versions[1]).toEqual({ ...entry, sha256: hashOf(join(folder, '2026.10.0/SHA256SUMS')) });
  expect(lastSuccessful).toBe('2026.10.0');
});

it('a list of versions that is none is not taken for an empty one', () => {
  expect(() => readVersions(folderOf({ 'versions.json': '{"versions": [' }))).toThrow(OutputError);
});
