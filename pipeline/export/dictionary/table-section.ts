import type { Column } from '../../../schemas/columns.js';
import { tableColumns } from '../../../schemas/columns.js';
import { type Table, type TableName, tables } from '../../../schemas/tables.js';
import { tableNames } from '../table-data.js';
import { code, escaped, markdownTable } from './markdown.js';

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
    markdownTable(
      ['column', 'type', 'unit', 'meaning'],
      tableColumns[name].map((column) => columnRow(name, column)),
    ),
  ].join('\n\n');
}

function columnRow(table: TableName, column: Column): string[] {
  const { name, kind, nullable, unit, description, source, values } = column;
  const meaning = [
    escaped(description),
    ...(source === null ? [] : [`Source: ${escaped(source)}.`]),
    ...(values === null ? [] : [oneOf(Object.keys(values), vocabularyName(table, name))]),
  ];
  return [
    code(name),
    `${kind}${nullable ? ', may be empty' : ''}`,
    unit === null ? '' : escaped(unit),
    meaning.join(' '),
  ];
}

function oneOf(values: readonly string[], vocabulary: string): string {
  return `One of ${values.map(code).join(', ')}: see [${vocabulary}](#values-of-${vocabulary.replaceAll(' ', '-')}).`;
}

type Vocabularies = ReadonlyMap<string, Readonly<Record<string, string>>>;

/** Every vocabulary with the meaning of its values. */
export function vocabularySections(): string {
  const sections = [...vocabularies()].map(([name, values]) => {
    const rows = Object.entries(values).map(([value, meaning]) => [code(value), escaped(meaning)]);
    return `### Values of ${name}\n\n${markdownTable(['value', 'meaning'], rows)}`;
  });
  return ['## Values', ...sections].join('\n\n');
}

function vocabularies(): Vocabularies {
  const found = new Map<string, Record<string, string>>();
  for (const table of tableNames) {
    for (const { name, values } of tableColumns[table]) {
      const vocabulary = vocabularyName(table, name);
      if (values !== null) found.set(vocabulary, { ...found.get(vocabulary), ...values });
    }
  }
  return found;
}

/** Columns of one name share a vocabulary where one of them has all the values of the others; else each table has its own. */
function vocabularyName(table: TableName, name: string): string {
  const lists = tableNames
    .flatMap((other) => tableColumns[other])
    .filter((column) => column.name === name && column.values !== null)
    .map(({ values }) => Object.keys(values ?? {}));
  const all = new Set(lists.flat());
  return lists.some((list) => list.length === all.size) ? name : `${name} in ${table}`;
}
