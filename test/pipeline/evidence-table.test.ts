import { expect, it } from 'vitest';
import { EvidenceTable, evidenceColumns } from '../../pipeline/evidence-table.js';
import { byCodeUnits } from '../../pipeline/order.js';
import type { Evidence } from '../../schemas/evidence.js';
import { fc } from '../tools/fast-check.js';

const proof = fc.record<Evidence>({
  claim_id: fc.constantFrom('fig_b', 'fig_a', 'men_a'),
  column: fc.constantFrom('value', 'actor', 'country'),
  value: fc.constantFrom('900', '', null),
  basis: fc.constantFrom('stated', 'filled_in', 'corrected'),
  rule: fc.constantFrom('time/by', 'force/of'),
  words: fc.constantFrom('some 900', null),
  start: fc.constantFrom(0, 17, null),
  end: fc.constantFrom(25, null),
});
const proofs = fc.array(proof, { maxLength: 12 });

it('gives back the rows that it was made of, whole and in part', () => {
  fc.assert(
    fc.property(proofs, fc.nat(12), fc.nat(12), (rows, a, b) => {
      const [from, to] = [Math.min(a, b, rows.length), Math.min(Math.max(a, b), rows.length)];
      const table = EvidenceTable.of(rows);
      expect([...table]).toEqual(rows);
      expect(table).toHaveLength(rows.length);
      expect([...table.slice(from, to)]).toEqual(rows.slice(from, to));
      expect([...table.slice(from, to).slice(0, to - from)]).toEqual(rows.slice(from, to));
      expect(table.slice(from, to)).toHaveLength(to - from);
    }),
  );
});

it('joins rows and tables, also parts of one table and tables that share their columns, in the order of their key and else in their own', () => {
  fc.assert(
    fc.property(proofs, proofs, proofs, fc.nat(12), (first, second, third, cut) => {
      const at = Math.min(cut, first.length);
      const rows = [...first.slice(0, at), ...second, ...first.slice(at), ...third];
      rows.sort((a, b) => byCodeUnits(a.claim_id, b.claim_id) || byCodeUnits(a.column, b.column));
      const columns = evidenceColumns();
      const table = EvidenceTable.added(columns, first);
      for (const middle of [second, EvidenceTable.of(second), EvidenceTable.added(columns, second)]) {
        const parts = [table.slice(0, at), middle, table.slice(at, first.length), EvidenceTable.added(columns, third)];
        expect([...EvidenceTable.joined(parts)]).toEqual(rows);
      }
    }),
  );
});

it('keeps its rows when others are taken into its columns', () => {
  fc.assert(
    fc.property(fc.array(proofs, { maxLength: 8 }), (several) => {
      const columns = evidenceColumns();
      const tables = several.map((rows) => EvidenceTable.added(columns, rows));
      expect(tables.map((table) => [...table])).toEqual(several);
    }),
  );
});

it('copies each different text of a column once, and nothing else', () => {
  const row: Evidence = {
    claim_id: 'fig_a',
    column: 'value',
    value: '900',
    basis: 'stated',
    rule: 'force/of',
    words: null,
    start: 3,
    end: 6,
  };
  const copied: string[] = [];
  const columns = evidenceColumns((text) => {
    copied.push(text);
    return text;
  });
  const tables = [EvidenceTable.added(columns, [row, row]), EvidenceTable.added(columns, [row])];
  expect(tables.flatMap((table) => [...table])).toEqual([row, row, row]);
  expect(copied).toEqual(['fig_a', 'value', '900', 'stated', 'force/of']);
});

it('is written as JSON as its rows are', () => {
  const written = (rows: readonly Evidence[]) =>
    expect(JSON.stringify(EvidenceTable.of(rows))).toBe(JSON.stringify(rows));
  fc.assert(fc.property(proofs, (rows) => void written(rows)));
});
