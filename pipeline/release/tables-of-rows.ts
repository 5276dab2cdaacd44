import type { Rows, TableName } from '../../schemas/tables.js';
import type { PublishedRow } from '../published/published-rows.js';

/** The rows of a version by table; a table that the version did not have is missing. */
export type TablesOfRows = Readonly<Partial<Record<TableName, Rows<PublishedRow>>>>;
