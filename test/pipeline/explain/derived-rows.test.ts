import { describe, expect, it } from 'vitest';
import type { Document } from '../../../pipeline/document.js';
import { explanation } from '../../../pipeline/explain/explanation.js';
import { gather } from '../../../pipeline/explain/gather.js';
import { onOneLine } from '../../../pipeline/explain/sentence.js';
import { inPipe } from '../../../pipeline/explain/style.js';
import { findDocuments } from '../../../pipeline/find-documents.js';
import { idOf, type PublishedRow, publishedRows } from '../../../pipeline/published/published-rows.js';
import { reference } from '../../../pipeline/reference.js';

const folder = 'output/latest';
async function rowsOf(table: 'articles' | 'events' | 'troop_levels' | 'contradictions' | 'audits') {
  const rows: PublishedRow[] = [];
  for await (const row of publishedRows(folder, table)) rows.push(row);
  return rows;
}

const hashes = new Set((await rowsOf('articles')).map(({ sha256 }) => String(sha256)));
const documents = new Map<string, Document>();
for await (const document of findDocuments(['seeds'], hashes)) documents.set(document.sha256, document);

/** A row of the seeds as `explain` prints it, in one line, and what it gathered. */
async function explained(table: 'events' | 'troop_levels' | 'contradictions' | 'audits', row: PublishedRow) {
  const gathered = await gather(folder, { table, id: idOf(table, row) as string, row });
  return { gathered, text: onOneLine(explanation(gathered, { documents, rules: reference.rules, style: inPipe })) };
}

const claimsOf = ({ claims, claim_a, claim_b }: PublishedRow): string[] =>
  [claims, claim_a, claim_b].flatMap((cell) => (typeof cell === 'string' ? cell.split(';') : []));

describe.each(['events', 'troop_levels', 'contradictions', 'audits'] as const)('a row of %s', (table) => {
  it('is followed to the sentence of every claim that it stands on, with the rule that made it', async () => {
    const rows = (await rowsOf(table)).filter((row) => claimsOf(row).length > 1).slice(0, 3);
    expect(rows.length).toBeGreaterThan(1);
    for (const row of rows) {
      const { gathered, text } = await explained(table, row);
      const claims = gathered.refersTo.filter(({ row: { quote } }) => typeof quote === 'string');
      expect(claims.map(({ id }) => id)).toEqual(expect.arrayContaining(claimsOf(row)));
      for (const claim of claims) {
        expect(text).toContain(claim.id);
        expect(text).toContain(`⟦${onOneLine(String(claim.row.quote))}⟧`);
      }
      for (const rule of String(row.rules ?? row.best_rule).split(';')) expect(text).toContain(rule);
      expect(text).not.toContain('not in this version of the pipeline');
      expect(text).not.toContain('… ⟦');
    }
  });
});
