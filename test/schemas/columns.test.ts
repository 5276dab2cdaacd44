import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { column, day, int32, narrowed, vocabulary, words } from '../../schemas/column.js';
import { columnsOf, tableColumns } from '../../schemas/columns.js';
import { tables } from '../../schemas/tables.js';

const colour = vocabulary({ red: 'Like a poppy.', blue: 'Like a cornflower.' });

describe('columnsOf', () => {
  it('reads kind, null, unit, source and bounds of each column, in order', () => {
    const schema = z.strictObject({
      name: column(words, { description: 'A name.', source: 'ISO 1' }),
      size: column(int32.min(0).nullable(), { description: 'A size.', unit: 'metres' }),
      share: column(z.number().max(100), { description: 'A share.' }),
      known: column(z.boolean(), { description: 'Whether it is known.' }),
      seen_on: column(day.nullable(), { description: 'A day.' }),
      colour: column(colour.nullable(), { description: 'A colour.' }),
      code: column(z.string().regex(/^x_\d+$/), { description: 'A code.' }),
    });
    const columns = columnsOf(schema);
    expect(columns.map(({ name, kind, nullable }) => `${name} ${kind} ${nullable}`)).toEqual([
      'name text false',
      'size integer true',
      'share number false',
      'known boolean false',
      'seen_on day true',
      'colour enum true',
      'code text false',
    ]);
    expect(columns[0]).toMatchObject({ source: 'ISO 1', unit: null });
    expect(columns[1]).toMatchObject({ unit: 'metres', minimum: 0, maximum: 2_147_483_647 });
    expect(columns[5]?.values).toEqual({ red: 'Like a poppy.', blue: 'Like a cornflower.' });
    expect(columns[6]?.pattern).toBe('^x_\\d+$');
  });

  it('keeps the meanings of a narrowed vocabulary', () => {
    const [only] = columnsOf(z.strictObject({ c: column(narrowed(colour, ['blue']), { description: 'A colour.' }) }));
    expect(only?.values).toEqual({ blue: 'Like a cornflower.' });
  });

  it('refuses a column without description', () => {
    expect(() => columnsOf(z.strictObject({ bare: words }))).toThrow('Column "bare" has no description');
    expect(() =>
      columnsOf(z.strictObject({ lost: column(words, { description: 'Set too early.' }).nullable() })),
    ).toThrow('Column "lost" has no description');
  });

  it('refuses an enumeration whose values have no meanings', () => {
    const schema = z.strictObject({ kind: column(z.enum(['a']), { description: 'A kind.' }) });
    expect(() => columnsOf(schema)).toThrow('Value "a" of column "kind" has no meaning');
  });

  it('refuses a type that no cell can hold', () => {
    const schema = z.strictObject({ list: column(z.array(words), { description: 'A list.' }) });
    expect(() => columnsOf(schema)).toThrow('Column "list" is of type array');
  });
});

describe('the published tables', () => {
  const ajv = addFormats.default(new Ajv2020({ strict: true }));

  it.each(Object.entries(tables))('%s has a JSON Schema that ajv reads in strict mode', (_, table) => {
    expect(() => ajv.compile(z.toJSONSchema(table.schema))).not.toThrow();
  });

  it.each(Object.entries(tables))('%s names only columns that exist in its keys', (name, table) => {
    const names = tableColumns[name as keyof typeof tables].map((entry) => entry.name);
    expect(names).toEqual(Object.keys(table.schema.shape));
    expect(names).toEqual(expect.arrayContaining([...table.key, ...table.foreignKeys.map((key) => key.column)]));
    for (const { table: other, to } of table.foreignKeys) {
      expect(tableColumns[other].map((entry) => entry.name)).toContain(to);
    }
  });
});
