import type { Column } from '../../../schemas/columns.js';
import { tableColumns } from '../../../schemas/columns.js';
import { type Table, type TableName, tableNames, tables } from '../../../schemas/tables.js';
import { markdownTable } from '../../markdown-table.js';
import { code, escaped } from './markdown.js';
import { vocabularyLink } from './vocabularies.js';

/** Every table with its key, its references and its columns. */
export function tableSections(): string {
  const index = tableNames.map((name) => `- [${name}](#${name}): ${escaped(tables[name].description)}`);
  return ['## Tables', index.join('\n'), ...tableNames.map(tableSection)].join('\n\n');
}

function tableSection(name: TableName): string {
  const { description, key, foreignKeys, claimIds }: Table = tables[name];
  const links = [
    ...foreignKeys.map(
      ({ column, table, to, list }) =>
        `- ${code(column)} ${list ? 'lists values' : 'is a value'} of ${code(to)} in [${table}](#${table})`,
    ),
    ...(claimIds ?? []).map(
      (column) => `- ${code(column)} is the key of a claim: a figure, a mention or a withheld figure`,
    ),
  ];
  return [
    `### ${name}`,
    escaped(description),
    `Key: ${key.map(code).join(', ')}.${links.length > 0 ? ' References:' : ''}`,
    ...(links.length > 0 ? [links.join('\n')] : []),
    markdownTable(['column', 'type', 'unit', 'meaning'], tableColumns[name].map(columnRow)),
  ].join('\n\n');
}

function columnRow(column: Column): string[] {
  const { name, kind, nullable, unit, description, source } = column;
  const meaning = [
    escaped(description),
    ...(source === null ? [] : [`Source: ${escaped(source)}.`]),
    vocabularyLink(column),
  ];
  return [
    code(name),
    `${kind}${nullable ? ', may be empty' : ''}`,
    unit === null ? '' : escaped(unit),
    meaning.filter((part) => part !== '').join(' '),
  ];
}
