import { type Evidence, evidence } from '../schemas/evidence.js';
import type { Rows } from '../schemas/tables.js';
import { type ColumnCells, columnCells, joinedCells } from './column-cells.js';
import { byCodeUnits } from './order.js';

type EvidenceColumns = { readonly [Name in keyof Evidence]: ColumnCells<Evidence[Name]> };

/**
 * Rows of evidence, kept column by column: of ten published rows eight are evidence, which says the same few things over and over, and as objects
 * they would take most of the memory of a run. A row is made anew each time it is asked for: none is known by its identity.
 */
export class EvidenceTable implements Rows<Evidence> {
  readonly #columns: EvidenceColumns;
  readonly #from: number;
  readonly #to: number;

  private constructor(columns: EvidenceColumns, from: number, to: number) {
    this.#columns = columns;
    this.#from = from;
    this.#to = to;
  }

  static of(rows: readonly Evidence[]): EvidenceTable {
    return new EvidenceTable(
      eachColumn((name) => columnCells<Evidence, keyof Evidence>(rows, name)),
      0,
      rows.length,
    );
  }

  /** All rows of several tables, sorted by their key. */
  static joined(parts: readonly Rows<Evidence>[]): EvidenceTable {
    const tables = parts
      .filter(({ length }) => length > 0)
      .map((part) => (part instanceof EvidenceTable ? part : EvidenceTable.of([...part])));
    const length = tables.reduce((sum, table) => sum + table.length, 0);
    const columns = eachColumn((name) => joinedCells(tables.map((table) => table.column(name))));
    return new EvidenceTable(columns, 0, length).sorted();
  }

  get length(): number {
    return this.#to - this.#from;
  }

  *[Symbol.iterator](): Generator<Evidence> {
    const { claim_id, column, value, basis, rule, words, start, end } = this.#columns;
    for (let row = this.#from; row < this.#to; row++) {
      yield {
        claim_id: cellOf(claim_id, row),
        column: cellOf(column, row),
        value: cellOf(value, row),
        basis: cellOf(basis, row),
        rule: cellOf(rule, row),
        words: cellOf(words, row),
        start: cellOf(start, row),
        end: cellOf(end, row),
      };
    }
  }

  toJSON(): Evidence[] {
    return [...this];
  }

  column(name: keyof Evidence): ColumnCells {
    const { distinct, places } = this.#columns[name];
    return { distinct, places: places.subarray(this.#from, this.#to) };
  }

  /** Its rows `from` to `to`, exclusive, without a copy of any cell. */
  slice(from: number, to: number): EvidenceTable {
    return new EvidenceTable(this.#columns, this.#from + from, this.#from + to);
  }

  /** The same rows with each different text replaced. */
  withTexts(replace: (text: string) => string): EvidenceTable {
    const replaced = (cell: unknown) => (typeof cell === 'string' ? replace(cell) : cell);
    const columns = eachColumn((name) => {
      const { distinct, places } = this.#columns[name];
      return { distinct: (distinct as readonly unknown[]).map(replaced), places };
    });
    return new EvidenceTable(columns, this.#from, this.#to);
  }

  /** The same rows in the order of their key. */
  sorted(): EvidenceTable {
    const columns = this.column('column');
    const [byClaim, byColumn] = [ranks(this.column('claim_id')), ranks(columns)];
    const keys = Float64Array.from(byClaim, (rank, row) => rank * columns.distinct.length + (byColumn[row] as number));
    const order = Uint32Array.from(keys.keys()).sort((a, b) => (keys[a] as number) - (keys[b] as number));
    const moved = eachColumn((name) => {
      const { distinct, places } = this.column(name);
      return { distinct, places: order.map((row) => places[row] as number) };
    });
    return new EvidenceTable(moved, 0, order.length);
  }
}

const names = Object.keys(evidence.shape) as (keyof Evidence)[];

const eachColumn = (make: (name: keyof Evidence) => ColumnCells): EvidenceColumns =>
  Object.fromEntries(names.map((name) => [name, make(name)])) as EvidenceColumns;

const cellOf = <Cell>({ distinct, places }: ColumnCells<Cell>, row: number): Cell =>
  distinct[places[row] as number] as Cell;

/** For each row the rank of its text among all of the column, by code units. */
function ranks({ distinct, places }: ColumnCells): Uint32Array {
  const texts = distinct as readonly string[];
  const ranked = new Map([...texts].sort(byCodeUnits).map((text, rank) => [text, rank]));
  const rankOf = Uint32Array.from(texts, (text) => ranked.get(text) as number);
  return places.map((place) => rankOf[place] as number);
}
