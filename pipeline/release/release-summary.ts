import type { TableDelta } from './delta-summary.js';
import { failures, type QualityReport } from './quality-report.js';

/** What became of a release. */
export interface BuiltRelease {
  readonly version: string;
  readonly report: QualityReport;
  /** What differs from the version before; empty when nothing was published. */
  readonly tables: readonly TableDelta[];
  /** Folder that was written: that of the version, or `failed`. */
  readonly folder: string;
  /** False when the version was published before: this build is the same, byte for byte. */
  readonly isNew: boolean;
}

/** What a release came to, on one screen. */
export function releaseSummary({ version, report, tables, folder, isNew }: BuiltRelease): string {
  const failed = failures(report).map((line) => `  ${line}`);
  const checks = failed.length === 0 ? ['Every check holds.'] : ['Checks that failed:', ...failed];
  if (report.result === 'failure') {
    return [`${version} was not published. What was found wrong is in ${folder}.`, ...checks].join('\n');
  }
  if (!isNew)
    return [`${version} is published in ${folder}; this build is the same, byte for byte.`, ...checks].join('\n');
  const rows = tables.map(
    ({ name, added, modified, deleted, merged, unchanged }) =>
      `  ${name}: ${added + modified + unchanged} rows (${added} added, ${modified} changed, ${deleted} deleted, ${merged} merged)`,
  );
  const unscored = report.scores === null ? ['No error rates travel with it: none were given with --scores.'] : [];
  return [`Published ${version} in ${folder}`, ...rows, ...checks, ...unscored].join('\n');
}
