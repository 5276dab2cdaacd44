import type { Rows } from '../schemas/tables.js';

/** The cells of a column: each different one once, and which of them stands in each row. Most columns say a few things over and over. */
export interface ColumnCells<Cell = unknown> {
  readonly distinct: readonly Cell[];
  /** For each cell its place in `distinct`. */
  readonly places: Places;
  /** For each row the number of its cell, where a table shows some rows of a larger one or in another order; null where they are the same. */
  readonly order: Uint32Array | null;
}

/** Rows `from` to `to`, exclusive. */
export interface RowRange {
  readonly from: number;
  readonly to: number;
}

/** As many bytes a cell as its different cells ask for: most columns of a million rows do with one or two. */
export type Places = Uint8Array | Uint16Array | Uint32Array;

function roomFor(length: number, distinct: number): Places {
  if (distinct <= 1 << 8) return new Uint8Array(length);
  return distinct <= 1 << 16 ? new Uint16Array(length) : new Uint32Array(length);
}

/** A column that takes cells in, one after the other. Different cells stand in the order in which they were first met. */
export class GrowingCells<Cell> implements ColumnCells<Cell> {
  readonly distinct: Cell[] = [];
  readonly order = null;
  #placeOf: Map<Cell, number> | null = null;
  readonly #keep: (cell: Cell) => Cell;
  #places: Places;
  #length = 0;

  /**
   * @param keep gives what stands for a cell that was not met before: the same, or a copy.
   * @param expected how many cells there will be, so that none has to move; they may be more.
   */
  constructor(keep: (cell: Cell) => Cell = (cell) => cell, expected = 16) {
    this.#keep = keep;
    this.#places = roomFor(Math.max(expected, 1), 0);
  }

  get length(): number {
    return this.#length;
  }

  get places(): Places {
    return this.#places.subarray(0, this.#length);
  }

  /** The cell of a row. */
  at(row: number): Cell {
    return this.distinct[this.#places[row] as number] as Cell;
  }

  push(cell: Cell): void {
    // Of rows of one claim most say in a column what the one before said: to look at that is quicker than to look the cell up.
    const before = this.#length - 1;
    const place = before >= 0 && this.at(before) === cell ? (this.#places[before] as number) : this.#placeFor(cell);
    if (this.#length === this.#places.length) this.#move(this.#length * 2);
    this.#places[this.#length] = place;
    this.#length += 1;
  }

  /** Lets go of what finds a cell that was met before, as much as the cells themselves; it is made again should another be taken in. */
  rest(): void {
    this.#placeOf = null;
  }

  #placeFor(cell: Cell): number {
    this.#placeOf ??= new Map(this.distinct.map((known, place) => [known, place]));
    return this.#placeOf.get(cell) ?? this.#added(cell, this.#placeOf);
  }

  #added(cell: Cell, placeOf: Map<Cell, number>): number {
    const kept = this.#keep(cell);
    const place = this.distinct.push(kept) - 1;
    placeOf.set(kept, place);
    if (place === 1 << 8 || place === 1 << 16) this.#move(this.#places.length);
    return place;
  }

  #move(length: number): void {
    const places = roomFor(length, this.distinct.length);
    places.set(this.#places);
    this.#places = places;
  }
}

/** A column of some rows. */
export function columnCells<Row extends object, Name extends keyof Row>(
  rows: Rows<Row>,
  name: Name,
): ColumnCells<Row[Name]> {
  const cells = new GrowingCells<Row[Name]>(undefined, rows.length);
  for (const row of rows) cells.push(row[name]);
  return cells;
}
