import { article } from '../../schemas/article.js';
import type { ArticleClaims } from '../claims.js';
import type { Document } from '../document.js';
import type { Context, Outcome } from '../stage.js';

/** Reads the claims of one document. Pure: no other article has a part in it. */
export function extract(document: Document, _context: Context): Outcome<ArticleClaims> {
  return {
    value: { article: articleRow(document), figures: [], mentions: [], withheld: [], evidence: [] },
    issues: [],
  };
}

function articleRow(document: Document) {
  const { published } = document;
  return article.parse({
    article_id: document.article_id,
    file: document.file,
    sha256: document.sha256,
    characters: document.source.length,
    sentences: document.sentences.length,
    title: document.title,
    outlet: document.outlet,
    agency: document.agencies.length > 0 ? document.agencies.join(';') : null,
    url: document.url,
    rights: document.rights,
    dateline: document.dateline?.place ?? null,
    published_on: published.on,
    published_basis: published.basis,
    published_earliest: published.earliest,
    published_latest: published.latest,
  });
}
