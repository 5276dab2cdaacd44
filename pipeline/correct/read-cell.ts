import { claimAnchor, claimTrust } from '../../schemas/claim.js';
import { tableColumns } from '../../schemas/columns.js';
import { tables } from '../../schemas/tables.js';
import type { Correction } from '../correction.js';
import { CurationError } from '../curation-error.js';
import type { CorrectableTable } from './find-claim.js';

/** Columns that say where a claim stands and how it came about: with another value it would be another claim. */
const fixed: readonly string[] = [...Object.keys(claimAnchor), ...Object.keys(claimTrust), 'event_id', 'mention_id'];
/** Columns that follow from others. */
const derived: readonly string[] = ['plover', 'cameo', 'acled'];

/**
 * The value that a correction sets, of the type of its column.
 * @throws {CurationError} when the column can't be corrected or can't hold the value.
 */
export function readCell(table: CorrectableTable, { place, column, value }: Correction): unknown {
  if ((tables[table].key as readonly string[]).includes(column) || fixed.includes(column) || derived.includes(column)) {
    throw new CurationError(
      `${place}: ${column} can't be corrected, since it is made from the text or from other columns.`,
    );
  }
  if (value === null) return null;
  const kind = tableColumns[table].find(({ name }) => name === column)?.kind;
  if (kind !== 'integer' && kind !== 'number') return value;
  const number = Number(value);
  if (Number.isFinite(number)) return number;
  throw new CurationError(`${place}: ${column} is a number and can't be "${value}".`);
}

/** A cell as `expect` and evidence write it. */
export const cellText = (cell: unknown): string | null => (cell === null ? null : String(cell));
