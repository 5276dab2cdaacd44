import { type Column, tableColumns } from '../../../schemas/columns.js';
import { tableNames } from '../../../schemas/tables.js';
import { markdownTable } from '../../markdown-table.js';
import { code, escaped } from './markdown.js';

type Values = Readonly<Record<string, string>>;

/** A list of values that one column or several take theirs from, named like the first of them. */
interface Vocabulary {
  readonly table: string;
  readonly column: string;
  readonly values: Values;
}

const closedColumns: readonly Vocabulary[] = tableNames.flatMap((table) =>
  tableColumns[table].flatMap(({ name, values }) => (values === null ? [] : [{ table, column: name, values }])),
);

/** Columns share a vocabulary where one has all the values of the other, with the same meanings: the widest counts, else the first. */
const vocabularies = closedColumns.filter(
  (own, index) =>
    !closedColumns.some(
      (other, place) => includes(other.values, own.values) && (place < index || !includes(own.values, other.values)),
    ),
);

function includes(whole: Values, part: Values): boolean {
  return Object.entries(part).every(([value, meaning]) => whole[value] === meaning);
}

function title({ table, column }: Vocabulary): string {
  const namesakes = vocabularies.filter((other) => other.column === column);
  return namesakes.length > 1 ? `${column} in ${table}` : column;
}

/** What a column of a closed vocabulary may hold, with a link to the meanings; empty for other columns. */
export function vocabularyLink({ values }: Column): string {
  const vocabulary = values === null ? undefined : vocabularies.find((known) => includes(known.values, values));
  if (values === null || vocabulary === undefined) return '';
  const name = title(vocabulary);
  return `One of ${Object.keys(values).map(code).join(', ')}: see [${name}](#values-of-${name.replaceAll(' ', '-')}).`;
}

/** Every vocabulary with the meaning of its values. */
export function vocabularySections(): string {
  const sections = vocabularies.map((vocabulary) => {
    const rows = Object.entries(vocabulary.values).map(([value, meaning]) => [code(value), escaped(meaning)]);
    return `### Values of ${title(vocabulary)}\n\n${markdownTable(['value', 'meaning'], rows)}`;
  });
  return ['## Values', ...sections].join('\n\n');
}
