import type { Rates, TableScore } from './table-score.js';

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
  ];
}

const cells = (values: readonly (string | number)[]) => `| ${values.join(' | ')} |`;

/** The scores as the README prints them; its test holds it to them. */
export function markdownTable(scores: readonly TableScore[]): string {
  const header = ['', 'gold', 'found', 'precision', 'recall', 'F1', 'strict F1'];
  const rows = scores.map(({ name, gold, predicted, detection, strict }) =>
    cells([name, gold, predicted, ...[detection.precision, detection.recall, detection.f1, strict.f1].map(three)]),
  );
  return [cells(header), cells(header.map(() => '---')), ...rows].join('\n');
}
