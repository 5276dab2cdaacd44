import { about } from '../export/about.js';
import { tableRows } from '../stage-counts.js';
import type { StatedFile } from './croissant.js';
import type { ReleaseContent } from './documents.js';
import { issueCounts } from './issue-counts.js';

/** `index.json`: what a program reads first of a version. */
export function releaseIndex(
  { facts, dataset, report, origin }: Pick<ReleaseContent, 'facts' | 'dataset' | 'report' | 'origin'>,
  files: readonly StatedFile[],
): object {
  const { version, schemaVersion, previousVersion, created } = facts;
  return {
    name: about.name,
    title: about.title,
    version,
    schemaVersion,
    created,
    commit: origin.commit,
    result: report.result,
    rows: tableRows(dataset),
    issues: issueCounts(dataset.issues),
    previous: previousVersion === null ? null : { version: previousVersion, path: `../${previousVersion}` },
    descriptor: 'datapackage.json',
    checksums: 'SHA256SUMS',
    files: files.map(({ path, bytes, hash, mediatype, rows }) => ({
      path,
      mediatype,
      bytes,
      sha256: hash,
      ...(rows === null ? {} : { rows }),
    })),
  };
}
