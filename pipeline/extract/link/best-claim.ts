import type { Comparator } from '../../../schemas/comparator.js';
import type { SourceKind } from '../../../schemas/source-kind.js';
import { byCodeUnits } from '../../order.js';
import type { LevelClaim } from './level-claim.js';
import type { LinkRule } from './link-rule.js';
import { independent, type Origins } from './origins.js';

const rule = (name: string, description: string): LinkRule => ({ id: `link/${name}`, description });

/** The rules that choose the number of a level, in the order in which they are asked. */
export const levelRules = {
  noNumber: rule('level-no-number', 'The claims give only ranges or orders of magnitude: no number is chosen.'),
  onlyClaim: rule('level-only-claim', 'There is one claim that states a number.'),
  allAgree: rule('level-all-agree', 'All claims that state a number state the same.'),
  sources: rule('level-by-independent-sources', 'More articles of different origin state this number than any other.'),
  source: rule(
    'level-by-source',
    'A better source states it: a document over a named one, then an anonymous one, then another outlet, then nobody.',
  ),
  exactness: rule('level-by-exactness', 'It is stated more exactly: exact over about, over a bound.'),
  recency: rule('level-by-recency', 'It was published last.'),
  identity: rule('level-by-key', 'Nothing tells the claims apart but their keys: the first key.'),
} as const;

const trust: Readonly<Record<SourceKind, number>> = { document: 4, named: 3, anonymous: 2, media: 1, none: 0 };
const exactness: Readonly<Record<Comparator, number>> = { exact: 3, about: 2, more: 1, less: 1, range: 0, vague: 0 };

/** A number with those who state it. */
interface Candidate {
  readonly claims: readonly LevelClaim[];
  readonly scores: readonly [number, number, number, string];
}

/**
 * Chooses among the numbers that claims about one level state. Nothing is averaged: the number is one that somebody stated.
 * @returns the claim that states it best, null where none states a number, and the rule that chose it.
 */
export function bestClaim(
  claims: readonly LevelClaim[],
  origins: Origins,
): { claim: LevelClaim | null; rule: LinkRule } {
  const numbers = new Map<number, LevelClaim[]>();
  for (const claim of claims) {
    const { value } = claim.figure;
    if (value !== null) numbers.set(value, [...(numbers.get(value) ?? []), claim]);
  }
  const stating = [...numbers.values()].flat();
  if (stating.length === 0) return { claim: null, rule: levelRules.noNumber };
  const [first, second] = [...numbers.values()].map((group) => candidate(group, origins)).sort(compare);
  const claim = (first as Candidate).claims[0] as LevelClaim;
  if (second === undefined) return { claim, rule: stating.length === 1 ? levelRules.onlyClaim : levelRules.allAgree };
  return { claim, rule: deciding(first as Candidate, second) };
}

function candidate(group: readonly LevelClaim[], origins: Origins): Candidate {
  const claims = [...group].sort(
    (a, b) =>
      trust[b.figure.source_kind] - trust[a.figure.source_kind] ||
      exactness[b.figure.comparator] - exactness[a.figure.comparator] ||
      byCodeUnits(publication(b), publication(a)) ||
      byCodeUnits(a.figure.figure_id, b.figure.figure_id),
  );
  const best = claims[0] as LevelClaim;
  return {
    claims,
    scores: [
      independent(
        claims.map(({ article }) => article.article_id),
        origins,
      ),
      trust[best.figure.source_kind],
      Math.max(...claims.map(({ figure }) => exactness[figure.comparator])),
      claims.map(publication).sort(byCodeUnits).at(-1) as string,
    ],
  };
}

const publication = ({ article }: LevelClaim): string => article.published_latest ?? '';

const criteria = [levelRules.sources, levelRules.source, levelRules.exactness, levelRules.recency] as const;

function compare(a: Candidate, b: Candidate): number {
  for (let at = 0; at < criteria.length; at += 1) {
    const [x, y] = [a.scores[at] as number | string, b.scores[at] as number | string];
    if (x !== y) return x > y ? -1 : 1;
  }
  return byCodeUnits((a.claims[0] as LevelClaim).figure.figure_id, (b.claims[0] as LevelClaim).figure.figure_id);
}

const deciding = (a: Candidate, b: Candidate): LinkRule =>
  criteria.find((_, at) => a.scores[at] !== b.scores[at]) ?? levelRules.identity;
