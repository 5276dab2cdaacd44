import { tableColumns } from '../../schemas/columns.js';
import type { Background } from './background.js';
import { published } from './claim-head.js';
import type { Found } from './find-row.js';
import { type Gathered, isClaim } from './gather.js';
import { markedSentence } from './sentence.js';
import { indent } from './style.js';
import { wrapped } from './wrap.js';

/** The rows that a row refers to or that refer to it, by what they are to it: claims with their words, other rows summed up. */
export function related(subject: Gathered, background: Background): string[] {
  const rows = new Map([...subject.refersTo, ...subject.referredBy].map((found) => [found.id, found]));
  rows.delete(subject.id);
  const titles = new Set([...rows.values()].map((found) => relation(subject, found)));
  return [...titles].map((title) => {
    const group = [...rows.values()].filter((found) => relation(subject, found) === title);
    return [background.style.heading(title), ...group.map((found) => brief(found, subject, background))].join('\n');
  });
}

function relation(subject: Found, found: Found): string {
  if (isClaim(subject)) return isClaim(found) ? 'Goes with' : 'Stands in';
  return isClaim(found) ? 'Stands on' : 'Related';
}

function brief(found: Found, { articles }: Gathered, { documents, style }: Background): string {
  const { id, row, table } = found;
  if (!isClaim(found)) return `${indent}${style.value(id)}  ${style.aside(`${table} · ${summed(found)}`)}`;
  const article = articles.get(String(row.article_id));
  const head = `${indent}${style.value(id)}  ${style.aside([...published(article), summed(found)].join(' · '))}`;
  const document = documents.get(String(article?.sha256));
  return `${head}\n${wrapped(markedSentence(row, document, style), style.width, indent.repeat(2))}`;
}

const telling = ['enum', 'number', 'day'];
const mostCells = 6;

/** What can be told of any row in a line: its first words of closed vocabularies, numbers and days. */
function summed({ table, row }: Found): string {
  const cells = tableColumns[table].filter(({ kind, name }) => telling.includes(kind) && row[name] !== null);
  const words = new Set(cells.map(({ name }) => String(row[name])));
  return [...words].slice(0, mostCells).join(' ');
}
