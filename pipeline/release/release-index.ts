import { tableRows } from '../stage-counts.js';
import type { StatedFile } from './croissant.js';
import type { ReleaseContent } from './documents.js';

/** `index.json`: what a program reads first of a version. */
export function releaseIndex(
  { facts, dataset, report, origin }: Omit<ReleaseContent, 'changes'>,
  files: readonly StatedFile[],
): object {
  const { version, schemaVersion, previousVersion, created } = facts;
  const severities = ['error', 'warning', 'info'];
  return {
    name: 'drawdown',
    version,
    schemaVersion,
    created,
    commit: origin.commit,
    result: report.result,
    rows: tableRows(dataset),
    issues: Object.fromEntries(
      severities.map((severity) => [severity, dataset.issues.filter((issue) => issue.severity === severity).length]),
    ),
    previous: previousVersion === null ? null : { version: previousVersion, path: `../${previousVersion}` },
    files: files.map(({ path, bytes, hash, mediatype }) => ({
      path,
      bytes,
      sha256: hash.replace('sha256:', ''),
      mediatype,
    })),
  };
}
