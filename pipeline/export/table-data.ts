import { type Column, tableColumns } from '../../schemas/columns.js';
import { type Dataset, type TableName, tableNames, tables } from '../../schemas/tables.js';

export type Cell = string | number | boolean | null;

/** A table to be written: its columns and its rows, sorted by key. */
export interface TableData {
  readonly name: TableName;
  readonly description: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Readonly<Record<string, unknown>>[];
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
 * The cell of a row: the only way in which rows are read for the formats, since a value that is missing would be written as 0 by Arrow.
 * @throws for a value that the column can't hold: validate let a broken row through.
 */
export function cellOf(row: Readonly<Record<string, unknown>>, column: Column): Cell {
  const value = row[column.name];
  if (value === null ? column.nullable : isOf(column, value)) return value as Cell;
  throw new Error(
    `Column "${column.name}" of kind ${column.kind} can't hold ${String(value)} (row ${JSON.stringify(row)}).`,
  );
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
