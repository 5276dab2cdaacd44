import { type Evidence, evidence } from '../schemas/evidence.js';
import type { Rows } from '../schemas/tables.js';
import { chained } from './chained.js';
import { type ColumnCells, GrowingCells } from './column-cells.js';
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
  /** Which rows of the columns these are, in which order. */
  readonly #rows: Uint32Array;

  private constructor(columns: EvidenceColumns, rows: Uint32Array) {
    this.#columns = columns;
    this.#rows = rows;
  }

  static of(rows: Iterable<Evidence>): EvidenceTable {
    return EvidenceTable.added(evidenceColumns(), rows);
  }

  /** Takes rows into columns that other tables may share. */
  static added(columns: EvidenceColumns, rows: Iterable<Evidence>): EvidenceTable {
    const from = columns.claim_id.length;
    for (const row of rows) for (const name of names) columns[name].push(row[name] as never);
    return new EvidenceTable(
      columns,
      Uint32Array.from({ length: columns.claim_id.length - from }, (_, at) => from + at),
    );
  }

  /** All rows of several tables, sorted by their key. Of tables that share their columns no cell is copied. */
  static joined(parts: readonly Rows<Evidence>[]): EvidenceTable {
    const tables = parts.filter(({ length }) => length > 0);
    return (EvidenceTable.#sharing(tables) ?? EvidenceTable.of(chained(tables))).sorted();
  }

  /** The rows of tables that share their columns; null for others. */
  static #sharing(tables: readonly Rows<Evidence>[]): EvidenceTable | null {
    const [first] = tables;
    if (!(first instanceof EvidenceTable)) return null;
    const rows = new Uint32Array(chained(tables).length);
    let taken = 0;
    for (const table of tables) {
      if (!(table instanceof EvidenceTable) || table.#columns !== first.#columns) return null;
      rows.set(table.#rows, taken);
      taken += table.length;
    }
    return new EvidenceTable(first.#columns, rows);
  }

  get length(): number {
    return this.#rows.length;
  }

  *[Symbol.iterator](): Generator<Evidence> {
    const { claim_id, column, value, basis, rule, words, start, end } = this.#columns;
    for (const row of this.#rows) {
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
    return { distinct, places, order: this.#rows };
  }

  /** Its rows `from` to `to`, exclusive, without a copy of any cell. */
  slice(from: number, to: number): EvidenceTable {
    return new EvidenceTable(this.#columns, this.#rows.subarray(from, to));
  }

  /** The same rows in the order of their key. */
  sorted(): EvidenceTable {
    const { claim_id, column } = this.#columns;
    const [byClaim, byColumn] = [ranks(claim_id, this.#rows), ranks(column, this.#rows)];
    const keys = Float64Array.from(byClaim, (rank, row) => rank * column.distinct.length + (byColumn[row] as number));
    const order = Uint32Array.from(keys.keys()).sort((a, b) => (keys[a] as number) - (keys[b] as number));
    return new EvidenceTable(
      this.#columns,
      order.map((row) => this.#rows[row] as number),
    );
  }
}

/** For each row the rank of its text among all of the column, by code units. */
function ranks({ distinct, places }: ColumnCells<string>, rows: Uint32Array): Uint32Array {
  const ranked = new Map([...distinct].sort(byCodeUnits).map((text, rank) => [text, rank]));
  const rankOf = Uint32Array.from(distinct, (text) => ranked.get(text) as number);
  return rows.map((row) => rankOf[places[row] as number] as number);
}
