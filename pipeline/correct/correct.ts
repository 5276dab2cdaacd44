import type { Evidence } from '../../schemas/evidence.js';
import { type Rows, tables } from '../../schemas/tables.js';
import type { ArticleClaims } from '../claims.js';
import type { Correction } from '../correction.js';
import { CurationError } from '../curation-error.js';
import { byCodeUnits, joined, listed } from '../order.js';
import { type ClaimRow, type CorrectableTable, findClaim, idOf } from './find-claim.js';
import { cellText, readCell } from './read-cell.js';
import { withCrosswalk } from './with-crosswalk.js';

/** The rule that evidence of a corrected cell names. */
export const correctionRule = 'curator/correction';

/**
 * Sets the cells that a curator has corrected, after the claims are read and before they are linked. A row says so in `corrected`, the evidence of the cell
 * has the basis `corrected`.
 * @returns the claims; those given are left as they are.
 * @throws {CurationError} when a correction fits no claim or several, or its guard `expect` is not what the pipeline reads: then somebody must look.
 */
export function correct(claims: readonly ArticleClaims[], corrections: readonly Correction[]): ArticleClaims[] {
  const result = [...claims];
  const seen = new Set<string>();
  const problems: string[] = [];
  const apply = (correction: Correction) => {
    const { index, table, row } = findClaim(result, correction);
    const cell = `${idOf(table, row)}/${correction.column}`;
    if (seen.has(cell))
      throw new CurationError(`${correction.place} corrects ${cell}, as a line before does. Remove one.`);
    seen.add(cell);
    result[index] = corrected(result[index] as ArticleClaims, { table, row }, correction);
  };
  for (const correction of corrections) {
    try {
      apply(correction);
    } catch (error) {
      if (!(error instanceof CurationError)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length > 0) throw new CurationError(...problems);
  return result;
}

interface Found {
  readonly table: CorrectableTable;
  readonly row: ClaimRow;
}

function corrected(claims: ArticleClaims, { table, row }: Found, correction: Correction): ArticleClaims {
  const { column, place, expect } = correction;
  const id = idOf(table, row);
  const stands = cellText(row[column]);
  if (stands !== expect) {
    throw new CurationError(
      `${place}: ${column} of ${id} ("${row.quote}") is ${shown(stands)}, not ${shown(expect)} as expected. ` +
        'The pipeline now reads it differently: check whether the correction is still needed, then change expect or remove the line.',
    );
  }
  const fixed = withCrosswalk(column, {
    ...row,
    [column]: readCell(table, correction),
    filled_in: joined(listed(row.filled_in).filter((name) => name !== column)),
    corrected: joined([...listed(row.corrected), column]),
    rules: joined([...listed(row.rules), correctionRule]) ?? correctionRule,
  });
  const invalid = tables[table].schema.safeParse(fixed);
  if (!invalid.success) throw new CurationError(`${place}: ${id} can't be so: ${invalid.error.issues[0]?.message}.`);
  const field = fieldOf[table];
  const rows = (claims[field] as readonly ClaimRow[]).map((each) => (each === row ? fixed : each));
  return { ...claims, [field]: rows, evidence: withEvidence(claims.evidence, id, correction) };
}

const fieldOf = { troop_figures: 'figures', event_mentions: 'mentions', withheld: 'withheld' } as const;

/** The evidence with that of one cell replaced: no words of the article carry what a curator sets. */
function withEvidence(evidence: Rows<Evidence>, claim_id: string, { column, value }: Correction): Evidence[] {
  const others = [...evidence].filter((row) => row.claim_id !== claim_id || row.column !== column);
  const own: Evidence = {
    claim_id,
    column,
    value,
    basis: 'corrected',
    rule: correctionRule,
    words: null,
    start: null,
    end: null,
  };
  return [...others, own].sort((a, b) => byCodeUnits(a.claim_id, b.claim_id) || byCodeUnits(a.column, b.column));
}

const shown = (text: string | null): string => (text === null ? 'empty' : `"${text}"`);
