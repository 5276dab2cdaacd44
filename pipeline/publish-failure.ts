import { join } from 'node:path';
import type { Dataset } from '../schemas/tables.js';
import { about } from './export/about.js';
import { replaceFolder } from './export/replace-folder.js';
import { writeFile } from './export/write-file.js';
import { issueCounts } from './release/issue-counts.js';
import type { QualityReport } from './release/quality-report.js';
import type { Finding } from './stage.js';
import { tableRows } from './stage-counts.js';
import { issueRows } from './validate/issue-rows.js';

/** Folder in the output folder that tells of the last release that failed; gone with the next that does not. */
export const failedFolder = 'failed';

export interface Failure {
  readonly version: string;
  readonly created: string;
  readonly commit: string | null;
  readonly report: QualityReport;
  /** What was made and may not be published; null when it did not come so far. */
  readonly dataset: Dataset | null;
  /** What the curator has to look at. */
  readonly problems: readonly string[];
}

/**
 * Writes what was found wrong with a release, and no data.
 * @returns the path of the folder.
 * @throws {OutputError} when disk or permissions don't allow it.
 */
export async function publishFailure(output: string, failure: Failure): Promise<string> {
  const { version, created, commit, report, dataset, problems } = failure;
  const issues = dataset?.issues ?? issueRows(problems.map(finding));
  const index = {
    name: about.name,
    version,
    created,
    commit,
    result: report.result,
    rows: dataset === null ? null : tableRows(dataset),
    issues: issueCounts(issues),
  };
  const json = (value: unknown) => [`${JSON.stringify(value, null, 2)}\n`];
  await replaceFolder(output, failedFolder, async (folder) => {
    await writeFile(join(folder, 'index.json'), json(index));
    await writeFile(join(folder, 'quality-report.json'), json(report));
    await writeFile(join(folder, 'issues.json'), json(issues));
  });
  return join(output, failedFolder);
}

const finding = (message: string): Finding => ({ stage: 'validate', severity: 'error', code: 'curation', message });
