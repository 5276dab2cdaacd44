import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { Column } from '../../schemas/columns.js';
import { fitsInt32 } from './arrow.js';
import type { Format } from './format.js';
import { cellOf, epochDay, type TableData } from './table-data.js';

type SchemaElement = ParquetWriter['schema'][number];

/** A small first group tells a reader that looks at a table what is in it; each is in memory as a whole. */
const rowsOfFirstGroup = 1000;
const rowsOfGroup = 10_000;

/** Parquet with typed columns and Snappy compression; what the columns mean is key-value metadata of the file. */
export const parquet: Format = {
  extension: 'parquet',
  // Not "parquet": frictionless 5.21 then reads the file as a table, counts none of its bytes and reports that they are missing.
  format: 'apache-parquet',
  mediatype: 'application/vnd.apache.parquet',
  *encode({ name, description, columns, rows }: TableData) {
    const bytes = new ByteWriter();
    const writer = new ParquetWriter({
      writer: bytes,
      schema: [{ name: 'root', num_children: columns.length }, ...columns.map(element)],
      kvMetadata: [
        { key: 'table', value: name },
        { key: 'description', value: description },
        { key: 'columns', value: JSON.stringify(Object.fromEntries(columns.map(hints))) },
      ],
      createdBy: 'drawdown',
    });
    for (let from = 0, to = rowsOfFirstGroup; from < rows.length; from = to, to += rowsOfGroup) {
      const group = rows.slice(from, to);
      const columnData = columns.map((column) => ({
        name: column.name,
        data: group.map((row) => parquetValue(cellOf(row, column), column)),
      }));
      writer.write({ columnData, rowGroupSize: rowsOfGroup });
      yield taken(bytes);
    }
    writer.finish();
    yield taken(bytes);
  },
};

/** What was written since it was asked last. */
function taken(bytes: ByteWriter): Uint8Array {
  const piece = bytes.getBytes().slice();
  bytes.index = 0;
  return piece;
}

function hints({ name, description, unit, source }: Column): [string, object] {
  return [name, { description, unit, source }];
}

function element(column: Column): SchemaElement {
  return { name: column.name, repetition_type: column.nullable ? 'OPTIONAL' : 'REQUIRED', ...parquetType(column) };
}

function parquetType(column: Column): Omit<SchemaElement, 'name'> {
  switch (column.kind) {
    case 'text':
    case 'enum':
      return { type: 'BYTE_ARRAY', converted_type: 'UTF8' };
    case 'day':
      return { type: 'INT32', converted_type: 'DATE' };
    case 'integer':
      return { type: fitsInt32(column) ? 'INT32' : 'INT64' };
    case 'number':
      return { type: 'DOUBLE' };
    case 'boolean':
      return { type: 'BOOLEAN' };
  }
}

function parquetValue(cell: ReturnType<typeof cellOf>, column: Column): unknown {
  if (cell === null) return null;
  if (column.kind === 'day') return epochDay(cell as string);
  return column.kind === 'integer' && !fitsInt32(column) ? BigInt(cell as number) : cell;
}
