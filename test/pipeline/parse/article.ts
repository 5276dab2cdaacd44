import type { Article } from '../../../pipeline/article.js';
import type { Document } from '../../../pipeline/document.js';
import { parse } from '../../../pipeline/parse/parse.js';
import type { Context } from '../../../pipeline/stage.js';

export const context: Context = { catalog: new Map(), maximumBytes: 10_000_000 };

/** An article with nothing known of it but its text. */
export function article(text: string, known: Partial<Article> = {}): Article {
  const sha256 = `sha256:${'0'.repeat(64)}`;
  return { article_id: 'one', file: 'one.txt', sha256, text, format: 'text', title: null, catalog: null, ...known };
}

/** The document of a text that must have one. */
export function document(text: string, known: Partial<Article> = {}): Document {
  const { value, issues } = parse(article(text, known), context);
  if (value === null) throw new Error(`no document: ${issues.map(({ message }) => message).join(' ')}`);
  return value;
}

/** The words of each sentence and what it is for. */
export function kinds(text: string): (readonly [kind: string, words: string])[] {
  const parsed = document(text);
  return parsed.sentences.map(({ kind, start, end }) => [kind, parsed.text.slice(start, end)] as const);
}
