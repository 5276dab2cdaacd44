import { describe, expect, it } from 'vitest';
import type { PublishedRow } from '../../../pipeline/published/published-rows.js';
import { applyDelta, deltaOf } from '../../../pipeline/release/delta.js';
import { withReasons } from '../../../pipeline/release/reasons.js';
import { nextSchemaVersion, schemaChanges } from '../../../pipeline/release/schema-changes.js';
import type { TablesOfRows } from '../../../pipeline/release/tables-of-rows.js';
import { nextVersion } from '../../../pipeline/release/version.js';
import { sortedByKey } from '../../../pipeline/validate/validate.js';
import { tableColumns } from '../../../schemas/columns.js';
import { type TableName, tableNames, tables } from '../../../schemas/tables.js';
import { fc } from '../../tools/fast-check.js';

/** Rows of a table with few keys, so that two versions share some. */
function rowsOf(table: TableName): fc.Arbitrary<PublishedRow[]> {
  const key: readonly string[] = tables[table].key;
  const cells = tableColumns[table].map(({ name }) => [
    name,
    key.includes(name) ? fc.constantFrom('a', 'b', 'c', 'd') : fc.constantFrom(null, 'x', 'y'),
  ]);
  return fc
    .uniqueArray(fc.record(Object.fromEntries(cells)) as fc.Arbitrary<PublishedRow>, {
      selector: (row) => key.map((column) => row[column]).join('/'),
      maxLength: 6,
    })
    .map((rows) => sortedByKey(table, rows));
}

describe.each(tableNames)('the delta of %s', (table) => {
  it('makes the current rows of the previous ones', () => {
    fc.assert(
      fc.property(rowsOf(table), rowsOf(table), (before, after) => {
        const delta = deltaOf({ [table]: before }, { [table]: after });
        expect(applyDelta(table, before, delta)).toEqual(after);
      }),
    );
  });

  it('is empty between a version and itself', () => {
    fc.assert(fc.property(rowsOf(table), (rows) => deltaOf({ [table]: rows }, { [table]: rows }).length === 0));
  });
});

describe('withReasons', () => {
  const article = { article_id: 'one', file: 'one.txt', sha256: 'sha256:0', published_basis: 'catalog' };
  const figure = { figure_id: 'fig_1', article_id: 'one', value: 1, corrected: null };
  const reasonsOf = (before: PublishedRow, after: PublishedRow, sources: PublishedRow[] = [article]) => {
    const versions = {
      previous: { articles: [article], troop_figures: [before] },
      current: { articles: sources, troop_figures: [after] },
    };
    const changes = withReasons(deltaOf(versions.previous, versions.current), versions, []);
    return changes.filter((change) => change.table === 'troop_figures').map((change) => change.reason);
  };

  it('tells rules, curators and sources apart', () => {
    expect(reasonsOf(figure, { ...figure, value: 2 })).toEqual(['extractor']);
    expect(reasonsOf(figure, { ...figure, value: 2, corrected: 'value' })).toEqual(['correction']);
    expect(reasonsOf(figure, { ...figure, value: 2 }, [{ ...article, sha256: 'sha256:1' }])).toEqual(['source']);
  });
});

it('takes a mention that only moved to another event to have moved for what befell the event', () => {
  const mention = (mention_id: string, article_id: string, event_id: string, more: object = {}) => ({
    mention_id,
    article_id,
    event_id,
    corrected: null,
    ...more,
  });
  const event = (event_id: string, claims: string) => ({ event_id, claims });
  const reasonsOf = (before: TablesOfRows, after: TablesOfRows) =>
    Object.fromEntries(
      withReasons(deltaOf(before, after), { previous: before, current: after }, [])
        .filter(({ table }) => table === 'event_mentions')
        .map(({ id, reason }) => [id, reason]),
    );
  const [a, b] = [{ article_id: 'a' }, { article_id: 'b' }];
  const alone = { articles: [a], event_mentions: [mention('m1', 'a', 'e1')], events: [event('e1', 'm1')] };
  const told = {
    articles: [a, b],
    event_mentions: [mention('m0', 'b', 'e0'), mention('m1', 'a', 'e0')],
    events: [event('e0', 'm0;m1')],
  };
  expect(reasonsOf(alone, told)).toEqual({ m0: 'source', m1: 'source' });
  expect(reasonsOf(told, alone)).toEqual({ m0: 'source', m1: 'source' });
  const apart = {
    articles: [a],
    event_mentions: [mention('m1', 'a', 'e1'), mention('m2', 'a', 'e2'), mention('m3', 'a', 'e3')],
    events: [event('e1', 'm1'), event('e2', 'm2'), event('e3', 'm3')],
  };
  const corrected = {
    articles: [a],
    event_mentions: [
      mention('m1', 'a', 'e1', { corrected: 'country' }),
      mention('m2', 'a', 'e1'),
      mention('m3', 'a', 'e4'),
    ],
    events: [event('e1', 'm1;m2'), event('e4', 'm3')],
  };
  expect(reasonsOf(apart, corrected)).toEqual({ m1: 'correction', m2: 'correction', m3: 'extractor' });
});

