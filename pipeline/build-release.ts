import { rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Dataset } from '../schemas/tables.js';
import { CurationError } from './curation-error.js';
import type { Release } from './export/data-package.js';
import { exportDataset } from './export/export.js';
import { formatNames } from './export/formats.js';
import { OutputError } from './export/output-error.js';
import { replaceFile } from './export/replace-file.js';
import { tablesOf } from './export/table-data.js';
import { tableSchema } from './export/table-schema.js';
import { findCurated } from './ingest/find-curated.js';
import { findSources } from './ingest/find-sources.js';
import { readExpectations } from './ingest/read-expectations.js';
import { curatedFiles, expectationsFile } from './ingest/source.js';
import { failedFolder, publishFailure } from './publish-failure.js';
import { hashOf, readVersion, readVersions, versionEntry, versionsFile } from './published/published-versions.js';
import { reference } from './reference.js';
import { citationLine } from './release/citation.js';
import { deltaOf } from './release/delta.js';
import { tableDeltas } from './release/delta-summary.js';
import { type ReleaseContent, releaseDocuments } from './release/documents.js';
import { checkExpectations } from './release/expectations.js';
import { releaseCommand } from './release/provenance.js';
import { qualityReport, validationChecks } from './release/quality-report.js';
import { withReasons } from './release/reasons.js';
import type { Origin, Project, ReleaseFacts } from './release/release-facts.js';
import type { BuiltRelease } from './release/release-summary.js';
import { nextSchemaVersion, type StatedTable, schemaChanges } from './release/schema-changes.js';
import type { Scores } from './release/scores.js';
import { byVersion, nextVersion, type PublishedVersion, versionBefore, withVersion } from './release/version.js';
import { makeDataset, type RunOptions } from './run.js';

export interface ReleaseOptions extends Omit<RunOptions, 'formats'> {
  /** `2026.11.0`; null for the next one, or for the last again if it was built from the same commit. */
  readonly version: string | null;
  /** Instant in RFC 3339, from SOURCE_DATE_EPOCH or the commit. */
  readonly created: string;
  readonly project: Project;
  /** What the scorer printed; null where nothing was scored. */
  readonly scores: Scores | null;
}

/**
 * Builds a version of the tables: its folder in the output folder, `latest`, and the list `versions.json`. When a fatal check fails, only what was found wrong
 * is written, to `failed`, and nothing else moves.
 * @throws {OutputError} when the version is published and differs in a byte, when it would come before a published one, or when the disk does not allow it.
 * @throws {CurationError} when a correction or an expectation fits nothing; that is written to `failed`, too.
 */
export async function buildRelease(options: ReleaseOptions): Promise<BuiltRelease> {
  const { versions } = readVersions(options.output);
  const version = options.version ?? versionOf(options, versions);
  refusePast(version, versions);
  const failure = { version, created: options.created, commit: options.project.commit };
  try {
    return await build(options, { version, versions });
  } catch (error) {
    if (!(error instanceof CurationError)) throw error;
    const report = qualityReport(version, [curationFits(error.problems.length)], options.scores);
    const folder = await publishFailure(options.output, {
      ...failure,
      report,
      dataset: null,
      problems: error.problems,
    });
    throw new CurationError(
      ...error.problems,
      `${version} was not published. What was found wrong is in ${folder}, too.`,
    );
  }
}

function versionOf({ project, created }: ReleaseOptions, versions: readonly PublishedVersion[]): string {
  const last = versions.at(-1);
  return project.commit !== null && last?.commit === project.commit ? last.version : nextVersion(created, versions);
}

/** Whoever has the version after would never learn of one that comes before. */
function refusePast(version: string, versions: readonly PublishedVersion[]): void {
  const last = versions.at(-1)?.version ?? version;
  if (byVersion(version, last) >= 0 || versions.some((entry) => entry.version === version)) return;
  throw new OutputError(
    `${last} is published, so ${version} can't come any more. Leave the number out for the next one.`,
  );
}

