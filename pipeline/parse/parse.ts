import type { Article } from '../article.js';
import type { Dateline, Document, Publication, Sentence } from '../document.js';
import type { Context, Finding, Outcome, Span } from '../stage.js';
import { agenciesIn, agenciesTold } from './agencies.js';
import { type Header, readHeader } from './header.js';
import { removeMarkup } from './markup.js';
import { paragraphs } from './paragraph.js';
import { paragraphKind } from './paragraph-kind.js';
import { type ReadDateline, readDateline } from './read-dateline.js';
import { sentences } from './sentences.js';

/** Turns an article into a document: plain text with its way back, cut into sentences, and what it says of where and when it was published. */
export function parse(article: Article, _context: Context): Outcome<Document | null> {
  const { text, offsets } = removeMarkup(article.text, article.format);
  const header = readHeader(text);
  const layout = lay(text, header?.span.end ?? 0);
  const { article_id, file, sha256, title, catalog } = article;
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
    agencies: [...new Set([...layout.agencies, ...agenciesTold(text), ...agenciesIn(catalog?.agency ?? '')])].sort(),
    dateline: layout.dateline,
    published: published(header, article),
    sentences: layout.sentences,
  };
  return { value: document, issues: [] as Finding[] };
}

interface Layout {
  readonly sentences: readonly Sentence[];
  readonly dateline: Dateline | null;
  readonly agencies: readonly string[];
}

function lay(text: string, start: number): Layout {
  const found: Sentence[] = [];
  const agencies: string[] = [];
  let dateline: ReadDateline | null = null;
  let index = 0;
  for (const paragraph of paragraphs(text, start)) {
    const read: ReadDateline | null = dateline === null && index < 4 ? readDateline(text, paragraph) : null;
    dateline ??= read;
    const body: Span = { start: read?.span.end ?? paragraph.start, end: paragraph.end };
    const words = text.slice(body.start, body.end);
    if (!/[\p{L}\d]/u.test(words)) continue;
    const spans = sentences(text, body);
    const kind = paragraphKind(words, spans.length);
    if (kind === 'credit' || kind === 'byline') agencies.push(...agenciesIn(words));
    for (const span of spans) found.push({ ...span, index: found.length, kind, paragraph: index });
    index++;
  }
  return {
    sentences: found,
    dateline: dateline?.dateline ?? null,
    agencies: [...agencies, ...(dateline?.agencies ?? [])],
  };
}

function published(header: Header | null, article: Article): Publication {
  if (header?.isValid) return { on: header.day, basis: 'header', earliest: header.day, latest: header.day };
  const day = article.catalog?.published_on ?? null;
  if (day !== null) return { on: day, basis: 'catalog', earliest: day, latest: day };
  return { on: null, basis: 'unknown', earliest: null, latest: null };
}
