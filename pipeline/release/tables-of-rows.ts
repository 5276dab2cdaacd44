import type { Rows, TableName } from '../../schemas/tables.js';

/** A row as published, of this or an older version of its schema. */
export type PublishedRow = Readonly<Record<string, unknown>>;

/** The rows of a version by table; a table that the version did not have is missing. */
export type TablesOfRows = Readonly<Partial<Record<TableName, Rows<PublishedRow>>>>;
