import type { ArticleClaims } from '../claims.js';
import { EvidenceTable, evidenceColumns } from '../evidence-table.js';
import { flatCopy } from '../flat-copy.js';
import type { Outcome } from '../stage.js';

/** Claims that hold no article in memory. */
type Detach = (claims: Outcome<ArticleClaims[]>) => Outcome<ArticleClaims[]>;

/**
 * Detaches the claims of a run, batch by batch, from the articles that they were read from. The evidence of all of them shares its columns, and texts
 * that say the same, as most do, become one.
 */
export function detaching(): Detach {
  const copyOf = copies();
  const columns = evidenceColumns(copyOf);
  return ({ value, issues }) => ({
    value: value.map(({ article, figures, mentions, withheld, evidence }) => ({
      article: withTexts(article, copyOf),
      figures: withAllTexts(figures, copyOf),
      mentions: withAllTexts(mentions, copyOf),
      withheld: withAllTexts(withheld, copyOf),
      evidence: evidence.length === 0 ? none : EvidenceTable.added(columns, evidence),
    })),
    issues: withAllTexts(issues, copyOf),
  });
}

/** Texts that are remembered: rules, codes and days return sooner or later, quotes and hashes never do. */
const mostRemembered = 1 << 13;

/** Gives the same copy for the same text, unless that was not met for long. */
function copies(): (text: string) => string {
  let known = new Map<string, string>();
  let before = new Map<string, string>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size === mostRemembered) [known, before] = [new Map(), known];
    const copy = before.get(text) ?? flatCopy(text);
    known.set(copy, copy);
    return copy;
  };
}

/** Most articles say nothing of troops. */
const none: readonly never[] = [];

const withAllTexts = <Row extends object>(rows: readonly Row[], copyOf: (text: string) => string): readonly Row[] =>
  rows.length === 0 ? none : rows.map((row) => withTexts(row, copyOf));

/** A copy of a row with each of its texts replaced. */
function withTexts<Row extends object>(row: Row, replace: (text: string) => string): Row {
  const copy = { ...row } as Record<string, unknown>;
  for (const column in copy) {
    const cell = copy[column];
    if (typeof cell === 'string') copy[column] = replace(cell);
  }
  return copy as Row;
}
