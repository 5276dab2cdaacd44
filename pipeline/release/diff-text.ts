import { tableNames } from '../../schemas/tables.js';
import { type Comparison, cellPairs, marks, tally } from './comparison.js';
import type { Difference } from './delta.js';
import { rowWords } from './row-words.js';

/** What differs, for a terminal: by table, `+` added, `~` changed with its cells side by side, `-` deleted, `>` merged. */
export function diffText({ differences, columns }: Comparison): string {
  if (differences.length === 0 && columns.length === 0) return 'No row differs.\n';
  const lines = columns.map(
    ({ table, column, detail }) => `! ${table}${column === null ? '' : `.${column}`}: ${detail}`,
  );
  for (const table of tableNames) {
    const own = differences.filter((difference) => difference.table === table);
    if (own.length > 0) lines.push('', `${table} ${tally(own)}`, ...own.flatMap(rowLines));
  }
  return `${lines.join('\n').trimStart()}\n`;
}

function rowLines(difference: Difference): string[] {
  const { op, id, before, after, merged_into } = difference;
  const words = rowWords(after ?? before ?? {});
  const head = `${marks[op]} ${id}${merged_into === null ? '' : ` into ${merged_into}`}  ${words}`.trimEnd();
  const pairs = op === 'MOD' ? cellPairs(difference) : [];
  const width = Math.max(0, ...pairs.map(({ column }) => column.length));
  return [
    head,
    ...pairs.map((pair) => `    ${pair.column.padEnd(width)}  ${pair.before || '∅'} → ${pair.after || '∅'}`),
  ];
}
