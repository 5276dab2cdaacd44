import type { Rows } from '../schemas/tables.js';

/** The cells of a column: each different one once, and which of them stands in each row. Most columns say a few things over and over. */
export interface ColumnCells<Cell = unknown> {
  readonly distinct: readonly Cell[];
  /** For each row the place of its cell in `distinct`. */
  readonly places: Uint32Array;
}

/** A column of some rows. */
export function columnCells<Row extends object, Name extends keyof Row>(
  rows: Rows<Row>,
  name: Name,
): ColumnCells<Row[Name]> {
  const cells = new Distinct<Row[Name]>();
  const places = new Uint32Array(rows.length);
  let index = 0;
  for (const row of rows) places[index++] = cells.placeOf(row[name]);
  return { distinct: cells.all, places };
}

/** A column of several tables, one after the other. What tables that were cut from one share is looked at once. */
export function joinedCells<Cell>(parts: readonly ColumnCells<Cell>[]): ColumnCells<Cell> {
  const cells = new Distinct<Cell>();
  const moved = new Map<readonly Cell[], Uint32Array>();
  const places = new Uint32Array(parts.reduce((sum, part) => sum + part.places.length, 0));
  let index = 0;
  for (const part of parts) {
    const to = moved.get(part.distinct) ?? Uint32Array.from(part.distinct, (cell) => cells.placeOf(cell));
    moved.set(part.distinct, to);
    for (const place of part.places) places[index++] = to[place] as number;
  }
  return { distinct: cells.all, places };
}

/** Different cells in the order in which they were first met. */
class Distinct<Cell> {
  readonly all: Cell[] = [];
  readonly #places = new Map<Cell, number>();

  placeOf(cell: Cell): number {
    let place = this.#places.get(cell);
    if (place === undefined) {
      place = this.all.push(cell) - 1;
      this.#places.set(cell, place);
    }
    return place;
  }
}
