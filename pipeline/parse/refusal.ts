import type { Article } from '../article.js';
import type { Finding, Outcome } from '../stage.js';

/** Quarantines an article: no document, and an issue that says why. */
export function refuse(article: Article, code: string, message: string): Outcome<null> {
  const { file, article_id } = article;
  const issue: Finding = { stage: 'parse', severity: 'error', code, message, file, article_id };
  return { value: null, issues: [issue] };
}
