import type { Rows } from '../schemas/tables.js';

/** The rows of several tables, one after the other, without a copy. */
export function chained<Row>(tables: readonly Rows<Row>[]): Rows<Row> {
  return {
    length: tables.reduce((sum, { length }) => sum + length, 0),
    *[Symbol.iterator]() {
      for (const table of tables) yield* table;
    },
  };
}
