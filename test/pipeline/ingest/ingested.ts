import type { Article } from '../../../pipeline/article.js';
import { findSources } from '../../../pipeline/ingest/find-sources.js';
import { ingest } from '../../../pipeline/ingest/ingest.js';
import { findCatalogs, readCatalogs } from '../../../pipeline/ingest/read-catalog.js';
import type { Finding } from '../../../pipeline/stage.js';

export interface Ingested {
  readonly articles: readonly Article[];
  readonly issues: readonly Finding[];
}

/** All that inputs come to, with the catalogues beside them. */
export async function ingested(inputs: readonly string[], maximumBytes = 1000): Promise<Ingested> {
  const sources = await findSources(inputs);
  const catalog = readCatalogs(findCatalogs(sources.value), sources.value);
  const articles: Article[] = [];
  const issues = [...sources.issues, ...catalog.issues];
  for await (const outcome of ingest(sources.value, { catalog: catalog.value, maximumBytes })) {
    if (outcome.value !== null) articles.push(outcome.value);
    issues.push(...outcome.issues);
  }
  return { articles, issues };
}

export const codes = ({ issues }: Ingested): string[] => issues.map((issue) => issue.code);
export const ids = ({ articles }: Ingested): string[] => articles.map((article) => article.article_id);
