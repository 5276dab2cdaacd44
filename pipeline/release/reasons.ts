import { claimTables, type TableName } from '../../schemas/tables.js';
import { listed } from '../order.js';
import type { PublishedRow } from '../published/published-rows.js';
import { keyOf } from '../validate/check.js';
import { claimsOf, type Difference } from './delta.js';
import { isMoved, moveReason } from './moved-mentions.js';
import { type Reason, reasons } from './reason.js';
import type { SchemaChange } from './schema-changes.js';
import type { TablesOfRows } from './tables-of-rows.js';

export interface Change extends Difference {
  readonly reason: Reason;
}

/** Cells of an article that only a source or the catalogue decides. */
const sourceColumns = ['file', 'sha256', 'outlet', 'url', 'rights'];
const nameColumns: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  actors: ['force', 'actor', 'target'],
  places: ['place'],
};
/** Columns that hold keys of claims. */
const claimColumns = ['claim_id', 'claim_a', 'claim_b', 'row_id'];
const byWeight = reasons.filter((reason) => reason !== 'schema');

/**
 * Says of each difference why it is there. A row that stands on several claims has the weightiest of their reasons: source, correction, then extractor.
 * @param schema how the columns changed; a row that differs in nothing else has the reason `schema`.
 */
export function withReasons(
  differences: readonly Difference[],
  versions: { readonly previous: TablesOfRows; readonly current: TablesOfRows },
  schema: readonly SchemaChange[],
): Change[] {
  const known = new Map<string, Reason>();
  const articles = revisedArticles(differences, versions);
  const ofClaim = claimReason(articles, schema);
  for (const difference of differences) {
    if (claimTables.includes(difference.table) && !isMoved(difference)) known.set(difference.id, ofClaim(difference));
    // A claim whose evidence alone was corrected is not in the delta of its table.
    if (isCorrected(difference) && difference.table === 'evidence')
      known.set(claimIdsOf(difference)[0] ?? '', 'correction');
  }
  const ofMove = moveReason(versions, known);
  const moves = differences.filter(isMoved).map((moved) => [moved.id, ofMove(moved)] as const);
  for (const [id, reason] of moves) if (!known.has(id)) known.set(id, reason);
  const names = nameReasons(differences, known);
  return differences.map((difference) => {
    if (difference.table === 'articles') return { ...difference, reason: articleReason(difference, articles, schema) };
    if (claimTables.includes(difference.table))
      return { ...difference, reason: known.get(difference.id) ?? 'extractor' };
    if (isOfSchema(difference, schema)) return { ...difference, reason: 'schema' };
    const possible = [
      ...claimIdsOf(difference).map((id) => known.get(id)),
      ...articlesOf(difference).map((id) => (articles.has(id) ? ('source' as const) : undefined)),
      names.get(`${difference.table}/${difference.id}`),
      ...(isOfInput(difference) ? (['source'] as const) : []),
    ];
    return {
      ...difference,
      reason: byWeight.find((reason) => possible.includes(reason)) ?? otherwise(difference, possible),
    };
  });
}

/** Evidence that came with a claim in which only columns are new is evidence of these. */
const otherwise = ({ table, op }: Difference, possible: readonly (Reason | undefined)[]): Reason =>
  table === 'evidence' && op !== 'MOD' && possible.includes('schema') ? 'schema' : 'extractor';

/** Articles that one version lacks, or whose text or catalogue entry is another. */
function revisedArticles(
  differences: readonly Difference[],
  { previous }: { readonly previous: TablesOfRows },
): ReadonlySet<string> {
  const before = new Map([...(previous.articles ?? [])].map((row) => [keyOf('articles', row), row]));
  const revised = differences.filter(
    ({ table, op, changed, before: was, after, id }) =>
      table === 'articles' &&
      (op !== 'MOD' ||
        changed.some((column) => sourceColumns.includes(column) && column in (was ?? {})) ||
        (changed.includes('published_on') &&
          [before.get(id), after].some((row) => row?.published_basis === 'catalog'))),
  );
  return new Set(revised.map(({ id }) => id));
}

const articleReason = (
  difference: Difference,
  revised: ReadonlySet<string>,
  schema: readonly SchemaChange[],
): Reason => {
  if (revised.has(difference.id)) return 'source';
  return isOfSchema(difference, schema) ? 'schema' : 'extractor';
};

function claimReason(articles: ReadonlySet<string>, schema: readonly SchemaChange[]) {
  return (difference: Difference): Reason => {
    if (articlesOf(difference).some((id) => articles.has(id))) return 'source';
    if (isOfSchema(difference, schema)) return 'schema';
    return isCorrected(difference) ? 'correction' : 'extractor';
  };
}

function isOfSchema({ op, table, changed }: Difference, schema: readonly SchemaChange[]): boolean {
  const own = schema.filter((change) => change.table === table);
  if (own.some(({ kind }) => kind === 'table_added' || kind === 'table_removed')) return true;
  return op === 'MOD' && changed.every((column) => own.some((change) => change.column === column));
}

/** Whether a changed cell is one that a curator set, now or before. */
function isCorrected({ changed, before, after }: Difference): boolean {
  if ([before, after].some((row) => row?.basis === 'corrected')) return true;
  return (
    changed.includes('corrected') ||
    listed((after?.corrected ?? null) as string | null).some((column) => changed.includes(column))
  );
}

/** An issue of an input that never became an article. */
const isOfInput = (difference: Difference): boolean =>
  difference.table === 'issues' && rowsOf(difference).some(({ stage }) => stage === 'ingest');

const rowsOf = ({ before, after }: Difference): PublishedRow[] => [before, after].filter((row) => row !== null);
const textsOf = (difference: Difference, columns: readonly string[]): string[] =>
  rowsOf(difference).flatMap((row) =>
    columns.flatMap((column) => (typeof row[column] === 'string' ? [row[column]] : [])),
  );
const articlesOf = (difference: Difference) => textsOf(difference, ['article_id']);
const claimIdsOf = (difference: Difference): string[] => [
  ...textsOf(difference, claimColumns),
  ...rowsOf(difference).flatMap(claimsOf),
];

/** Why an actor or place came or went: for the claims that name it. */
function nameReasons(
  differences: readonly Difference[],
  known: ReadonlyMap<string, Reason>,
): ReadonlyMap<string, Reason> {
  const found = new Map<string, Reason>();
  for (const difference of differences) {
    const reason = known.get(difference.id);
    if (reason === undefined || !claimTables.includes(difference.table)) continue;
    for (const [table, columns] of Object.entries(nameColumns)) {
      for (const name of textsOf(difference, columns).flatMap(listed)) {
        const key = `${table}/${name}`;
        const other = found.get(key);
        if (other === undefined || reasons.indexOf(reason) < reasons.indexOf(other)) found.set(key, reason);
      }
    }
  }
  return found;
}
