import { claimTables, type Table, type TableName, tables } from '../../schemas/tables.js';
import { listed } from '../order.js';
import { idOf, type PublishedRow, publishedRows, publishedTables } from '../published/published-rows.js';
import type { Found } from './find-row.js';

/** A row and all that the tables say of it. */
export interface Gathered extends Found {
  /** Evidence by column. */
  readonly evidence: ReadonlyMap<string, PublishedRow>;
  /** Claims and other rows that it refers to, in the order in which it names them. */
  readonly refersTo: readonly Found[];
  /** Rows that refer to it. */
  readonly referredBy: readonly Found[];
  /** Articles of the row and of the claims that it stands on, by id. */
  readonly articles: ReadonlyMap<string, PublishedRow>;
}

/** Tables that say who and where; a row is not explained by them. */
const registers: readonly string[] = ['articles', 'actors', 'places'];

/** Gathers what the tables say of a row: new tables and columns are followed by their declared references. */
export async function gather(folder: string, subject: Found): Promise<Gathered> {
  const { id, row, table } = subject;
  const evidence = new Map<string, PublishedRow>();
  const referredBy: Found[] = [];
  for (const other of publishedTables(folder)) {
    for await (const found of publishedRows(folder, other, (line) => line.includes(id))) {
      if (other === 'evidence') {
        if (found.claim_id === id) evidence.set(String(found.column), found);
      } else if (referencesOf(other, found).includes(id))
        referredBy.push({ table: other, id: idOf(other, found) ?? '', row: found });
    }
  }
  const refersTo = await rowsById(folder, referencesOf(table, row), (name) => !registers.includes(name));
  const articleIds = [subject, ...refersTo, ...referredBy].map((related) => related.row.article_id);
  const articles = await rowsById(folder, articleIds, (name) => name === 'articles');
  return {
    ...subject,
    evidence,
    refersTo,
    referredBy,
    articles: new Map(articles.map((found) => [found.id, found.row])),
  };
}

/** The ids that a row refers to, but for those of articles, actors and places. */
function referencesOf(table: TableName, row: PublishedRow): string[] {
  const { foreignKeys, claimIds }: Table = tables[table];
  const columns = [
    ...foreignKeys.filter((key) => !registers.includes(key.table)).map(({ column }) => column),
    ...(claimIds ?? []),
  ];
  return [...new Set(columns.flatMap((column) => listed((row[column] as string | undefined) ?? null)))];
}

async function rowsById(
  folder: string,
  ids: readonly unknown[],
  isWanted: (table: TableName) => boolean,
): Promise<Found[]> {
  const wanted = new Set(ids);
  const found = new Map<unknown, Found>();
  for (const table of publishedTables(folder).filter(isWanted)) {
    for await (const row of publishedRows(folder, table)) {
      const id = idOf(table, row);
      if (id !== null && wanted.has(id)) found.set(id, { table, id, row });
    }
  }
  return [...wanted].flatMap((id) => found.get(id) ?? []);
}

/** Whether a row is a claim, with a quote. */
export const isClaim = ({ table }: Found): boolean => claimTables.includes(table);
