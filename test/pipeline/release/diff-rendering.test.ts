import { describe, expect, it } from 'vitest';
import { deltaOf } from '../../../pipeline/release/delta.js';
import { diffMarkdown } from '../../../pipeline/release/diff-markdown.js';
import { diffText } from '../../../pipeline/release/diff-text.js';
import type { SchemaChange } from '../../../pipeline/release/schema-changes.js';
import type { TablesOfRows } from '../../../pipeline/release/tables-of-rows.js';

const compare = (previous: TablesOfRows, current: TablesOfRows, columns: readonly SchemaChange[] = []) => ({
  differences: deltaOf(previous, current),
  columns,
  previous,
  current,
});
const event = (event_id: string, claims: string, more: object = {}) => ({
  event_id,
  event_type: 'attack',
  claims,
  ...more,
});
const gone = { kind: 'column_removed', table: 'events', column: 'remark', detail: 'The column is gone.' } as const;
const merged = compare(
  { events: [event('e1', 'm1', { remark: null }), event('e2', 'm2', { remark: 'x' })] },
  { events: [event('e1', 'm1;m2')] },
  [gone],
);

describe('diffText', () => {
  it('tells of columns first, then of rows, and where a merged one went', () => {
    expect(diffText(merged)).toBe(
      [
        '! events.remark: The column is gone.',
        '',
        'events +0 ~1 -0 >1',
        '~ e1  attack',
        '    claims  m1 → m1;m2',
        '    remark  ∅ → ∅',
        '> e2 into e1  attack',
        '',
      ].join('\n'),
    );
  });

  it('tells of columns even when no row differs', () =>
    expect(diffText(compare({}, {}, [gone]))).toBe('! events.remark: The column is gone.\n'));
});

describe('diffMarkdown', () => {
  it('tells of columns first, then of rows, and where a merged one went', () => {
    expect(diffMarkdown(merged)).toBe(
      [
        '### Columns',
        '',
        '- `events.remark`: The column is gone.',
        '',
        '<details><summary><code>events</code> +0 ~1 -0 &gt;1</summary>',
        '',
        '| | row | column | before | after |',
        '| --- | --- | --- | --- | --- |',
        '| ~ | <code>e1</code> attack | claims | m1 | m1;m2 |',
        '|  |  | remark |  |  |',
        '| &gt; | <code>e2</code> | into <code>e1</code> | attack |  |',
        '',
        '</details>',
        '',
      ].join('\n'),
    );
  });

  it('lets no text of an article become markup, break a row, or fill the page', () => {
    const hostile = '</code>|<script>alert(1)</script>\n![x](y)`*_~ @everyone #1 &lt; \\';
    const page = diffMarkdown(
      compare({}, { events: [event('e1', 'm1', { actor: hostile, target: 'x'.repeat(5000) })] }),
    );
    const row = page.split('\n').find((line) => line.startsWith('| +')) as string;
    expect(row.split('|')).toHaveLength(7);
    expect(row.replaceAll('<code>e1</code>', '')).not.toMatch(/[<>`*_~@\\[\]]|&(?!#\d+;)/);
    expect(row.length).toBeLessThan(2000);
  });

  it('says how many lines it leaves out of a long table', () => {
    const events = Array.from({ length: 400 }, (_, index) => event(`e${index}`, `m${index}`));
    const page = diffMarkdown(compare({}, { events }));
    expect(page.split('\n').filter((line) => line.startsWith('| +'))).toHaveLength(150);
    expect(page).toContain('… and 250 more lines');
  });
});
