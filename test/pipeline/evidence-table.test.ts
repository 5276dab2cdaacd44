import { expect, it } from 'vitest';
import { EvidenceTable } from '../../pipeline/evidence-table.js';
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

it('joins rows and tables, also parts of one table, in the order of their key and else in their own', () => {
  fc.assert(
    fc.property(proofs, proofs, fc.nat(12), (first, second, cut) => {
      const table = EvidenceTable.of(first);
      const at = Math.min(cut, first.length);
      const joined = EvidenceTable.joined([table.slice(0, at), second, table.slice(at, first.length)]);
      const rows = [...first.slice(0, at), ...second, ...first.slice(at)];
      rows.sort((a, b) => byCodeUnits(a.claim_id, b.claim_id) || byCodeUnits(a.column, b.column));
      expect([...joined]).toEqual(rows);
    }),
  );
});

it('replaces texts, each different one of a column once, and nothing else', () => {
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
  const replaced: string[] = [];
  const table = EvidenceTable.of([row, row]).withTexts((text) => {
    replaced.push(text);
    return text.toUpperCase();
  });
  expect([...table]).toEqual(
    [row, row].map((each) => ({ ...each, claim_id: 'FIG_A', column: 'VALUE', basis: 'STATED', rule: 'FORCE/OF' })),
  );
  expect(replaced).toEqual(['fig_a', 'value', '900', 'stated', 'force/of']);
});

it('is written as JSON as its rows are', () => {
  const written = (rows: readonly Evidence[]) =>
    expect(JSON.stringify(EvidenceTable.of(rows))).toBe(JSON.stringify(rows));
  fc.assert(fc.property(proofs, (rows) => void written(rows)));
});
