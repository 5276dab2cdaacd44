import { markdownTable } from '../../markdown-table.js';
import { byCodeUnits } from '../../order.js';
import type { CrosswalkReference, Reference, RuleReference } from '../reference.js';
import { code, escaped } from './markdown.js';
import { crosswalk as crosswalkProse } from './prose.js';

/** The section on the codes of other ontologies, as Markdown: a table with a row for each line of the crosswalk. */
export function crosswalkSection(lines: Reference['crosswalk']): string {
  const rows = lines.map((line) => [
    line.types.join(', '),
    [line.modalities.join(' or '), ...conditions(line)].join('; '),
    ...[line.plover, line.cameo, line.acled].map((code) => escaped(code ?? '')),
  ]);
  return `${crosswalkProse}\n\n${markdownTable(['type', 'when', 'PLOVER', 'CAMEO', 'ACLED'], rows)}`;
}

function conditions({ means, byState }: CrosswalkReference): string[] {
  return [
    ...(means === undefined ? [] : [means === null ? 'other means' : `means: ${means}`]),
    ...(byState === undefined ? [] : [byState ? 'by a state' : 'by another than a state']),
  ];
}

/** Every rule with what it reads and what it leaves alone, sorted by id. */
export function ruleSection(rules: Reference['rules']): string {
  const sorted = [...rules].sort((a, b) => byCodeUnits(a.id, b.id));
  return [
    '## Rules',
    'The ids in **rules** and in the table evidence. The examples are run by a test with every change. What a rule yields is written as JSON.',
    ...sorted.map(ruleEntry),
  ].join('\n\n');
}

function ruleEntry({ id, description, examples }: RuleReference): string {
  const reads = examples.reads.map(
    ({ text, yields }) => `- reads "${escaped(text)}" as ${code(JSON.stringify(yields) ?? 'nothing')}`,
  );
  const skips = examples.skips.map((text) => `- skips "${escaped(text)}"`);
  return [
    `### ${id}`,
    escaped(description),
    ...(reads.length + skips.length > 0 ? [[...reads, ...skips].join('\n')] : []),
  ].join('\n\n');
}

/** The section on what is checked before rows are published, as Markdown: a table with a row for each check. */
export function checkSection(checks: Reference['checks']): string {
  const rows = checks.map(({ id, description, severity }) => [
    code(id),
    severity === 'error' ? 'quarantined' : 'published, with doubt',
    escaped(description),
  ]);
  return [
    '## Checks',
    'What every row has passed. One that fails is a row of the table issues, with the check as its **code**.',
    markdownTable(['check', 'a row that fails is', 'what must hold'], rows),
  ].join('\n\n');
}
