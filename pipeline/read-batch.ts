import type { Article } from './article.js';
import type { ArticleClaims } from './claims.js';
import type { Document } from './document.js';
import { extract } from './extract/extract.js';
import { parse } from './parse/parse.js';
import type { Context, Finding, Outcome } from './stage.js';
import { checkClaims } from './validate/check-claims.js';

/**
 * The part of the pipeline that sees one article at a time: parse, extract, and the checks that need its text. It shares no state
 * between articles, so batches may run in any order, in threads, or on other machines.
 * @returns the claims of the articles that can be published, in the order given.
 * @throws when a check can't be run.
 */
export function readBatch(articles: readonly Article[], context: Context): Outcome<ArticleClaims[]> {
  const value: ArticleClaims[] = [];
  const issues: Finding[] = [];
  for (const article of articles) {
    const read = readOrQuarantine(article, context);
    issues.push(...read.issues);
    if (read.value === null) continue;
    const checked = checkClaims(read.value.claims, read.value.document);
    issues.push(...checked.issues);
    value.push(checked.value);
  }
  return { value, issues };
}

type Reading = Outcome<{ readonly document: Document; readonly claims: ArticleClaims } | null>;

/** A defect of ours costs the article that it shows on, never the other thousands of a run. */
function readOrQuarantine(article: Article, context: Context): Reading {
  try {
    return readArticle(article, context);
  } catch (error) {
    const { article_id, file } = article;
    const message = `The pipeline failed on ${article_id}: ${String(error)}. This is a defect of ours: please report it with the article.`;
    return {
      value: null,
      issues: [{ stage: 'extract', severity: 'error', code: 'defect', message, article_id, file }],
    };
  }
}

function readArticle(article: Article, context: Context): Reading {
  const { value: document, issues } = parse(article, context);
  if (document === null) return { value: null, issues };
  const claims = extract(document, context);
  return { value: { document, claims: claims.value }, issues: [...issues, ...claims.issues] };
}
