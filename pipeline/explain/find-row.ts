import type { TableName } from '../../schemas/tables.js';
import { idOf, type PublishedRow, publishedRows, publishedTables } from '../published/published-rows.js';

/** A row with the table that it is of. */
export interface Found {
  readonly table: TableName;
  readonly id: string;
  readonly row: PublishedRow;
}

/** What an id, the beginning of one or words of a quote lead to. */
export interface Lookup {
  /** The first of them, where there are many. */
  readonly matches: readonly Found[];
  /** How many rows match. */
  readonly count: number;
  /** Ids that look like it, where nothing matches; nearest first. */
  readonly near: readonly string[];
}

const mostNear = 3;
const mostMatches = 20;

/**
 * Looks for the rows whose id begins with a text, or else for the claims whose quote holds it as whole words: an editor has the number, not
 * the id. A row whose id it is alone is the only match.
 */
export async function findRow(folder: string, text: string): Promise<Lookup> {
  const byId = new Matches();
  const byQuote = new Matches();
  const near: [number, string][] = [];
  const quoted = wholeWords(text);
  for (const table of publishedTables(folder)) {
    for await (const row of publishedRows(folder, table)) {
      const id = idOf(table, row);
      if (id === null) continue;
      if (id === text) return { matches: [{ table, id, row }], count: 1, near: [] };
      if (id.startsWith(text)) byId.add({ table, id, row });
      else keepNearest(near, [distance(id, text), id]);
      if (typeof row.quote === 'string' && quoted.test(row.quote)) byQuote.add({ table, id, row });
    }
  }
  const { first: matches, count } = byId.count > 0 ? byId : byQuote;
  return { matches, count, near: count > 0 ? [] : near.map(([, id]) => id) };
}

/** Counts what matches and keeps the first. */
class Matches {
  readonly first: Found[] = [];
  count = 0;

  add(found: Found): void {
    if (this.count < mostMatches) this.first.push(found);
    this.count++;
  }
}

/** "500" stands in "some 500 troops" and not in "2,500" or "500,000"; white space is white space. */
function wholeWords(text: string): RegExp {
  const words = text
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\d]|\\d[.,])${words.join('\\s+')}(?![\\p{L}\\d]|[.,]\\d)`, 'iu');
}

function keepNearest(near: [number, string][], candidate: [number, string]): void {
  if (candidate[0] > 2) return;
  near.push(candidate);
  near.sort(([a, first], [b, second]) => a - b || (first < second ? -1 : 1));
  near.length = Math.min(near.length, mostNear);
}

/** How many characters differ at most, wherever one is wrong, missing or too many; 3 stands for more than two. */
function distance(id: string, text: string): number {
  const tooFar = 3;
  if (Math.abs(id.length - text.length) >= tooFar) return tooFar;
  let before = Array.from({ length: text.length + 1 }, (_, index) => index);
  for (let i = 1; i <= id.length; i++) {
    const row = [i];
    for (let j = 1; j <= text.length; j++) {
      const replaced = (before[j - 1] as number) + (id[i - 1] === text[j - 1] ? 0 : 1);
      row.push(Math.min(replaced, (before[j] as number) + 1, (row[j - 1] as number) + 1));
    }
    if (Math.min(...row) >= tooFar) return tooFar;
    before = row;
  }
  return Math.min(before[text.length] as number, tooFar);
}