it('takes evidence of a new column to come with the column, unless its article is new', () => {
  const mention = (id: string, more: object = {}) => ({ mention_id: id, article_id: id, corrected: null, ...more });
  const proof = (claim_id: string, column: string) => ({ claim_id, column, basis: 'stated' });
  const previous = { articles: [{ article_id: 'a' }], event_mentions: [mention('a')], evidence: [proof('a', 'actor')] };
  const current = {
    articles: [{ article_id: 'a' }, { article_id: 'b' }],
    event_mentions: [mention('a', { mood: 'x' }), mention('b', { mood: 'y' })],
    evidence: [proof('a', 'actor'), proof('a', 'mood'), proof('b', 'mood')],
  };
  const added = { kind: 'column_added', table: 'event_mentions', column: 'mood', detail: 'New.' } as const;
  const changes = withReasons(deltaOf(previous, current), { previous, current }, [added]);
  const evidence = changes.filter(({ table }) => table === 'evidence');
  expect(evidence.map(({ id, reason }) => [id, reason])).toEqual([
    ['a/mood', 'schema'],
    ['b/mood', 'source'],
  ]);
});

it('takes what is wrong with an input to come from the input', () => {
  const issue = (stage: string) => ({ issue_id: stage, stage, article_id: null, row_id: null });
  const current = { issues: [issue('ingest'), issue('validate')] };
  const changes = withReasons(deltaOf({}, current), { previous: {}, current }, []);
  expect(changes.map(({ id, reason }) => [id, reason])).toEqual([
    ['ingest', 'source'],
    ['validate', 'extractor'],
  ]);
});

it('follows an event that was merged into another', () => {
  const event = (event_id: string, claims: string) => ({ event_id, claims });
  const delta = deltaOf({ events: [event('e1', 'm1'), event('e2', 'm2')] }, { events: [event('e1', 'm1;m2')] });
  expect(delta.map(({ op, id, merged_into }) => [op, id, merged_into])).toEqual([
    ['MOD', 'e1', null],
    ['MERGED', 'e2', 'e1'],
  ]);
});

describe('versions', () => {
  const field = (name: string, type = 'string') => ({ name, type });
  const stated = (...fields: { name: string; type: string }[]) => [{ name: 't', fields, primaryKey: ['a'] }];
  const next = (...now: { name: string; type: string }[]) =>
    nextSchemaVersion('1.2.0', schemaChanges(stated(field('a'), field('b')), stated(...now)));

  it.each([
    ['the same columns', [field('a'), field('b')], '1.2.0'],
    ['a column more', [field('a'), field('c'), field('b')], '1.3.0'],
    ['a column less', [field('a')], '2.0.0'],
    ['another type', [field('a'), field('b', 'integer')], '2.0.0'],
    ['another order', [field('b'), field('a')], '2.0.0'],
  ])('of the schema after %s', (_what, now, version) => expect(next(...now)).toBe(version));

  it('of the data count within the month', () => {
    const entry = { version: '2026.11.9', schemaVersion: '1.0.0', created: '', commit: null, sha256: '' };
    expect(nextVersion('2026-11-22T00:00:00Z', [entry])).toBe('2026.11.10');
    expect(nextVersion('2026-02-01T00:00:00Z', [entry])).toBe('2026.2.0');
  });
});
