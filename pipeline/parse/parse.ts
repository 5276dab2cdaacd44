import type { Article } from '../article.js';
import type { Document } from '../document.js';
import type { Context, Outcome } from '../stage.js';
import { agenciesIn, agenciesTold } from './agencies.js';
import { documentProblems } from './document-schema.js';
import { languageOf } from './language.js';
import { layOut } from './layout.js';
import { removeMarkup } from './markup.js';
import { readPageHead } from './page-head.js';
import { publication } from './publication/publication.js';
import { readHeader } from './read-header.js';
import { refuse } from './refusal.js';

const noHead = { title: null, day: null, url: null, outlet: null };

/**
 * Turns an article into a document: plain text with its way back, cut into sentences, and what it says of where and when it was published.
 * @returns null with an issue for a text that has no words or is not English.
 */
export function parse(article: Article, _context: Context): Outcome<Document | null> {
  const { text, offsets, main } = removeMarkup(article.text, article.format);
  const header = readHeader(text);
  const start = header?.span.end ?? 0;
  const language = languageOf(text, main?.start ?? start);
  if (language === 'no words')
    return refuse(article, 'no-words', `Article ${article.article_id} has no words to read. Check what was captured.`);
  if (language === 'other') {
    return refuse(
      article,
      'not-english',
      `Article ${article.article_id} is not in English, the only language that is read. Leave it out or have it translated.`,
    );
  }
  const head = article.format === 'html' ? readPageHead(article.text) : noHead;
  const layout = layOut(text, start, main);
  const { sentences, dateline, date } = layout;
  const published = publication(article, { source: article.text, text, offsets, sentences, header, date, head });
  const { article_id, file, sha256, catalog } = article;
  const agencies = [...layout.agencies, ...agenciesTold(text), ...(catalog?.agency ? agenciesIn(catalog.agency) : [])];
  const document: Document = {
    article_id,
    file,
    sha256,
    source: article.text,
    text,
    offsets,
    title: article.title ?? head.title,
    outlet: catalog?.outlet ?? head.outlet,
    url: catalog?.url ?? head.url,
    rights: catalog?.rights ?? null,
    agencies: [...new Set(agencies)].sort(),
    dateline,
    published: published.value,
    sentences,
  };
  const problems = documentProblems(document);
  if (problems.length > 0)
    return refuse(article, 'invalid-document', `Article ${article_id} could not be parsed: ${problems.join('; ')}.`);
  return { value: document, issues: published.issues };
}
