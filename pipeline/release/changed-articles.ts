import { sortedBy } from '../order.js';
import type { PublishedRow } from '../published/published-rows.js';
import { markdownCode, markdownText } from './markdown-text.js';
import type { Change } from './reasons.js';

/** A page that names thousands is read by nobody; the table and the delta name them all. */
const mostNamed = 50;

const words: Readonly<Record<Change['op'], string>> = {
  ADD: 'added',
  MOD: 'revised',
  DEL: 'removed',
  MERGED: 'removed',
};

/** The articles that came, went or were revised, and the days that the new ones are from. */
export function articleLines(changes: readonly Change[]): string[] {
  const articles = changes.filter(({ table, reason }) => table === 'articles' && reason === 'source');
  const named = articles.slice(0, mostNamed).map(({ op, id, before, after, changed }) => {
    const cells = cellsOf(after ?? before ?? {}, ['outlet', 'published_on']).map(markdownText);
    const about = [markdownCode(id), ...cells].join(', ');
    return `${words[op]}: ${about}${op === 'MOD' ? ` (${changed.join(', ')})` : ''}`;
  });
  const more = articles.length > mostNamed ? [`and ${articles.length - mostNamed} more`] : [];
  return [...named, ...more, ...rangeLine(articles)];
}

function rangeLine(articles: readonly Change[]): string[] {
  const added = articles.filter(({ op }) => op === 'ADD');
  const days = sortedBy(
    added.flatMap(({ after }) => cellsOf(after ?? {}, ['published_on'])),
    (day) => day,
  );
  if (days.length === 0) return [];
  return [`${added.length} added in all, published from ${days[0]} to ${days.at(-1)}`];
}

const cellsOf = (row: PublishedRow, columns: readonly string[]): string[] =>
  columns.flatMap((column) => (typeof row[column] === 'string' ? [row[column]] : []));
