import type { Document } from './document.js';
import { findSources } from './ingest/find-sources.js';
import { ingest } from './ingest/ingest.js';
import { parse } from './parse/parse.js';
import type { Context } from './stage.js';

/** No catalogue: it decides dates, not texts. */
const context: Context = { catalog: new Map(), maximumBytes: Number.MAX_SAFE_INTEGER };

/**
 * Looks among inputs for articles by the hash of their text, whatever their files are called now.
 * @param wanted hashes as in the column sha256; reading ends when all are found.
 * @returns the articles found, parsed, one at a time.
 */
export async function* findDocuments(inputs: readonly string[], wanted: ReadonlySet<string>): AsyncGenerator<Document> {
  const missing = new Set(wanted);
  const sources = await findSources(inputs);
  for await (const { value: article } of ingest(sources.value, context)) {
    if (article !== null && missing.delete(article.sha256)) {
      const document = parse(article, context).value;
      if (document !== null) yield document;
    }
    if (missing.size === 0) return;
  }
}
