import { tableColumns } from '../../schemas/columns.js';
import type { TableName } from '../../schemas/tables.js';
import { CurationError } from '../curation-error.js';
import type { Expectation } from '../expectation.js';
import { listed } from '../order.js';
import type { PublishedRow } from '../published/published-rows.js';
import type { QualityCheck } from './quality-report.js';
import type { TablesOfRows } from './tables-of-rows.js';

/**
 * Compares the tables with what a curator expects of them: too little is fatal, too much a warning.
 * @throws {CurationError} when an expectation names what no table has, or bounds nothing: it could never fail.
 */
export function checkExpectations(expectations: readonly Expectation[], tables: TablesOfRows): QualityCheck[] {
  return expectations.flatMap((expectation) => {
    refuseUnknown(expectation);
    const observed = observe(expectation, [...(tables[expectation.table as TableName] ?? [])]);
    return checksOf(expectation, observed);
  });
}

/** One check for each bound. */
function checksOf({ table, column, value, minimum, maximum, reason }: Expectation, observed: number): QualityCheck[] {
  const id = `expect/${[table, column, value].filter((part) => part !== null).join('/')}`;
  const checks: QualityCheck[] = [];
  const check = { description: reason, observed };
  if (minimum !== null) {
    const pass = observed >= minimum;
    checks.push({ id: `${id}/at-least`, ...check, severity: 'fatal', bound: { minimum }, pass });
  }
  if (maximum !== null) {
    const pass = observed <= maximum;
    checks.push({ id: `${id}/at-most`, ...check, severity: 'warning', bound: { maximum }, pass });
  }
  return checks;
}

/** Rows; or the share of rows whose cell is filled; or, of the filled cells, the share that is or lists the value. Shares of nothing are 0. */
function observe({ column, value }: Expectation, rows: readonly PublishedRow[]): number {
  if (column === null) return rows.length;
  const cells = rows.map((row) => row[column]).filter((cell) => cell !== null);
  if (value === null) return share(cells.length, rows.length);
  return share(cells.filter((cell) => listed(String(cell)).includes(value)).length, cells.length);
}

/** To four places, so that a report shows what was compared. */
const share = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((part / whole) * 10_000) / 10_000);

function refuseUnknown({ place, table, column, value, minimum, maximum }: Expectation): void {
  const columns = Object.hasOwn(tableColumns, table) ? tableColumns[table as TableName] : undefined;
  if (columns === undefined) throw new CurationError(`${place}: there is no table ${table}.`);
  const known = columns.find(({ name }) => name === column);
  if (column !== null && known === undefined) throw new CurationError(`${place}: ${table} has no column ${column}.`);
  if (value !== null && column === null) throw new CurationError(`${place} gives a value without its column.`);
  if (value !== null && known?.values != null && !Object.hasOwn(known.values, value)) {
    throw new CurationError(`${place}: ${column} of ${table} is never ${value}.`);
  }
  if (minimum === null && maximum === null) throw new CurationError(`${place} has no bound.`);
}
