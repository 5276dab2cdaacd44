import { z } from 'zod';
import { columnHints, meanings } from './column.js';
import { type Table, type TableName, tables } from './tables.js';

export type ColumnKind = 'text' | 'integer' | 'number' | 'boolean' | 'day' | 'enum';

/** What a schema says of a column. Every format and the data dictionary are made from this and nothing else. */
export interface Column {
  readonly name: string;
  readonly kind: ColumnKind;
  readonly nullable: boolean;
  readonly description: string;
  readonly unit: string | null;
  /** The standard or document that the values come from. */
  readonly source: string | null;
  /** The values of an enumeration with their meanings, in published order. */
  readonly values: Readonly<Record<string, string>> | null;
  /** Inclusive bounds of a number. */
  readonly minimum: number | null;
  readonly maximum: number | null;
  /** Regular expression that the text matches, without slashes. */
  readonly pattern: string | null;
}

/** The part of JSON Schema that columns are written in. */
interface PlainSchema {
  type?: string;
  format?: string;
  enum?: string[];
  minimum?: number;
  maximum?: number;
  pattern?: string;
  anyOf?: PlainSchema[];
}

/**
 * The columns of a record, in published order.
 * @throws when a column has no description, an enumeration no meanings, or a type that no format can hold.
 */
export function columnsOf(schema: z.ZodObject): readonly Column[] {
  const properties = z.toJSONSchema(schema).properties as Record<string, PlainSchema>;
  return Object.entries(properties).map(([name, property]) => readColumn(name, property, schema.shape[name]));
}

function readColumn(name: string, property: PlainSchema, schema: z.ZodType): Column {
  const hints = columnHints.get(schema);
  if (hints === undefined || hints.description === '') {
    throw new Error(`Column "${name}" has no description: wrap its schema in column(…) of schemas/column.ts.`);
  }
  const nullable = property.anyOf?.some((branch) => branch.type === 'null') ?? false;
  const plain = property.anyOf?.find((branch) => branch.type !== 'null') ?? property;
  const kind = kindOf(name, plain);
  return {
    name,
    kind,
    nullable,
    description: hints.description,
    unit: hints.unit ?? null,
    source: hints.source ?? null,
    values: kind === 'enum' ? valuesOf(name, schema) : null,
    minimum: plain.minimum ?? null,
    maximum: plain.maximum ?? null,
    pattern: kind === 'text' ? (plain.pattern ?? null) : null,
  };
}

function kindOf(name: string, { type, format, enum: values }: PlainSchema): ColumnKind {
  if (values !== undefined) return 'enum';
  if (type === 'string') return format === 'date' ? 'day' : 'text';
  if (type === 'integer' || type === 'number' || type === 'boolean') return type;
  throw new Error(`Column "${name}" is of type ${type}, which no CSV cell can hold.`);
}

function valuesOf(name: string, schema: z.ZodType): Record<string, string> {
  const values = (schema instanceof z.ZodNullable ? schema.unwrap() : schema) as z.ZodEnum;
  const known = meanings.get(values) ?? {};
  return Object.fromEntries(
    values.options.map((value) => {
      const meaning = known[value];
      if (meaning === undefined) {
        throw new Error(
          `Value "${value}" of column "${name}" has no meaning: make the enumeration with vocabulary(…).`,
        );
      }
      return [String(value), meaning];
    }),
  );
}

/** The columns of every published table. */
export const tableColumns = Object.fromEntries(
  Object.entries(tables).map(([name, table]: [string, Table]) => [name, columnsOf(table.schema)]),
) as Readonly<Record<TableName, readonly Column[]>>;
