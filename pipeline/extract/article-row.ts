import type { ArticleRow } from '../../schemas/article.js';
import type { Document } from '../document.js';

/** The row of an article in the register: all that is published of it beside its claims. Validate holds it to its schema. */
export function articleRow(document: Document): ArticleRow {
  const { published } = document;
  return {
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
  };
}
