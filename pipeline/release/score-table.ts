import { markdownTableOfNumbers } from '../markdown-table.js';
import type { Scores } from './scores.js';

/** The error rates of whole tables, as a table of Markdown. */
export const scoreTable = ({ tables }: Scores): string =>
  markdownTableOfNumbers(
    head,
    tables.map(({ table, ...score }) => cells(`\`${table}\``, score)),
  );

/** The same, and below each table its types. */
export function typeTable({ tables }: Scores): string {
  const rows = tables.flatMap(({ table, type_column, types, ...whole }) => [
    cells(`\`${table}\``, whole),
    ...Object.entries(types)
      .filter(([, { gold }]) => gold > 0)
      .map(([type, score]) => cells(`${type_column} ${type}`, score)),
  ]);
  return markdownTableOfNumbers(head, rows);
}

const head = ['', 'annotated', 'found', 'precision', 'recall', 'F1', 'F1, all deciding cells right'];

type Line = Pick<Scores['tables'][number], 'gold' | 'predicted' | 'detection' | 'strict'>;

function cells(name: string, { gold, predicted, detection, strict }: Line): (string | number)[] {
  const rates = [detection.precision, detection.recall, detection.f1, strict.f1];
  return [name, gold, predicted, ...rates.map((rate) => rate.toFixed(3))];
}
