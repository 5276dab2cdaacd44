import { rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Dataset, tableNames } from '../schemas/tables.js';
import { exportDataset } from './export/export.js';
import { formatNames } from './export/formats.js';
import { replaceFolder } from './export/replace-folder.js';
import { tablesOf } from './export/table-data.js';
import { tableSchema } from './export/table-schema.js';
import { writeFile } from './export/write-file.js';
import { findCurated } from './ingest/find-curated.js';
import { findSources } from './ingest/find-sources.js';
import { readExpectations } from './ingest/read-expectations.js';
import { curatedFiles, expectationsFile } from './ingest/source.js';
import { hashOf, readStatedTables, readTables, readVersions, writeVersions } from './published-versions.js';
import { reference } from './reference.js';
import { citationLine } from './release/citation.js';
import { deltaOf } from './release/delta.js';
import { releaseDocuments } from './release/documents.js';
import { checkExpectations } from './release/expectations.js';
import { type QualityReport, qualityReport, validationChecks } from './release/quality-report.js';
import { type Change, withReasons } from './release/reasons.js';
import type { Origin, ReleaseFacts } from './release/release-facts.js';
import { nextSchemaVersion, type StatedTable, schemaChanges } from './release/schema-changes.js';
import type { TablesOfRows } from './release/tables-of-rows.js';
import { nextVersion, type PublishedVersion, versionBefore, withVersion } from './release/version.js';
import { makeDataset, type RunOptions } from './run.js';

export interface ReleaseOptions
  extends Omit<RunOptions, 'formats'>,
    Pick<Origin, 'commit' | 'packageVersion' | 'lockFile'> {
  /** `2026.11.0`; null for the next one, or for the last again if it was built from the same commit. */
  readonly version: string | null;
  /** Instant in RFC 3339, from SOURCE_DATE_EPOCH or the commit. */
  readonly created: string;
  /** What the scorer printed; null where nothing was scored. */
  readonly scores: unknown;
}

export interface ReleaseResult {
  readonly version: string;
  readonly report: QualityReport;
  readonly dataset: Dataset;
  /** What differs from the version before; empty when nothing was published. */
  readonly changes: readonly Change[];
  /** Folder that was written: that of the version, or `failed`. */
  readonly folder: string;
}

/**
 * Builds a version of the tables: its folder in the output folder, `latest`, and the list `versions.json`. When a fatal check fails, only what was found wrong
 * is written, to `failed`, and nothing else moves.
 * @throws {OutputError} when the version is published and differs in a byte.
 * @throws {CurationError} when a correction or an expectation fits nothing.
 */
export async function buildRelease(options: ReleaseOptions): Promise<ReleaseResult> {
  const { versions } = readVersions(options.output);
  const version = options.version ?? versionOf(options, versions);
  const { dataset, stages } = await makeDataset(options);
  const curated = await curatedBeside(options.inputs);
  const expected = checkExpectations(readExpectations(curated.expectations), dataset);
  const checks = [someArticle(dataset), ...validationChecks(reference.checks, dataset.issues), ...expected];
  const report = qualityReport(version, checks, options.scores);
  const outcome = { version, report, dataset };
  if (report.result === 'failure') {
    return { ...outcome, changes: [], folder: await publishFailure(options.output, outcome) };
  }
  const { facts, changes } = await compared(options, version, dataset);
  const { commit, packageVersion, lockFile } = options;
  const origin = { commit, packageVersion, lockFile, inputs: curated.inputs, stages };
  const folder = await publish(options.output, { facts, dataset, changes, report, origin });
  return { ...outcome, changes, folder };
}

function versionOf({ commit, created }: ReleaseOptions, versions: readonly PublishedVersion[]): string {
  const last = versions.at(-1);
  return commit !== null && last?.commit === commit ? last.version : nextVersion(created, versions);
}

const someArticle = ({ articles }: Dataset) => ({
  id: 'release/some-article',
  description: 'An article was fit to be published.',
  severity: 'fatal' as const,
  observed: articles.length,
  bound: { minimum: 1 },
  pass: articles.length > 0,
});

/** What was read, with hashes, and where the expectations stand. */
async function curatedBeside(inputs: readonly string[]) {
  const { value: sources } = await findSources(inputs);
  const curated = curatedFiles.flatMap((name) => findCurated(sources, name));
  const paths = [...sources.flatMap(({ path }) => (path === null ? [] : [path])), ...curated];
  return {
    inputs: paths.map((path) => ({ file: basename(path), sha256: hashOf(path) })),
    expectations: findCurated(sources, expectationsFile),
  };
}

/** The release beside the version before. */
async function compared({ output, created }: ReleaseOptions, version: string, dataset: Dataset) {
  const before = versionBefore(version, readVersions(output).versions);
  const folder = before === null ? null : join(output, before.version);
  const previous: TablesOfRows = folder === null ? {} : await readTables(folder);
  const stated = tablesOf(dataset).map((table) => ({ name: table.name, ...tableSchema(table) }) as StatedTable);
  const changed = folder === null ? [] : schemaChanges(readStatedTables(folder), stated);
  const facts: ReleaseFacts = {
    version,
    schemaVersion: nextSchemaVersion(before?.schemaVersion ?? null, changed),
    previousVersion: before?.version ?? null,
    previousSchemaVersion: before?.schemaVersion ?? null,
    created,
    citation: citationLine(version, created),
    schemaChanges: changed,
  };
  return { facts, changes: withReasons(deltaOf(previous, dataset), { previous, current: dataset }, changed) };
}

async function publish(output: string, content: Parameters<typeof releaseDocuments>[0]): Promise<string> {
  const { facts, dataset, origin } = content;
  const { version, schemaVersion, previousVersion, created } = facts;
  const common = { output, formats: formatNames, reference };
  const folder = await exportDataset(dataset, {
    ...common,
    folder: version,
    release: { version, schemaVersion, previousVersion, created },
    documents: releaseDocuments(content),
  });
  await exportDataset(dataset, common);
  const entry = { version, schemaVersion, created, commit: origin.commit, sha256: hashOf(join(folder, 'SHA256SUMS')) };
  writeVersions(output, withVersion(readVersions(output), entry));
  rmSync(join(output, failed), { recursive: true, force: true });
  return folder;
}

const failed = 'failed';

/** Writes what was found wrong, and no data. */
async function publishFailure(
  output: string,
  { version, report, dataset }: Pick<ReleaseResult, 'version' | 'report' | 'dataset'>,
): Promise<string> {
  const json = (value: unknown) => [`${JSON.stringify(value, null, 2)}\n`];
  const rows = Object.fromEntries(tableNames.map((name) => [name, dataset[name].length]));
  await replaceFolder(output, failed, async (folder) => {
    await writeFile(join(folder, 'index.json'), json({ version, result: report.result, rows }));
    await writeFile(join(folder, 'quality-report.json'), json(report));
    await writeFile(join(folder, 'issues.json'), json(dataset.issues));
  });
  return join(output, failed);
}
