import { tableNames } from '../../schemas/tables.js';
import { type Comparison, cellPairs, marks, tally } from './comparison.js';
import type { Difference } from './delta.js';
import { markdownText } from './markdown-text.js';
import { rowWords } from './row-words.js';

/** The summary of a pull request may hold a million characters: so many lines a table, so many characters a cell. */
const mostLines = 150;
const longestCell = 400;

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
    ({ table, column, detail }) => `- \`${table}${column === null ? '' : `.${column}`}\`: ${markdownText(detail)}`,
  );
  return [...(schema.length === 0 ? [] : ['### Columns', schema.join('\n')]), ...sections.filter((text) => text !== '')]
    .join('\n\n')
    .concat('\n');
}

function section(table: string, own: readonly Difference[]): string {
  if (own.length === 0) return '';
  const lines = own.flatMap(rowLines);
  const more = lines.length > mostLines ? [`\n… and ${lines.length - mostLines} more lines`] : [];
  return [
    `<details><summary><code>${table}</code> ${tally(own).replaceAll('>', '&gt;')}</summary>\n`,
    '| | row | column | before | after |',
    '| --- | --- | --- | --- | --- |',
    ...lines.slice(0, mostLines),
    ...more,
    '\n</details>',
  ].join('\n');
}

function rowLines(difference: Difference): string[] {
  const { op, id, before, after, merged_into } = difference;
  const [mark, key] = [marks[op].replace('>', '&gt;'), `<code>${markdownText(id)}</code>`];
  const words = cell(rowWords(after ?? before ?? {}));
  if (op === 'MOD') {
    // The words stand once; below them the other cells of the same row.
    return cellPairs(difference).map(({ column, ...pair }, index) => {
      const row = index === 0 ? `${mark} | ${key} ${words}` : ' | ';
      return `| ${row} | ${column} | ${cell(pair.before)} | ${cell(pair.after)} |`;
    });
  }
  const target = merged_into === null ? '' : `into <code>${markdownText(merged_into)}</code>`;
  return [`| ${mark} | ${key} | ${target} | ${after === null ? words : ''} | ${after === null ? '' : words} |`];
}

const cell = (text: string): string =>
  markdownText(text.length > longestCell ? `${text.slice(0, longestCell)}…` : text);
