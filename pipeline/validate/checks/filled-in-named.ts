import { listed } from '../../order.js';
import { rowCheck } from '../check.js';

export const filledInNamed = rowCheck({
  id: 'filled-in-named',
  description: 'filled_in and corrected name columns of their table.',
  severity: 'error',
  columns: ['filled_in', 'corrected'],
  fault(row, _scene, columns) {
    for (const column of ['filled_in', 'corrected']) {
      const stranger = listed(row[column] as string | null).find(
        (name) => !columns.some((known) => known.name === name),
      );
      if (stranger !== undefined) return { column, message: `${column} names "${stranger}", which is no column.` };
    }
    return null;
  },
});
