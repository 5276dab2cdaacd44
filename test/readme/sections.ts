import { readFileSync } from 'node:fs';
import { comparator } from '../../schemas/comparator.js';
import { readGold } from '../score/gold-article.js';
import { markdownTable } from '../score/report.js';
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
const line = (cells: readonly unknown[]) => `| ${cells.map(inCell).join(' | ')} |`;

/** One published figure for each way in which a number can bound a quantity. */
function rows(): string {
  const figures = rowsOf(figureScoring.table);
  const examples = comparator.options.flatMap((kind) => figures.find((row) => row.comparator === kind) ?? []);
  return [
    line(shown.map((name) => `\`${name}\``)),
    line(shown.map(() => '---')),
    ...examples.map((row) => line(shown.map((name) => row[name]))),
  ].join('\n');
}

function quality(): string {
  const gold = readGold('test/gold');
  const score = (scoring: Scoring) => scoreTable(scoring, gold, rowsOf(scoring.table));
  return markdownTable([figureScoring, eventScoring].map(score));
}

/** One row of each derived table, as it came out: the columns that a reader asks for first. */
const examples: readonly {
  readonly table: string;
  readonly columns: readonly string[];
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
    weight: (row) => Number(row.independent_sources),
  },
  {
    table: 'contradictions',
    columns: ['kind', 'strength', 'reason'],
    weight: (row) => (row.strength === 'excludes' ? 1 : 0),
  },
  { table: 'audits', columns: ['relation', 'verdict', 'explanation'], weight: () => 0 },
];

/** Of each table the row that shows most, the first of several. */
function together(): string {
  return examples
    .map(({ table, columns, weight }) => {
      const rows = rowsOf(table);
      const best = rows.reduce<Row | undefined>(
        (top, row) => (top === undefined || weight(row) > weight(top) ? row : top),
        undefined,
      );
      const cells = best === undefined ? [] : [line(columns.map((name) => best[name]))];
      return [
        `\`${table}\``,
        '',
        line(columns.map((name) => `\`${name}\``)),
        line(columns.map(() => '---')),
        ...cells,
      ].join('\n');
    })
    .join('\n\n');
}

/** What the README shows of the published tables, by the name of the marks around it. */
const sections: Readonly<Record<string, () => string>> = { rows, together, quality };

/** The README as it has to be: what stands between `<!-- name -->` and `<!-- /name -->` made anew from `output/latest`. */
export function withSections(readme: string): string {
  return Object.entries(sections).reduce((text, [name, make]) => {
    const marked = new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${name} -->)`);
    if (!marked.test(text)) throw new Error(`The README has no section <!-- ${name} -->`);
    return text.replace(marked, (_, open: string, close: string) => `${open}${make()}\n${close}`);
  }, readme);
}
