import type { TroopFigure } from '../../../schemas/troop-figure.js';
import { groupBy } from './block.js';
import { isPartOfOther, type LevelClaim } from './level-claim.js';

/** Numbers this close are two ways to say one: "about 2,500" and "more than 2,300". */
const near = 0.9;

/**
 * The claims of one level without those that count a part of it: "of the 450 soldiers there, *40* are medics" says nothing of how many are there.
 * A part is a smaller number of the same voice in the same article, or one that is small beside that of another article.
 */
export function wholeLevels(claims: readonly LevelClaim[]): readonly LevelClaim[] {
  const [first, ...others] = claims;
  if (first === undefined || others.length === 0) return claims;
  const largest = others.reduce((a, b) => (b.loose.low > a.loose.low ? b : a), first);
  const tales = groupBy(claims, ({ figure }) => JSON.stringify([figure.article_id, figure.source_kind, figure.source]));
  return [...tales.values()].flatMap((tale) => {
    const most = tale.reduce((high, { figure }) => Math.max(high, least(figure)), 0);
    return tale.filter(
      (claim) => isNobody(claim) || (greatest(claim.figure) >= most * near && !isPartOfOther(claim, largest)),
    );
  });
}

const least = ({ value, low }: TroopFigure): number => value ?? low ?? 0;
const greatest = ({ value, high }: TroopFigure): number => value ?? high ?? Number.POSITIVE_INFINITY;

/** That nobody is there is no part of a level. */
const isNobody = ({ figure }: LevelClaim): boolean => figure.value === 0;
