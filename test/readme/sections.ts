import { readFileSync } from 'node:fs';
import { markdownTable } from '../../pipeline/markdown-table.js';
import { type Column, tableColumns } from '../../schemas/columns.js';
import { comparator } from '../../schemas/comparator.js';
import { readGold } from '../score/gold-article.js';
import { qualityTable } from '../score/report.js';
import type { Row } from '../score/same.js';
import { eventScoring, figureScoring, type Scoring } from '../score/scoring.js';
import { scoreTable } from '../score/table-score.js';

const rowsOf = (table: string) => JSON.parse(readFileSync(`output/latest/${table}.json`, 'utf8')) as Row[];

/** A quote may run over a line break, which a table of Markdown may not. */
const inCell = (cell: unknown) =>
  String(cell ?? '')
    .replace(/\s+/g, ' ')
    .replaceAll('|', '\\|');

const shown = ['quote', 'value', 'low', 'high', 'measure', 'modality', 'force', 'country', 'as_of_start', 'as_of_end'];

/** The cells of rows under the names of their columns. */
const tableOf = (columns: readonly string[], rows: readonly Row[]): string =>
  markdownTable(
    columns.map((name) => `\`${name}\``),
    rows.map((row) => columns.map((name) => inCell(row[name]))),
  );

/** One published figure for each way in which a number can bound a quantity. */
function rows(): string {
  const figures = rowsOf(figureScoring.table);
  const examples = comparator.options.flatMap((kind) => figures.find((row) => row.comparator === kind) ?? []);
  return tableOf(shown, examples);
}

/** The columns of claims that a reader must know before the first chart. */
const explained = [
  'quote',
  'value',
  'low',
  'high',
  'comparator',
  'unit',
  'measure',
  'event_type',
  'modality',
  'force',
  'actor',
  'target',
  'country',
  'as_of_start',
  'as_of_end',
  'date_start',
  'date_end',
  'source_kind',
  'source',
  'filled_in',
];

/** What columns of the claims mean, in the words of their schema. */
function columns(): string {
  const claims = [...tableColumns.event_mentions, ...tableColumns.troop_figures];
  const found = explained.flatMap((name) => claims.find((column) => column.name === name) ?? []);
  const meaning = ({ description, values }: Column) =>
    [description, ...(values === null ? [] : [`One of \`${Object.keys(values).join('`, `')}\`.`])].join(' ');
  return markdownTable(
    ['column', 'meaning'],
    found.map((column) => [`\`${column.name}\``, inCell(meaning(column))]),
  );
}

function quality(): string {
  const gold = readGold('test/gold');
  const score = (scoring: Scoring) => scoreTable(scoring, gold, rowsOf(scoring.table));
  return qualityTable([figureScoring, eventScoring].map(score));
}

/** Rows of each derived table, as they came out: the columns that a reader asks for first. */
const examples: readonly {
  readonly table: string;
  readonly columns: readonly string[];
  /** How many rows are shown, those of most weight. */
  readonly count: number;
  readonly weight: (row: Row) => number;
}[] = [
  {
    table: 'events',
    columns: [
      'event_type',
      'actor',
      'country',
      'date_start',
      'date_end',
      'modality',
      'history',
      'independent_articles',
    ],
    count: 1,
    weight: (row) =>
      new Set(
        String(row.history)
          .split(';')
          .map((step) => step.split(' ')[1]),
      ).size *
        10 +
      Number(row.articles),
  },
  {
    table: 'troop_levels',
    columns: ['force', 'country', 'as_of_start', 'as_of_end', 'best', 'low', 'high', 'independent_sources', 'conflict'],
    count: 1,
    weight: (row) =>
      Number(row.independent_sources) * 10 + Number(row.claim_count) + (row.as_of_start === null ? 0 : 5),
  },
  {
    table: 'contradictions',
    columns: ['kind', 'strength', 'quote_a', 'quote_b', 'reason'],
    count: 3,
    weight: (row) => ['intention', 'date', 'level_change_unexplained', 'level', 'occurrence'].indexOf(String(row.kind)),
  },
  { table: 'audits', columns: ['relation', 'verdict', 'explanation'], count: 3, weight: () => 0 },
];

/** Of each table the rows that show most, the first of several. */
function together(): string {
  return examples
    .map(({ table, columns, count, weight }) => {
      const best = rowsOf(table)
        .sort((a, b) => weight(b) - weight(a))
        .slice(0, count);
      return `\`${table}\`\n\n${tableOf(columns, best)}`;
    })
    .join('\n\n');
}

/** What the README shows of the published tables, by the name of the marks around it. */
const sections: Readonly<Record<string, () => string>> = { rows, columns, together, quality };

/** The README as it has to be: what stands between `<!-- name -->` and `<!-- /name -->` made anew from `output/latest`. */
export function withSections(readme: string): string {
  return Object.entries(sections).reduce((text, [name, make]) => {
    const marked = new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${name} -->)`);
    if (!marked.test(text)) throw new Error(`The README has no section <!-- ${name} -->`);
    return text.replace(marked, (_, open: string, close: string) => `${open}${make()}\n${close}`);
  }, readme);
}
