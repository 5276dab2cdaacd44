import type { Article } from '../article.js';
import type { ArticleClaims } from '../claims.js';
import type { Document } from '../document.js';
import { extractAll } from '../extract/extract.js';
import { parse } from '../parse/parse.js';
import type { Context, Finding, Outcome } from '../stage.js';
import { checkArticles, checkClaims } from '../validate/check-claims.js';

/**
 * The part of the pipeline in which no article has a part in another's claims: parse, extract, and the checks that need its text. So batches may
 * be of any size and run in any order, in threads, or on other machines.
 * @returns the claims of the articles that can be published, in the order given.
 * @throws when a check can't be run.
 */
export function readBatch(articles: readonly Article[], context: Context): Outcome<ArticleClaims[]> {
  const value: ArticleClaims[] = [];
  const issues: Finding[] = [];
  for (const read of readOrQuarantine(articles, context)) {
    issues.push(...read.issues);
    if (read.value === null) continue;
    const { claims, document } = read.value;
    const checked = isSilent(claims) ? { value: claims, issues: [] } : checkClaims(claims, document);
    issues.push(...checked.issues);
    value.push(checked.value);
  }
  issues.push(...checkArticles(value.filter(isSilent).map(({ article }) => article)));
  return { value, issues };
}

const isSilent = ({ figures, mentions, withheld, evidence }: ArticleClaims): boolean =>
  figures.length + mentions.length + withheld.length + evidence.length === 0;

type Reading = Outcome<{ readonly document: Document; readonly claims: ArticleClaims } | null>;

/** A defect of ours costs the article that it shows on, never the others: where reading them together fails, each is read by itself. */
function readOrQuarantine(articles: readonly Article[], context: Context): Reading[] {
  try {
    return readAll(articles, context);
  } catch (error) {
    if (articles.length > 1) return articles.flatMap((article) => readOrQuarantine([article], context));
    return articles.map((article) => quarantined(article, error));
  }
}

function readAll(articles: readonly Article[], context: Context): Reading[] {
  const parsed = articles.map((article) => parse(article, context));
  const documents = parsed.map(({ value }) => value).filter((document) => document !== null);
  const extracted = extractAll(documents, context);
  return parsed.map(({ value: document, issues }) => {
    const claims = document === null ? undefined : extracted.get(document);
    if (document === null || claims === undefined) return { value: null, issues };
    return { value: { document, claims: claims.value }, issues: [...issues, ...claims.issues] };
  });
}

function quarantined({ article_id, file }: Article, error: unknown): Reading {
  const message = `The pipeline failed on ${article_id}: ${String(error)}. This is a defect of ours: please report it with the article.`;
  return { value: null, issues: [{ stage: 'extract', severity: 'error', code: 'defect', message, article_id, file }] };
}
