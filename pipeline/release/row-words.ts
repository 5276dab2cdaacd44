import type { PublishedRow } from '../published/published-rows.js';

/** A cell as a person reads it: nothing where it is empty. */
export const shown = (cell: unknown): string => (cell === null || cell === undefined ? '' : String(cell));

/** Columns by which a person knows a row. */
const telling = [
  'quote',
  'event_type',
  'measure',
  'value',
  'best',
  'modality',
  'force',
  'actor',
  'target',
  'country',
  'name',
  'message',
  'reason',
  'explanation',
  'column',
  'outlet',
  'published_on',
  'file',
];

/** What a row says, in short. */
export function rowWords(row: PublishedRow): string {
  return telling
    .filter((column) => shown(row[column]) !== '')
    .map((column) => (column === 'quote' ? `"${shown(row[column])}"` : shown(row[column])))
    .join(', ');
}
