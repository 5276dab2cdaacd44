import type { ArticleRow } from '../../schemas/article.js';
import type { ArticleClaims } from '../claims.js';
import type { Document } from '../document.js';
import type { Finding, Outcome } from '../stage.js';
import { documentChecks, rowChecks } from './checks.js';
import { runChecks } from './run-checks.js';

/**
 * Checks the claims of one article against its text, where the text is at hand: in the worker that read it.
 * @returns the claims that hold, and an issue for each row that was quarantined and each cell that was cleared with it.
 */
export function checkClaims(claims: ArticleClaims, document: Document): Outcome<ArticleClaims> {
  const { value, issues } = runChecks(
    {
      rows: {
        articles: [claims.article],
        troop_figures: claims.figures,
        event_mentions: claims.mentions,
        withheld: claims.withheld,
        evidence: claims.evidence,
      },
      document,
    },
    [...rowChecks, ...documentChecks],
  );
  const { troop_figures: figures, event_mentions: mentions, withheld, evidence } = value;
  return { value: { article: claims.article, figures, mentions, withheld, evidence } as ArticleClaims, issues };
}

/** Checks the rows of articles without a claim, as most are: together, since nothing of theirs needs a text. */
export const checkArticles = (articles: readonly ArticleRow[]): readonly Finding[] =>
  runChecks({ rows: { articles }, document: null }, rowChecks).issues;
