import { wordAt } from '../clause/word-at.js';
import type { PlaceMention } from '../mention.js';
import type { Reading } from '../reading.js';

const before = /^(?:before|since|until)$/;
const ordering = /^(?:before|since|until|after|because|although|though)$/;

/** "Fighting began *after Denmark took Gao*": what only dates or explains a claim has a place of its own. */
export function isOfOtherClause(
  { words, clauses }: Pick<Reading, 'words' | 'clauses'>,
  { from, suffers }: { readonly from: number; readonly suffers?: boolean },
  mention: PlaceMention,
): boolean {
  const at = wordAt(words, mention.start);
  const clause = clauses.findLast((one) => one.from <= at);
  const isWhen = clause?.relation === 'adverbial' && !(clause.from <= from && from < clause.to);
  return isWhen && (suffers === true ? before : ordering).test(clause.link ?? '');
}
