import type { Column } from '../../schemas/columns.js';
import { type Table, type TableName, tables } from '../../schemas/tables.js';
import type { TableData } from './table-data.js';

const fieldType: Record<Column['kind'], string> = {
  text: 'string',
  enum: 'string',
  day: 'date',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
};

/**
 * The Table Schema of a table (Data Package 2.0). Unit, source and meanings are properties of our own. References of one cell to several rows are left
 * out, since Table Schema can't state them; the data dictionary does.
 */
export function tableSchema({ name, columns }: Pick<TableData, 'name' | 'columns'>): object {
  const { key } = tables[name];
  return {
    fields: columns.map((column) => field(column, key.length === 1 && key[0] === column.name)),
    primaryKey: key,
    ...foreignKeys(name),
    missingValues: [''],
  };
}

function field(column: Column, isKey: boolean): object {
  const { name, kind, description, unit, source, values, nullable, minimum, maximum, pattern } = column;
  const constraints = present({
    required: !nullable || null,
    unique: isKey || null,
    minimum,
    maximum,
    pattern,
    enum: values === null ? null : Object.keys(values),
  });
  const hints = present({ unit, source, meanings: values });
  return {
    name,
    type: fieldType[kind],
    description,
    ...hints,
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}

function foreignKeys(name: TableName): object {
  const single = (tables[name] as Table).foreignKeys.filter((key) => key.list !== true);
  if (single.length === 0) return {};
  return {
    foreignKeys: single.map(({ column, table, to }) => ({
      fields: [column],
      reference: { resource: table, fields: [to] },
    })),
  };
}

/** The entries that say something. */
function present(entries: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== null));
}
