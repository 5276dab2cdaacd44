import type { ArticleRow } from '../../../schemas/article.js';
import type { Contradiction, ContradictionKind } from '../../../schemas/contradiction.js';
import { byCodeUnits } from '../../order.js';
import type { LinkRule } from './link-rule.js';
import { rowKey } from './row-key.js';

/** A claim as one side of a contradiction. */
export interface Side {
  readonly id: string;
  readonly quote: string;
  readonly article: ArticleRow;
}

export interface Clash {
  readonly kind: ContradictionKind;
  readonly strength: Contradiction['strength'];
  readonly reason: string;
  readonly rule: LinkRule;
}

/** The row of two claims that do not go together; the one that was published first comes first. */
export function contradictionRow(one: Side, other: Side, { kind, strength, reason, rule }: Clash): Contradiction {
  const [a, b] = [one, other].sort(
    (x, y) =>
      byCodeUnits(x.article.published_earliest ?? '9999', y.article.published_earliest ?? '9999') ||
      byCodeUnits(x.article.article_id, y.article.article_id) ||
      byCodeUnits(x.id, y.id),
  ) as [Side, Side];
  return {
    contradiction_id: rowKey('con', [kind, a.id, b.id]),
    kind,
    strength,
    claim_a: a.id,
    claim_b: b.id,
    quote_a: a.quote,
    quote_b: b.quote,
    article_a: a.article.article_id,
    article_b: b.article.article_id,
    reason,
    rules: rule.id,
  };
}
