import { z } from 'zod';
import { type TableName, tables } from '../../schemas/tables.js';

/** The JSON Schema (draft 2020-12) of the JSON file of a table. */
export function jsonSchema(name: TableName): object {
  const { $schema, ...items } = z.toJSONSchema(tables[name].schema);
  return { $schema, title: name, description: tables[name].description, type: 'array', uniqueItems: true, items };
}
