import type { Dataset } from '../../schemas/tables.js';
import type { Correction } from '../correction.js';
import { markdownTableOfNumbers } from '../markdown-table.js';
import { articleLines } from './changed-articles.js';
import { correctionLines } from './changed-corrections.js';
import { ruleLines } from './changed-rules.js';
import type { TableDelta } from './delta-summary.js';
import { failures, type QualityReport } from './quality-report.js';
import { reasons } from './reason.js';
import type { Change } from './reasons.js';
import type { ReleaseFacts } from './release-facts.js';
import { isMinor, type SchemaChange } from './schema-changes.js';
import { scoreTable } from './score-table.js';

export interface ChangesInput {
  readonly facts: ReleaseFacts;
  readonly dataset: Dataset;
  readonly changes: readonly Change[];
  readonly corrections: readonly Correction[];
  readonly tables: readonly TableDelta[];
  readonly report: QualityReport;
}

/** `CHANGES.md`: what a reader of the version before should know, the gravest first. */
export function changesPage({ facts, dataset, changes, corrections, tables, report }: ChangesInput): string {
  const { version, previousVersion, schemaVersion, created, schemaChanges } = facts;
  const since = previousVersion === null ? 'the first version' : `changes since ${previousVersion}`;
  return [
    `# Drawdown ${version}`,
    `${created.slice(0, 10)}, schema ${schemaVersion}, ${since}. Every row that differs, with its reason: \`delta.ndjson\`.`,
    ...section('Columns: breaking changes', schemaChanges.filter((change) => !isMinor(change)).map(columnLine)),
    ...section('Columns: additions', schemaChanges.filter(isMinor).map(columnLine)),
    ...section('Corrections', correctionLines(changes, corrections)),
    ...section('Articles', articleLines(changes)),
    ...section('Rules', ruleLines(changes)),
    '## Rows',
    countTable(tables),
    '## Why they differ',
    markdownTableOfNumbers(['table', ...reasons], tables.map(reasonCells)),
    ...section('Known issues', [...failures(report), ...issueLines(dataset)]),
    ...(report.scores === null
      ? []
      : [
          '## Measured quality',
          scoreTable(report.scores),
          `${report.scores.measured_on} By type and field: \`quality-report.json\`.`,
        ]),
    '## Verify',
    '```sh\nsha256sum --check --strict SHA256SUMS\n```',
    'With the articles at hand, `drawdown verify . --input FOLDER` re-checks every quote. What was downloaded from a release on GitHub: `gh attestation verify FILE --owner OWNER` says which commit and workflow built it.',
    '## Cite',
    facts.citation,
  ]
    .join('\n\n')
    .concat('\n');
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`## ${title}`, lines.map((line) => `- ${line}`).join('\n')];
}

const columnLine = ({ table, column, detail }: SchemaChange): string =>
  `\`${table}${column === null ? '' : `.${column}`}\`: ${detail}`;

function countTable(tables: readonly TableDelta[]): string {
  const rows = tables.map(({ name, added, modified, deleted, merged, unchanged }) => {
    const [before, now] = [unchanged + modified + deleted + merged, unchanged + modified + added];
    return [name, before, now, growth(before, now), added, modified, deleted, merged];
  });
  return markdownTableOfNumbers(
    ['table', 'before', 'now', 'difference', 'added', 'changed', 'deleted', 'merged'],
    rows,
  );
}

/** In percent of what was there; empty where nothing was. */
function growth(before: number, now: number): string {
  if (before === 0) return '';
  const percent = ((now - before) / before) * 100;
  return `${percent > 0 ? '+' : ''}${percent.toFixed(1)} %`;
}

const reasonCells = ({ name, reasons: counts }: TableDelta) => [name, ...reasons.map((reason) => counts[reason] ?? 0)];

/** Issues of the inputs and rows, counted by what kind they are. */
function issueLines({ issues }: Dataset): string[] {
  const codes = [...new Set(issues.map(({ severity, code }) => `${severity} ${code}`))].sort();
  return codes.map((kind) => {
    const count = issues.filter(({ severity, code }) => `${severity} ${code}` === kind).length;
    return `${kind}: ${count} in the table \`issues\``;
  });
}
