import { type Evidence, evidence } from '../schemas/evidence.js';
import type { Rows } from '../schemas/tables.js';
import { chained } from './chained.js';
import { type ColumnCells, GrowingCells, type RowRange } from './column-cells.js';
import { byCodeUnits } from './order.js';

/** The cells of all rows of evidence that were taken in so far. */
export type EvidenceColumns = { readonly [Name in keyof Evidence]: GrowingCells<Evidence[Name]> };

const names = Object.keys(evidence.shape) as (keyof Evidence)[];

/**
 * Columns without a row.
 * @param copyOf gives what is kept of a text that was not met before in its column.
 */
export function evidenceColumns(copyOf: (text: string) => string = (text) => text): EvidenceColumns {
  const keep = (cell: unknown) => (typeof cell === 'string' ? copyOf(cell) : cell);
  return Object.fromEntries(names.map((name) => [name, new GrowingCells(keep)])) as unknown as EvidenceColumns;
}

/**
 * Rows of evidence, kept column by column: of ten published rows eight are evidence, which says the same few things over and over, and as objects
 * they would take most of the memory of a run. A row is made anew each time it is asked for: none is known by its identity.
 */
export class EvidenceTable implements Rows<Evidence> {
  readonly #columns: EvidenceColumns;
  /** Which rows of the columns these are, in which order; null where they stand there one behind the other, as those of an article do. */
  readonly #order: Uint32Array | null;
  /** Row of the columns with which they begin where they do. */
  readonly #from: number;
  readonly length: number;

  private constructor(columns: EvidenceColumns, rows: Uint32Array | RowRange) {
    this.#columns = columns;
    const isOrder = rows instanceof Uint32Array;
    this.#order = isOrder ? rows : null;
    this.#from = isOrder ? 0 : rows.from;
    this.length = isOrder ? rows.length : rows.to - rows.from;
  }

  static of(rows: Iterable<Evidence>): EvidenceTable {
    return EvidenceTable.added(evidenceColumns(), rows);
  }

  /** Takes rows into columns that other tables may share. */
  static added(columns: EvidenceColumns, rows: Iterable<Evidence>): EvidenceTable {
    const from = columns.claim_id.length;
    for (const row of rows) for (const name of names) columns[name].push(row[name] as never);
    return new EvidenceTable(columns, { from, to: columns.claim_id.length });
  }

  /** All rows of several tables, sorted by their key. Of tables that share their columns no cell is copied. */
  static joined(parts: readonly Rows<Evidence>[]): EvidenceTable {
    const tables = parts.filter(({ length }) => length > 0);
    const all = EvidenceTable.#sharing(tables) ?? EvidenceTable.of(chained(tables));
    for (const name of names) all.#columns[name].rest();
    return all.sorted();
  }

  /** The rows of tables that share their columns; null for others. */
  static #sharing(tables: readonly Rows<Evidence>[]): EvidenceTable | null {
    const [first] = tables;
    if (!(first instanceof EvidenceTable)) return null;
    const rows = new Uint32Array(chained(tables).length);
    let taken = 0;
    for (const table of tables) {
      if (!(table instanceof EvidenceTable) || table.#columns !== first.#columns) return null;
      table.#number(rows, taken);
      taken += table.length;
    }
    return new EvidenceTable(first.#columns, rows);
  }

  /** Writes which rows of the columns its own are. */
  #number(rows: Uint32Array, at: number): void {
    if (this.#order !== null) rows.set(this.#order, at);
    else for (let row = 0; row < this.length; row++) rows[at + row] = this.#from + row;
  }

  #numbers(): Uint32Array {
    const rows = new Uint32Array(this.length);
    this.#number(rows, 0);
    return rows;
  }

  *[Symbol.iterator](): Generator<Evidence> {
    const { claim_id, column, value, basis, rule, words, start, end } = this.#columns;
    for (let at = 0; at < this.length; at++) {
      const row = this.#order === null ? this.#from + at : (this.#order[at] as number);
      yield {
        claim_id: claim_id.at(row),
        column: column.at(row),
        value: value.at(row),
        basis: basis.at(row),
        rule: rule.at(row),
        words: words.at(row),
        start: start.at(row),
        end: end.at(row),
      };
    }
  }

  toJSON(): Evidence[] {
    return [...this];
  }

  column(name: keyof Evidence): ColumnCells {
    const { distinct, places } = this.#columns[name];
    if (this.#order !== null) return { distinct, places, order: this.#order };
    return { distinct, places: places.subarray(this.#from, this.#from + this.length), order: null };
  }

  /** Its rows `from` to `to`, exclusive, without a copy of any cell. */
  slice(from: number, to: number): EvidenceTable {
    const rows = this.#order?.subarray(from, to) ?? { from: this.#from + from, to: this.#from + to };
    return new EvidenceTable(this.#columns, rows);
  }

  /** The same rows in the order of their key. */
  sorted(): EvidenceTable {
    const { claim_id, column } = this.#columns;
    return new EvidenceTable(this.#columns, inOrderOf(claim_id, inOrderOf(column, this.#numbers())));
  }
}

/** Rows by the text of a column, by code units; those that say the same stay in their order. Counted, since texts are few and rows are many. */
function inOrderOf({ distinct, places }: ColumnCells<string>, rows: Uint32Array): Uint32Array {
  const rankOf = ranks(distinct);
  const starts = new Uint32Array(distinct.length + 1);
  const rank = (row: number) => rankOf[places[row] as number] as number;
  for (const row of rows) starts[rank(row) + 1] = (starts[rank(row) + 1] as number) + 1;
  for (let at = 1; at < starts.length; at++) starts[at] = (starts[at] as number) + (starts[at - 1] as number);
  const sorted = new Uint32Array(rows.length);
  for (const row of rows) {
    const place = starts[rank(row)] as number;
    sorted[place] = row;
    starts[rank(row)] = place + 1;
  }
  return sorted;
}

/** For each text the rank that it has among all, by code units. */
function ranks(texts: readonly string[]): Uint32Array {
  const order = [...texts.keys()].sort((a, b) => byCodeUnits(texts[a] as string, texts[b] as string));
  const rankOf = new Uint32Array(texts.length);
  for (const [rank, at] of order.entries()) rankOf[at] = rank;
  return rankOf;
}
