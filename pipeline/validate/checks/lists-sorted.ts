import { byCodeUnits, listed } from '../../order.js';
import { knownOf, rowCheck } from '../check.js';

/** Columns that hold several values in one cell, in an order that says nothing. */
const lists: readonly string[] = [
  'actor',
  'corrected',
  'country',
  'filled_in',
  'force',
  'place',
  'rules',
  'target',
  'to_country',
];

export const listsSorted = rowCheck({
  id: 'lists-sorted',
  description: 'Values that share a cell are sorted, distinct and not empty.',
  severity: 'warning',
  columns: [],
  fault(row, _scene, columns) {
    for (const name of listsOf(columns)) {
      const cell = row[name];
      if (typeof cell !== 'string' || !cell.includes(';')) continue;
      const values = listed(cell);
      const ascend = values.every((value, index) => index === 0 || byCodeUnits(values[index - 1] as string, value) < 0);
      if (!ascend || values.includes('')) return { column: name, message: `${name} is "${cell}".` };
    }
    return null;
  },
});

/** The columns of a table that hold lists. */
const listsOf = knownOf((columns) => columns.map(({ name }) => name).filter((name) => lists.includes(name)));
