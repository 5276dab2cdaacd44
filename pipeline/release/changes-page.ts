import type { TableDelta } from './delta-summary.js';
import type { QualityReport } from './quality-report.js';
import { failures } from './quality-report.js';
import type { Change } from './reasons.js';
import type { ReleaseFacts } from './release-facts.js';

export interface ChangesInput {
  readonly facts: ReleaseFacts;
  readonly changes: readonly Change[];
  readonly tables: readonly TableDelta[];
  readonly report: QualityReport;
}

/** `CHANGES.md`: what a reader of the version before should know, the gravest first. */
export function changesPage({ facts, changes, tables, report }: ChangesInput): string {
  const { version, previousVersion, schemaVersion, created } = facts;
  const since = previousVersion === null ? 'the first version' : `since ${previousVersion}`;
  return [
    `# Drawdown ${version}`,
    `${created.slice(0, 10)}, schema ${schemaVersion}, ${since}. Every changed row, with its reason: \`delta.ndjson\`.`,
    ...section(
      'Columns',
      facts.schemaChanges.map(
        ({ table, column, detail }) => `\`${table}${column === null ? '' : `.${column}`}\`: ${detail}`,
      ),
    ),
    ...section(
      'Corrections',
      changes.filter(({ table, reason }) => reason === 'correction' && table !== 'evidence').map(correctionLine),
    ),
    '## Rows',
    countTable(tables),
    '## Why they changed',
    reasonTable(tables),
    ...section('Checks that failed', failures(report)),
    '## Verify and cite',
    'Verify: `sha256sum --check --strict SHA256SUMS`, `drawdown verify .` with the articles at hand.',
    `Cite: ${facts.citation}`,
  ]
    .join('\n\n')
    .concat('\n');
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`## ${title}`, lines.map((line) => `- ${line}`).join('\n')];
}

function correctionLine({ table, id, op, changed, before, after }: Change): string {
  if (op !== 'MOD') return `\`${table}\` ${id}: ${op}`;
  const cells = changed.map((column) => `${column} ${shown(before?.[column])} → ${shown(after?.[column])}`);
  return `\`${table}\` ${id}: ${cells.join(', ')}`;
}

const shown = (cell: unknown): string => (cell === null || cell === undefined ? 'empty' : String(cell));

function countTable(tables: readonly TableDelta[]): string {
  const rows = tables.map(({ name, added, modified, deleted, merged, unchanged }) => {
    const [before, now] = [unchanged + modified + deleted + merged, unchanged + modified + added];
    return `| ${name} | ${before} | ${now} | ${added} | ${modified} | ${deleted} | ${merged} |`;
  });
  return [
    '| table | before | now | added | changed | deleted | merged |',
    '| --- | --: | --: | --: | --: | --: | --: |',
    ...rows,
  ].join('\n');
}

function reasonTable(tables: readonly TableDelta[]): string {
  const reasons = ['source', 'correction', 'extractor', 'schema'];
  const rows = tables.map(
    ({ name, reasons: counts }) => `| ${name} | ${reasons.map((reason) => counts[reason] ?? 0).join(' | ')} |`,
  );
  return [`| table | ${reasons.join(' | ')} |`, '| --- | --: | --: | --: | --: |', ...rows].join('\n');
}
