import { listed } from '../../order.js';
import { knownOf, rowCheck } from '../check.js';

export const filledInNamed = rowCheck({
  id: 'filled-in-named',
  description: 'filled_in and corrected name columns of their table.',
  severity: 'error',
  columns: ['filled_in', 'corrected'],
  fault(row, _scene, columns) {
    for (const column of ['filled_in', 'corrected']) {
      const names = namesOf(columns);
      const stranger = listed(row[column] as string | null).find((name) => !names.has(name));
      if (stranger !== undefined) return { column, message: `${column} names "${stranger}", which is no column.` };
    }
    return null;
  },
});

const namesOf = knownOf((columns): ReadonlySet<string> => new Set(columns.map(({ name }) => name)));
