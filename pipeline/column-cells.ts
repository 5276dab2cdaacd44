import type { Rows } from '../schemas/tables.js';

/** The cells of a column: each different one once, and which of them stands in each row. Most columns say a few things over and over. */
export interface ColumnCells<Cell = unknown> {
  readonly distinct: readonly Cell[];
  /** For each cell its place in `distinct`. */
  readonly places: Uint32Array;
  /** For each row the number of its cell, where a table shows some rows of a larger one or in another order; null where they are the same. */
  readonly order: Uint32Array | null;
}

/** A column that takes cells in, one after the other. Different cells stand in the order in which they were first met. */
export class GrowingCells<Cell> implements ColumnCells<Cell> {
  readonly distinct: Cell[] = [];
  readonly order = null;
  readonly #placeOf = new Map<Cell, number>();
  readonly #keep: (cell: Cell) => Cell;
  #places = new Uint32Array(16);
  #length = 0;

  /** @param keep gives what stands for a cell that was not met before: the same, or a copy. */
  constructor(keep: (cell: Cell) => Cell = (cell) => cell) {
    this.#keep = keep;
  }

  get length(): number {
    return this.#length;
  }

  get places(): Uint32Array {
    return this.#places.subarray(0, this.#length);
  }

  /** The cell of a row. */
  at(row: number): Cell {
    return this.distinct[this.#places[row] as number] as Cell;
  }

  push(cell: Cell): void {
    if (this.#length === this.#places.length) {
      const grown = new Uint32Array(this.#length * 2);
      grown.set(this.#places);
      this.#places = grown;
    }
    this.#places[this.#length] = this.#placeOf.get(cell) ?? this.#added(cell);
    this.#length += 1;
  }

  #added(cell: Cell): number {
    const kept = this.#keep(cell);
    const place = this.distinct.push(kept) - 1;
    this.#placeOf.set(kept, place);
    return place;
  }
}

/** A column of some rows. */
export function columnCells<Row extends object, Name extends keyof Row>(
  rows: Rows<Row>,
  name: Name,
): ColumnCells<Row[Name]> {
  const cells = new GrowingCells<Row[Name]>();
  for (const row of rows) cells.push(row[name]);
  return cells;
}
