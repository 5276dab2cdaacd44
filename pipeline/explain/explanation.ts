import { listed } from '../order.js';
import type { Background } from './background.js';
import { cells } from './cells.js';
import { claimHead } from './claim-head.js';
import { type Gathered, isClaim } from './gather.js';
import { related } from './related.js';
import { indent } from './style.js';
import { wrapped } from './wrap.js';

/** Everything that stands behind a row, for a person: words, article, cells with where each comes from, related rows, rules. */
export function explanation(subject: Gathered, background: Background): string {
  const { style } = background;
  const sections = [
    `${style.title(subject.id)}  ${style.aside(subject.table)}`,
    ...(isClaim(subject) ? claimHead(subject, background) : []),
    cells(subject, background),
    ...related(subject, background),
    ruleList(subject, background),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

function ruleList({ row, evidence }: Gathered, { rules, style }: Background): string {
  const ids = new Set([
    ...Object.keys(row)
      .filter((column) => column === 'rules' || column.endsWith('_rule'))
      .flatMap((column) => listed(row[column] as string | null)),
    ...[...evidence.values()].map(({ rule }) => String(rule)),
  ]);
  if (ids.size === 0) return '';
  const lines = [...ids].sort().map((id) => {
    const description = rules.find((rule) => rule.id === id)?.description ?? 'not in this version of the pipeline';
    return `${indent}${id}\n${style.aside(wrapped(description, style.width, indent.repeat(2)))}`;
  });
  return [style.heading('Rules'), ...lines].join('\n');
}
