import * as arrow from 'apache-arrow';
import type { Column } from '../../schemas/columns.js';
import type { Format } from './format.js';
import { type Cell, cellOf, epochDay, type TableData } from './table-data.js';

/** More rows make a file no better to read, but must all be held in memory twice. */
const rowsPerBatch = 10_000;

/**
 * Arrow IPC file with an explicit schema, plain strings and no compression: dictionaries take their ids from a counter of the process,
 * and compressed files of arrow-js are not read by Polars. Description, unit and source of a column are metadata of its field.
 */
export const arrowFile: Format = {
  extension: 'arrow',
  format: 'arrow',
  mediatype: 'application/vnd.apache.arrow.file',
  *encode(table: TableData) {
    const schema = arrowSchema(table);
    const written = new Pieces();
    const writer = new arrow.RecordBatchFileWriter();
    writer.reset(written, schema);
    for (let from = 0; from === 0 || from < table.rows.length; from += rowsPerBatch) {
      const rows = table.rows.slice(from, from + rowsPerBatch);
      const children = table.columns.map((column) => columnData(rows, column));
      const data = arrow.makeData({ type: new arrow.Struct(schema.fields), children, length: rows.length });
      writer.write(new arrow.RecordBatch(schema, data));
      yield written.take();
    }
    writer.finish();
    yield written.take();
  },
};

/** Takes what the writer writes, so that it can be passed on batch by batch. */
class Pieces extends arrow.AsyncByteQueue {
  #pieces: Uint8Array[] = [];

  override write(bytes: ArrayBufferLike | ArrayBufferView): void {
    this.#pieces.push(arrow.util.toUint8Array(bytes));
  }

  /** What was written since it was asked last. */
  take(): Uint8Array {
    const all = Buffer.concat(this.#pieces);
    this.#pieces = [];
    return all;
  }
}

function arrowSchema({ name, description, columns }: TableData): arrow.Schema {
  const fields = columns.map(
    (column) => new arrow.Field(column.name, arrowType(column), column.nullable, hints(column)),
  );
  return new arrow.Schema(fields, new Map(Object.entries({ table: name, description })));
}

function hints({ description, unit, source }: Column): Map<string, string> {
  const given = Object.entries({ description, unit, source });
  return new Map(given.filter((entry): entry is [string, string] => entry[1] !== null));
}

/** Whether whole numbers of a column fit 32 bits: typed arrays wrap larger ones in silence. */
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

/** The buffers of a column, as the Arrow format lays them out; a null has the bytes of 0 or "" and a cleared bit. */
function columnData(rows: TableData['rows'], column: Column): arrow.Data {
  const cells = rows.map((row) => cellOf(row, column));
  const nullCount = cells.reduce<number>((count, cell) => (cell === null ? count + 1 : count), 0);
  const nullBitmap = nullCount === 0 ? null : bits(cells, (cell) => cell !== null);
  const layout = { type: arrowType(column), length: cells.length, nullCount, nullBitmap };
  return arrow.makeData({ ...layout, ...values(cells, column) } as Parameters<typeof arrow.makeData>[0]);
}

function values(cells: readonly Cell[], column: Column): object {
  switch (column.kind) {
    case 'text':
    case 'enum':
      return texts(cells.map((cell) => (cell ?? '') as string));
    case 'day':
      return { data: Int32Array.from(cells, (cell) => (cell === null ? 0 : epochDay(cell as string))) };
    case 'integer':
      if (fitsInt32(column)) return { data: Int32Array.from(cells, (cell) => (cell ?? 0) as number) };
      return { data: BigInt64Array.from(cells, (cell) => BigInt((cell ?? 0) as number)) };
    case 'number':
      return { data: Float64Array.from(cells, (cell) => (cell ?? 0) as number) };
    case 'boolean':
      return { data: bits(cells, (cell) => cell === true) };
  }
}

function texts(cells: readonly string[]): object {
  const joined = cells.join('');
  const data = new TextEncoder().encode(joined);
  // A byte a character: nothing in it but ASCII.
  const lengthOf = data.length === joined.length ? (cell: string) => cell.length : Buffer.byteLength;
  const valueOffsets = new Int32Array(cells.length + 1);
  let end = 0;
  let index = 0;
  for (const cell of cells) {
    end += lengthOf(cell);
    valueOffsets[++index] = end;
  }
  return { valueOffsets, data };
}

/** One bit a value, least significant first. */
function bits(cells: readonly Cell[], isSet: (cell: Cell) => boolean): Uint8Array {
  const bytes = new Uint8Array(Math.ceil(cells.length / 8));
  let index = 0;
  for (const cell of cells) {
    if (isSet(cell)) bytes[index >> 3] = (bytes[index >> 3] as number) | (1 << (index & 7));
    index++;
  }
  return bytes;
}
