import type { Document } from './document.js';
import { findSources } from './ingest/find-sources.js';
import { ingest } from './ingest/ingest.js';
import { parse } from './parse/parse.js';
import type { Context } from './stage.js';

/** No catalogue: it decides dates, not texts. */
const context: Context = { catalog: new Map(), maximumBytes: Number.MAX_SAFE_INTEGER };

/**
 * Looks among inputs for articles by the hash of their text, whatever their files are called now.
 * @param hashes as in the column sha256; reading ends when all are found.
 * @returns the articles found, parsed, by hash.
 */
export async function findDocuments(
  inputs: readonly string[],
  hashes: ReadonlySet<string>,
): Promise<ReadonlyMap<string, Document>> {
  const found = new Map<string, Document>();
  const sources = await findSources(inputs);
  for await (const { value: article } of ingest(sources.value, context)) {
    if (found.size === hashes.size) break;
    if (article === null || !hashes.has(article.sha256)) continue;
    const document = parse(article, context).value;
    if (document !== null) found.set(article.sha256, document);
  }
  return found;
}
