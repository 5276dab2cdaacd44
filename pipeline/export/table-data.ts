import { type Column, tableColumns } from '../../schemas/columns.js';
import { type Dataset, type Rows, type TableName, tableNames, tables } from '../../schemas/tables.js';

export type Cell = string | number | boolean | null;

/** A table to be written: its columns and its rows, sorted by key. */
export interface TableData {
  readonly name: TableName;
  readonly description: string;
  readonly columns: readonly Column[];
  readonly rows: Rows<Readonly<Record<string, unknown>>>;
}

/** Every table of a data set, in published order. */
export function tablesOf(dataset: Dataset): TableData[] {
  return tableNames.map((name) => ({
    name,
    description: tables[name].description,
    columns: tableColumns[name],
    rows: dataset[name],
  }));
}

/**
 * A value as a cell of a column: the only way in which values come to the formats, since one that is missing would be written as 0 by Arrow.
 * @throws for a value that the column can't hold: validate let a broken row through.
 */
export function cellOf(value: unknown, column: Column): Cell {
  if (value === null ? column.nullable : isOf(column, value)) return value as Cell;
  throw new Error(`Column "${column.name}" of kind ${column.kind} can't hold ${String(value)}.`);
}

function isOf(column: Column, value: unknown): boolean {
  switch (column.kind) {
    case 'text':
    case 'enum':
    case 'day':
      return typeof value === 'string';
    case 'integer':
      return Number.isSafeInteger(value) && isWithin(value as number, column);
    case 'number':
      return Number.isFinite(value) && isWithin(value as number, column);
    case 'boolean':
      return typeof value === 'boolean';
  }
}

function isWithin(value: number, { minimum, maximum }: Column): boolean {
  return (minimum === null || value >= minimum) && (maximum === null || value <= maximum);
}

const millisecondsOfDay = 86_400_000;

/** A calendar day, `2025-09-30`, as days since 1970-01-01; negative before. */
export function epochDay(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / millisecondsOfDay;
}
