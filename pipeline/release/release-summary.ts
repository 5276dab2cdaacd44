import type { Dataset } from '../../schemas/tables.js';
import { tableDeltas } from './delta-summary.js';
import { failures, type QualityReport } from './quality-report.js';
import type { Change } from './reasons.js';

export interface BuiltRelease {
  readonly version: string;
  readonly report: QualityReport;
  readonly dataset: Dataset;
  readonly changes: readonly Change[];
  readonly folder: string;
}

/** What a release came to, on one screen. */
export function releaseSummary({ version, report, dataset, changes, folder }: BuiltRelease): string {
  const failed = failures(report).map((line) => `  ${line}`);
  const checks = failed.length === 0 ? ['Every check holds.'] : ['Checks that failed:', ...failed];
  if (report.result === 'failure') {
    return [`${version} was not published. What was found wrong is in ${folder}.`, ...checks].join('\n');
  }
  const rows = tableDeltas(changes, dataset).map(
    ({ name, added, modified, deleted, merged, unchanged }) =>
      `  ${name}: ${added + modified + unchanged} rows (${added} added, ${modified} changed, ${deleted} deleted, ${merged} merged)`,
  );
  return [`Published ${version} in ${folder}`, ...rows, ...checks].join('\n');
}
