import { tableNames } from '../../schemas/tables.js';
import type { Difference } from './delta.js';
import { type Comparison, cellPairs, marks, rowWords, tally } from './row-words.js';

/** A summary of a pull request may hold a million characters; beyond this many rows a table says how many more there are. */
const mostRows = 200;

/** What differs, in Markdown for a pull request: a folded table of rows for each published table. */
export function diffMarkdown({ differences, columns }: Comparison): string {
  if (differences.length === 0 && columns.length === 0) return 'No row of the tables differs.\n';
  const sections = tableNames.map((table) =>
    section(
      table,
      differences.filter((difference) => difference.table === table),
    ),
  );
  const schema = columns.map(
    ({ table, column, detail }) => `- \`${table}${column === null ? '' : `.${column}`}\`: ${inline(detail)}`,
  );
  return [...(schema.length === 0 ? [] : ['### Columns', schema.join('\n')]), ...sections.filter((text) => text !== '')]
    .join('\n\n')
    .concat('\n');
}

function section(table: string, own: readonly Difference[]): string {
  if (own.length === 0) return '';
  const rows = own.slice(0, mostRows).flatMap(rowLines);
  const more = own.length > mostRows ? [`\n… and ${own.length - mostRows} more rows`] : [];
  return [
    `<details><summary><code>${table}</code> ${tally(own).replaceAll('>', '&gt;')}</summary>\n`,
    '| | row | column | before | after |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    ...more,
    '\n</details>',
  ].join('\n');
}

function rowLines(difference: Difference): string[] {
  const { op, id, before, after, merged_into } = difference;
  const mark = marks[op].replace('>', '&gt;');
  if (op === 'MOD') {
    return cellPairs(difference).map(
      (pair, index) =>
        `| ${index === 0 ? mark : ''} | ${index === 0 ? `<code>${inline(id)}</code>` : ''} | ${pair.column} | ${inline(pair.before)} | ${inline(pair.after)} |`,
    );
  }
  const words = inline(rowWords(after ?? before ?? {}));
  const target = merged_into === null ? '' : `into <code>${merged_into}</code>`;
  return [
    `| ${mark} | <code>${inline(id)}</code> | ${target} | ${after === null ? words : ''} | ${after === null ? '' : words} |`,
  ];
}

/** Text that breaks no table and is no markup: articles are hostile. */
const inline = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|~@#!&]/g, (character) => `&#${character.charCodeAt(0)};`);
