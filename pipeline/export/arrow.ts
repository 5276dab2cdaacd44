import * as arrow from 'apache-arrow';
import type { Column } from '../../schemas/columns.js';
import type { Format } from './format.js';
import { cellOf, epochDay, type TableData } from './table-data.js';

/**
 * Arrow IPC file with an explicit schema, plain strings, no compression and one batch: dictionaries take their ids from a counter of the process,
 * and compressed files of arrow-js are not read by Polars. Description, unit and source of a column are metadata of its field.
 */
export const arrowFile: Format = {
  extension: 'arrow',
  format: 'arrow',
  mediatype: 'application/vnd.apache.arrow.file',
  *encode(table: TableData) {
    const schema = arrowSchema(table);
    const children = schema.fields.map((field, index) => columnData(table, table.columns[index] as Column, field.type));
    const data = arrow.makeData({ type: new arrow.Struct(schema.fields), children, length: table.rows.length });
    yield arrow.tableToIPC(new arrow.Table(schema, [new arrow.RecordBatch(schema, data)]), 'file');
  },
};

/** The Arrow schema of a table. */
export function arrowSchema({ name, description, columns }: Omit<TableData, 'rows'>): arrow.Schema {
  const fields = columns.map(
    (column) => new arrow.Field(column.name, arrowType(column), column.nullable, hints(column)),
  );
  return new arrow.Schema(fields, new Map(Object.entries({ table: name, description })));
}

function hints({ description, unit, source }: Column): Map<string, string> {
  return new Map(
    Object.entries({ description, unit, source }).filter((entry): entry is [string, string] => entry[1] !== null),
  );
}

/** Whether whole numbers of a column fit 32 bits: Arrow wraps larger ones in silence. */
export function fitsInt32({ minimum, maximum }: Column): boolean {
  return minimum !== null && maximum !== null && minimum >= -2_147_483_648 && maximum <= 2_147_483_647;
}

function arrowType(column: Column): arrow.DataType {
  switch (column.kind) {
    case 'text':
    case 'enum':
      return new arrow.Utf8();
    case 'day':
      return new arrow.DateDay();
    case 'integer':
      return fitsInt32(column) ? new arrow.Int32() : new arrow.Int64();
    case 'number':
      return new arrow.Float64();
    case 'boolean':
      return new arrow.Bool();
  }
}

function columnData({ rows }: TableData, column: Column, type: arrow.DataType): arrow.Data {
  const builder = arrow.makeBuilder({ type, nullValues: [null] });
  for (const row of rows) builder.append(arrowValue(cellOf(row, column), type));
  return builder.finish().flush();
}

function arrowValue(cell: ReturnType<typeof cellOf>, type: arrow.DataType): unknown {
  if (cell === null) return null;
  if (arrow.DataType.isDate(type)) return new Date(epochDay(cell as string) * 86_400_000);
  return arrow.DataType.isInt(type) && type.bitWidth === 64 ? BigInt(cell as number) : cell;
}
