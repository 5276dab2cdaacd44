/** A table as `datapackage.json` states it, of this or an older version. */
export interface StatedTable {
  readonly name: string;
  readonly fields: readonly StatedField[];
  readonly primaryKey: readonly string[];
}

interface StatedField {
  readonly name: string;
  readonly type: string;
  readonly unit?: string;
  readonly constraints?: Readonly<Record<string, unknown>>;
}

/** How the tables differ from those of the version before, in what a reader's code can depend on. */
export interface SchemaChange {
  readonly kind:
    | 'table_added'
    | 'table_removed'
    | 'key_changed'
    | 'column_added'
    | 'column_removed'
    | 'column_moved'
    | 'column_changed'
    | 'value_added';
  readonly table: string;
  readonly column: string | null;
  /** What changed, in words. */
  readonly detail: string;
}

interface Resource {
  readonly name: string;
  readonly schema?: { readonly fields: readonly StatedField[]; readonly primaryKey: readonly string[] };
}

/** The tables that a data package describes. */
export function statedTables({ resources }: { readonly resources: readonly Resource[] }): StatedTable[] {
  return resources.flatMap(({ name, schema }) => (schema === undefined ? [] : [{ name, ...schema }]));
}

/** What changed from one description of the tables to the next. Descriptions, titles and sources are words and no contract. */
export function schemaChanges(before: readonly StatedTable[], after: readonly StatedTable[]): SchemaChange[] {
  const removed = before
    .filter(({ name }) => !after.some((table) => table.name === name))
    .map(({ name }) => change('table_removed', name, null, 'The table is gone.'));
  return [
    ...removed,
    ...after.flatMap((table) => {
      const old = before.find(({ name }) => name === table.name);
      if (old === undefined) return [change('table_added', table.name, null, 'The table is new.')];
      return tableChanges(old, table);
    }),
  ];
}

const change = (
  kind: SchemaChange['kind'],
  ...[table, column, detail]: [string, string | null, string]
): SchemaChange => ({
  kind,
  table,
  column,
  detail,
});

function tableChanges(old: StatedTable, now: StatedTable): SchemaChange[] {
  const { name } = now;
  const key = [old.primaryKey.join(', '), now.primaryKey.join(', ')];
  const kept = (table: StatedTable, other: StatedTable) =>
    table.fields.filter((field) => named(other, field.name) !== undefined).map((field) => field.name);
  const [was, is] = [kept(old, now), kept(now, old)];
  const moved = was.find((column, index) => is[index] !== column);
  return [
    ...(key[0] === key[1] ? [] : [change('key_changed', name, null, `The key was ${key[0]} and is ${key[1]}.`)]),
    ...old.fields
      .filter((field) => named(now, field.name) === undefined)
      .map((field) => change('column_removed', name, field.name, 'The column is gone.')),
    ...(moved === undefined ? [] : [change('column_moved', name, moved, 'The columns stand in another order.')]),
    ...now.fields.flatMap((field) => {
      const before = named(old, field.name);
      return before === undefined
        ? [change('column_added', name, field.name, 'The column is new.')]
        : fieldChanges(name, before, field);
    }),
  ];
}

const named = ({ fields }: StatedTable, name: string) => fields.find((field) => field.name === name);

function fieldChanges(table: string, old: StatedField, now: StatedField): SchemaChange[] {
  const contract = ({ type, unit, constraints: { enum: _, ...rest } = {} }: StatedField) =>
    JSON.stringify([type, unit ?? null, Object.entries(rest).sort()]);
  const values = ({ constraints }: StatedField) => (constraints?.enum ?? []) as readonly string[];
  const lost = values(old).filter((value) => !values(now).includes(value));
  const won = values(now).filter((value) => !values(old).includes(value));
  const isNewVocabulary = values(old).length === 0 && won.length > 0;
  if (contract(old) !== contract(now) || lost.length > 0 || isNewVocabulary) {
    const detail =
      lost.length > 0 ? `It no longer has ${lost.join(', ')}.` : `It was ${contract(old)} and is ${contract(now)}.`;
    return [change('column_changed', table, now.name, detail)];
  }
  return won.length > 0 ? [change('value_added', table, now.name, `It may now be ${won.join(', ')}.`)] : [];
}

const minor: readonly SchemaChange['kind'][] = ['table_added', 'column_added', 'value_added'];

/** Whether code that reads the version before reads this one as well. */
export const isMinor = ({ kind }: SchemaChange): boolean => minor.includes(kind);

/**
 * The version of the schema after changes, by Semantic Versioning: what is removed or changed is major, what is added minor.
 * @param before version of the schema of the last release; null for the first, which is 1.0.0.
 */
export function nextSchemaVersion(before: string | null, changes: readonly SchemaChange[]): string {
  if (before === null) return '1.0.0';
  const [major = 0, feature = 0] = before.split('.').map(Number);
  if (changes.length === 0) return before;
  return changes.every(isMinor) ? `${major}.${feature + 1}.0` : `${major + 1}.0.0`;
}
