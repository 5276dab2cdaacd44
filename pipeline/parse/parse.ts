import type { Article } from '../article.js';
import type { Document } from '../document.js';
import type { Context, Outcome } from '../stage.js';
import { agenciesIn, agenciesTold } from './agencies.js';
import { readHeader } from './header.js';
import { layOut } from './layout.js';
import { removeMarkup } from './markup.js';
import { publication } from './publication/publication.js';

/** Turns an article into a document: plain text with its way back, cut into sentences, and what it says of where and when it was published. */
export function parse(article: Article, _context: Context): Outcome<Document | null> {
  const { text, offsets } = removeMarkup(article.text, article.format);
  const header = readHeader(text);
  const layout = layOut(text, header?.span.end ?? 0);
  const { sentences, dateline, date } = layout;
  const published = publication(article, { source: article.text, text, offsets, sentences, header, date });
  const { article_id, file, sha256, title, catalog } = article;
  const agencies = [...layout.agencies, ...agenciesTold(text), ...agenciesIn(catalog?.agency ?? '')];
  const document: Document = {
    article_id,
    file,
    sha256,
    source: article.text,
    text,
    offsets,
    title,
    outlet: catalog?.outlet ?? null,
    url: catalog?.url ?? null,
    rights: catalog?.rights ?? null,
    agencies: [...new Set(agencies)].sort(),
    dateline,
    published: published.value,
    sentences,
  };
  return { value: document, issues: published.issues };
}
