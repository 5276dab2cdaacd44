import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { Column } from '../../schemas/columns.js';
import { fitsInt32 } from './arrow.js';
import type { Format } from './format.js';
import { converted, type LaidOut } from './lay-out.js';
import { type Cell, epochDay } from './table-data.js';

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
  *encode({ name, description, columns: laidOut, rowCount }: LaidOut) {
    const columns = laidOut.map(({ column }) => column);
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
    const values = laidOut.map((cells) => converted(cells, (cell) => parquetValue(cell, cells.column)));
    for (let from = 0, to = rowsOfFirstGroup; from < rowCount; from = to, to += rowsOfGroup) {
      const rows = { from, to: Math.min(to, rowCount) };
      const columnData = columns.map(({ name }, index) => ({ name, data: values[index]?.(rows) ?? [] }));
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

function parquetValue(cell: Cell, column: Column): unknown {
  if (cell === null) return null;
  if (column.kind === 'day') return epochDay(cell as string);
  return column.kind === 'integer' && !fitsInt32(column) ? BigInt(cell as number) : cell;
}