const curationFits = (problems: number) => ({
  id: 'release/curation-fits',
  description: 'Every correction and expectation fits what the pipeline reads.',
  severity: 'fatal' as const,
  observed: problems,
  bound: { maximum: 0 },
  pass: problems === 0,
});

const someArticle = ({ articles }: Dataset) => ({
  id: 'release/some-article',
  description: 'An article was fit to be published.',
  severity: 'fatal' as const,
  observed: articles.length,
  bound: { minimum: 1 },
  pass: articles.length > 0,
});

interface Place {
  readonly version: string;
  readonly versions: readonly PublishedVersion[];
}

async function build(options: ReleaseOptions, place: Place): Promise<BuiltRelease> {
  const { version } = place;
  const { dataset, stages, corrections } = await makeDataset(options);
  const curated = await curatedBeside(options.inputs);
  const expected = checkExpectations(readExpectations(curated.expectations), dataset);
  const fixed = [someArticle(dataset), curationFits(0)];
  const checks = [...fixed, ...validationChecks(reference.checks, dataset.issues), ...expected];
  const report = qualityReport(version, checks, options.scores);
  if (report.result === 'failure') {
    const { created, project } = options;
    const failure = { version, created, commit: project.commit, report, dataset, problems: [] };
    return { version, report, tables: [], isNew: false, folder: await publishFailure(options.output, failure) };
  }
  const { facts, changes } = await compared(options, place, dataset);
  const origin: Origin = { ...options.project, inputs: curated.inputs, stages };
  const folder = await publish(options.output, { facts, dataset, changes, corrections, report, origin }, place);
  const isNew = !place.versions.some((entry) => entry.version === version);
  return { version, report, tables: tableDeltas(changes, dataset), folder, isNew };
}

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
async function compared({ output, created }: ReleaseOptions, { version, versions }: Place, dataset: Dataset) {
  const before = versionBefore(version, versions);
  const previous = before === null ? null : await readVersion(output, before);
  const stated = tablesOf(dataset).map((table) => ({ name: table.name, ...tableSchema(table) }) as StatedTable);
  const changed = previous === null ? [] : schemaChanges(previous.stated, stated);
  const facts: ReleaseFacts = {
    version,
    schemaVersion: nextSchemaVersion(before?.schemaVersion ?? null, changed),
    previousVersion: before?.version ?? null,
    previousSchemaVersion: before?.schemaVersion ?? null,
    olderVersions: versions.filter((entry) => byVersion(entry.version, version) < 0),
    created,
    citation: citationLine(version, created),
    schemaChanges: changed,
  };
  const tables = { previous: previous?.tables ?? {}, current: dataset };
  return { facts, changes: withReasons(deltaOf(tables.previous, dataset), tables, changed) };
}

/** What the data package says of the release. */
function releaseStated({ facts, origin }: ReleaseContent): Release {
  const { version, schemaVersion, previousVersion, created } = facts;
  const { repository, commit, packageVersion, homepage } = origin;
  const pipeline = { repository, commit, packageVersion, command: releaseCommand(version) };
  return { version, schemaVersion, previousVersion, created, homepage, pipeline };
}

/** In this order, so that whoever ends it midway leaves a version that is complete or none; the next release lists and finishes it. */
async function publish(output: string, content: ReleaseContent, { versions }: Place): Promise<string> {
  const { facts, dataset } = content;
  const common = { output, formats: formatNames, reference };
  const published = versions.find(({ version }) => version === facts.version);
  const folder = await exportDataset(dataset, {
    ...common,
    folder: facts.version,
    release: releaseStated(content),
    publishedSums: published?.sha256 ?? null,
    documents: releaseDocuments(content),
  });
  const list = withVersion({ versions, lastSuccessful: null }, versionEntry(folder));
  if (list.lastSuccessful === facts.version) await exportDataset(dataset, common);
  await replaceFile(join(output, versionsFile), `${JSON.stringify(list, null, 2)}\n`);
  rmSync(join(output, failedFolder), { recursive: true, force: true });
  return folder;
}
