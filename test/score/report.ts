import { markdownTable } from '../../pipeline/markdown-table.js';
import type { Rates, Score, TableScore } from './table-score.js';

const three = (share: number) => share.toFixed(3);
const line = (name: string, { precision, recall, f1 }: Rates) =>
  `  ${name.padEnd(9)}  P ${three(precision)}  R ${three(recall)}  F1 ${three(f1)}`;

/** The lines that a person reads of one table's score. */
export function report(score: TableScore, articles: number): string[] {
  const attributes = Object.entries(score.attributes).map(([name, share]) => `${name} ${three(share)}`);
  return [
    `${score.name}: ${score.gold} gold, ${score.predicted} found in ${articles} articles`,
    line('detection', score.detection),
    line('strict', score.strict),
    `  right among matched: ${attributes.join('  ')}`,
    ...typeLines(score.types),
  ];
}

/** One line for each type: how often it is found, and which cells of it are how often wrong. */
function typeLines(types: TableScore['types']): string[] {
  const width = Math.max(...Object.keys(types).map((type) => type.length));
  return Object.entries(types).map(([type, { gold, predicted, detection, strict, ...cells }]) => {
    const counts = `${String(gold).padStart(4)} gold ${String(predicted).padStart(4)} found`;
    const shares = `P ${three(detection.precision)}  R ${three(detection.recall)}  strict F1 ${three(strict.f1)}`;
    return `  ${type.padEnd(width)} ${counts}  ${shares}  ${wrongCells(cells)}`.trimEnd();
  });
}

function wrongCells({ compared, attributes }: Pick<Score, 'compared' | 'attributes'>): string {
  const wrong = Object.entries(attributes)
    .map(([name, share]) => [name, Math.round((1 - share) * compared)] as const)
    .filter(([, count]) => compared > 0 && count > 0);
  return wrong.length === 0
    ? ''
    : `wrong of ${compared}: ${wrong.map(([name, count]) => `${name} ${count}`).join(', ')}`;
}

/** The scores as the README prints them; its test holds it to them. */
export function qualityTable(scores: readonly TableScore[]): string {
  const header = ['', 'gold', 'found', 'precision', 'recall', 'F1', 'strict F1'];
  const rows = scores.map(({ name, gold, predicted, detection, strict }) => [
    name,
    gold,
    predicted,
    ...[detection.precision, detection.recall, detection.f1, strict.f1].map(three),
  ]);
  return markdownTable(header, rows);
}
