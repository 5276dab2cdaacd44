import { claimTables, type TableName } from '../../schemas/tables.js';
import { findDocuments } from '../find-documents.js';
import { type AnyRow, keyOf, type Scene } from '../validate/check.js';
import { documentChecks } from '../validate/checks.js';
import type { Step } from './verify.js';

/** Checks that every quote and all words of evidence stand in the article whose hash the table of articles states. */
export async function checkQuotes(rows: Scene['rows'], inputs: readonly string[]): Promise<Step> {
  const missing = new Map([...(rows.articles ?? [])].map((article) => [String(article.sha256), article]));
  const scenes = rowsByArticle(rows);
  const problems: string[] = [];
  const articles = missing.size;
  for await (const document of findDocuments(inputs, new Set(missing.keys()))) {
    const article = missing.get(document.sha256);
    missing.delete(document.sha256);
    const scene: Scene = { rows: scenes.get(article?.article_id) ?? {}, document };
    for (const check of documentChecks) {
      for (const { table, row, message } of check.faults(scene))
        problems.push(`${table} ${keyOf(table, row)} ${check.id}: ${message}`);
    }
  }
  problems.push(
    ...[...missing.values()].map(
      ({ article_id, file, sha256 }) =>
        `${article_id} was not found: no article in ${inputs.join(', ')} has the hash ${sha256} (it was ${file})`,
    ),
  );
  return {
    claim: `${quotes(rows)} quotes and ${words(rows)} words of evidence stand in ${articles} articles`,
    problems,
  };
}

const quotes = (rows: Scene['rows']): number => claimTables.reduce((sum, table) => sum + (rows[table]?.length ?? 0), 0);

const words = ({ evidence }: Scene['rows']): number => [...(evidence ?? [])].filter((row) => row.words !== null).length;

/** Claims and their evidence, by the id of the article that makes them. */
function rowsByArticle(rows: Scene['rows']): ReadonlyMap<unknown, Scene['rows']> {
  const scenes = new Map<unknown, Partial<Record<TableName, AnyRow[]>>>();
  const articleOf = new Map<unknown, unknown>();
  const add = (article: unknown, table: TableName, row: AnyRow) => {
    const scene = scenes.get(article) ?? {};
    scenes.set(article, scene);
    scene[table] = scene[table] ?? [];
    scene[table].push(row);
  };
  for (const table of claimTables) {
    for (const row of rows[table] ?? []) {
      articleOf.set(keyOf(table, row), row.article_id);
      add(row.article_id, table, row);
    }
  }
  for (const row of rows.evidence ?? []) add(articleOf.get(row.claim_id), 'evidence', row);
  return scenes;
}
