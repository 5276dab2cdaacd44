import * as arrow from 'apache-arrow';
import type { Column } from '../../schemas/columns.js';
import type { RowRange } from '../column-cells.js';
import type { Format } from './format.js';
import { converted, type LaidOut, type LaidOutColumn, runsOf } from './lay-out.js';
import { type Cell, epochDay } from './table-data.js';

/** More rows make a file no better to read, but must all be held in memory twice. */
const rowsPerBatch = 10_000;
/** A table without rows is one batch of none. */
const noRows: RowRange = { from: 0, to: 0 };

/**
 * Arrow IPC file with an explicit schema, plain strings and no compression: dictionaries take their ids from a counter of the process,
 * and compressed files of arrow-js are not read by Polars. Description, unit and source of a column are metadata of its field.
 */
export const arrowFile: Format = {
  extension: 'arrow',
  format: 'arrow',
  mediatype: 'application/vnd.apache.arrow.file',
  *encode(table: LaidOut) {
    const schema = arrowSchema(table);
    const written = new Pieces();
    const writer = new arrow.RecordBatchFileWriter();
    writer.reset(written, schema);
    const columns = table.columns.map(columnReader);
    for (const rows of table.rowCount === 0 ? [noRows] : runsOf(table.rowCount, rowsPerBatch)) {
      const children = columns.map((dataOf) => dataOf(rows));
      const length = rows.to - rows.from;
      const data = arrow.makeData({ type: new arrow.Struct(schema.fields), children, length });
      writer.write(new arrow.RecordBatch(schema, data));
      yield* written.take();
    }
    writer.finish();
    yield* written.take();
  },
};

/** Takes what the writer writes, so that it can be passed on batch by batch. */
class Pieces extends arrow.AsyncByteQueue {
  #pieces: Uint8Array[] = [];

  override write(bytes: ArrayBufferLike | ArrayBufferView): void {
    this.#pieces.push(arrow.util.toUint8Array(bytes));
  }

  /** What was written since it was asked last. */
  take(): readonly Uint8Array[] {
    const all = this.#pieces;
    this.#pieces = [];
    return all;
  }
}

function arrowSchema({ name, description, columns }: LaidOut): arrow.Schema {
  const fields = columns.map(
    ({ column }) => new arrow.Field(column.name, arrowType(column), column.nullable, hints(column)),
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

/** Reads a column into buffers, as the Arrow format lays them out; a null has the bytes of 0 or "" and a cleared bit. */
function columnReader(laidOut: LaidOutColumn): (rows: RowRange) => arrow.Data {
  const type = arrowType(laidOut.column);
  const nullsOf = laidOut.column.nullable ? nullReader(laidOut) : () => noNulls;
  const valuesOf = valueReader(laidOut);
  return (rows) => {
    const layout = { type, length: rows.to - rows.from, ...nullsOf(rows) };
    return arrow.makeData({ ...layout, ...valuesOf(rows) } as Parameters<typeof arrow.makeData>[0]);
  };
}

const noNulls = { nullCount: 0, nullBitmap: null };

function nullReader(laidOut: LaidOutColumn): (rows: RowRange) => { nullCount: number; nullBitmap: Uint8Array | null } {
  const isGiven = converted(laidOut, (cell) => cell !== null);
  return (rows) => {
    const given = isGiven(rows);
    const nullCount = given.reduce((count, isSet) => (isSet ? count : count + 1), 0);
    return nullCount === 0 ? noNulls : { nullCount, nullBitmap: bits(given) };
  };
}

function valueReader(laidOut: LaidOutColumn): (rows: RowRange) => object {
  const as = <T>(convert: (cell: Cell) => T) => converted(laidOut, convert);
  switch (laidOut.column.kind) {
    case 'text':
    case 'enum': {
      const texts = as((cell) => (cell ?? '') as string);
      const lengths = as((cell) => (cell === null ? 0 : Buffer.byteLength(cell as string)));
      const encoder = new TextEncoder();
      return (rows) => ({ valueOffsets: offsets(lengths(rows)), data: encoder.encode(texts(rows).join('')) });
    }
    case 'day': {
      const days = as((cell) => (cell === null ? 0 : epochDay(cell as string)));
      return (rows) => ({ data: new Int32Array(days(rows)) });
    }
    case 'integer': {
      const numbers = as((cell) => (cell ?? 0) as number);
      if (fitsInt32(laidOut.column)) return (rows) => ({ data: new Int32Array(numbers(rows)) });
      return (rows) => ({ data: new BigInt64Array(numbers(rows).map(BigInt)) });
    }
    case 'number': {
      const numbers = as((cell) => (cell ?? 0) as number);
      return (rows) => ({ data: new Float64Array(numbers(rows)) });
    }
    case 'boolean': {
      const truths = as((cell) => cell === true);
      return (rows) => ({ data: bits(truths(rows)) });
    }
  }
}

/** Where each text begins and the last ends. */
function offsets(lengths: readonly number[]): Int32Array {
  const starts = new Int32Array(lengths.length + 1);
  let end = 0;
  let index = 0;
  for (const length of lengths) {
    end += length;
    starts[++index] = end;
  }
  return starts;
}

/** One bit a value, least significant first. */
function bits(values: readonly boolean[]): Uint8Array {
  const bytes = new Uint8Array(Math.ceil(values.length / 8));
  let index = 0;
  for (const isSet of values) {
    if (isSet) bytes[index >> 3] = (bytes[index >> 3] as number) | (1 << (index & 7));
    index++;
  }
  return bytes;
}
