import type { ArticleClaims } from '../claims.js';
import { EvidenceTable } from '../evidence-table.js';
import { flatCopy } from '../flat-copy.js';
import type { Outcome } from '../stage.js';

/** Claims that hold no article in memory. Texts that say the same, as most of evidence does, become one. */
export function detached({ value, issues }: Outcome<ArticleClaims[]>): Outcome<ArticleClaims[]> {
  const copies = new Map<string, string>();
  const copyOf = (text: string) => {
    let copy = copies.get(text);
    if (copy === undefined) {
      copy = flatCopy(text);
      copies.set(copy, copy);
    }
    return copy;
  };
  const all = <Row extends object>(rows: readonly Row[]) =>
    rows.length === 0 ? none : rows.map((row) => withTexts(row, copyOf));
  const proofs = EvidenceTable.of(value.flatMap(({ evidence }) => [...evidence])).withTexts(copyOf);
  let cut = 0;
  const nextProofs = (count: number) => {
    cut += count;
    return proofs.slice(cut - count, cut);
  };
  return {
    value: value.map(({ article, figures, mentions, withheld, evidence }) => ({
      article: withTexts(article, copyOf),
      figures: all(figures),
      mentions: all(mentions),
      withheld: all(withheld),
      evidence: evidence.length === 0 ? none : nextProofs(evidence.length),
    })),
    issues: all(issues),
  };
}

/** Most articles say nothing of troops. */
const none: readonly never[] = [];

/** A copy of a row with each of its texts replaced. */
function withTexts<Row extends object>(row: Row, replace: (text: string) => string): Row {
  const copy = { ...row } as Record<string, unknown>;
  for (const column in copy) {
    const cell = copy[column];
    if (typeof cell === 'string') copy[column] = replace(cell);
  }
  return copy as Row;
}
