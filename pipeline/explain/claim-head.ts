import type { PublishedRow } from '../published/published-rows.js';
import type { Background } from './background.js';
import type { Gathered } from './gather.js';
import { markedSentence, onOneLine } from './sentence.js';
import { indent, type Style } from './style.js';
import { wrapped } from './wrap.js';

/** The sentence of a claim with its quote marked, and where it stands. */
export function claimHead({ row, articles }: Gathered, { documents, style }: Background): string[] {
  const article = articles.get(String(row.article_id));
  const document = documents.get(String(article?.sha256));
  const lines = [wrapped(markedSentence(row, document, style), style.width, indent), source(row, article, style)];
  if (document === undefined) {
    const hint = `The article is not at hand: name its file or folder with --input to see the whole sentence (${article?.sha256}).`;
    lines.push(style.aside(wrapped(hint, style.width, indent)));
  }
  return lines;
}

function source(row: PublishedRow, article: PublishedRow | undefined, style: Style): string {
  const place = `sentence ${row.sentence}, characters ${row.start} to ${row.end}`;
  const lines = [[...published(article), `${article?.file ?? row.article_id}, ${place}`].join(' · ')];
  if (article?.title) lines.unshift(onOneLine(String(article.title)));
  if (article?.url) lines.push(String(article.url));
  return lines.map((line) => style.aside(`${indent}${line}`)).join('\n');
}

/** Who published an article and when, and what the day rests on. */
export function published(article: PublishedRow | undefined): string[] {
  if (article === undefined) return [];
  const { outlet, agency, published_on, published_earliest, published_latest, published_basis } = article;
  const bounds =
    published_earliest || published_latest
      ? `${published_earliest ?? '?'} to ${published_latest ?? '?'}`
      : 'day unknown';
  return [...new Set([outlet, agency])]
    .filter((name) => name !== null)
    .map(String)
    .concat(`${published_on ?? bounds} (${published_basis})`);
}
