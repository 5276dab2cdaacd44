import { matchActors } from './actor-match.js';
import { groupBy, neighbours } from './block.js';
import type { Link } from './clusters.js';
import { eventKinds } from './event-kinds.js';
import type { LinkRule } from './link-rule.js';
import { isPast, type Occurrence } from './occurrence.js';
import { isNear, isSameTime } from './same-time.js';

export const sameCourse: LinkRule = {
  id: 'link/same-course',
  description:
    'In one article, what is planned, under way, possible or denied of the same force in the same place is one course of events, unless their times exclude each other.',
};

export const saidAgain: LinkRule = {
  id: 'link/said-again',
  description:
    'In one article, within two sentences, the same is said of the same parties in the same place, and not both give a time.',
};

/** Links inside articles. Those between past mentions without a time are left to the order of the account. */
export function linkSameArticle(occurrences: readonly Occurrence[]): Link[] {
  const groups = groupBy(
    occurrences,
    ({ article, mention }) => `${article.article_id} ${mention.event_type} ${mention.country}`,
  );
  return [...groups.values()].flatMap((group) =>
    group.flatMap((a, index) =>
      group.slice(index + 1, index + 1 + neighbours).flatMap((b) => {
        const rule = ruleFor(a, b);
        return rule === null ? [] : [{ a: a.rank, b: b.rank, rule: rule.id }];
      }),
    ),
  );
}

function ruleFor(a: Occurrence, b: Occurrence): LinkRule | null {
  if (a.mention.place !== b.mention.place || !isSameParties(a, b)) return null;
  if (isPast(a) || isPast(b)) return isSaidAgain(a, b) ? saidAgain : null;
  if (eventKinds[a.mention.event_type].extended) return isOneCourse(a, b) ? sameCourse : null;
  return isSaidAgain(a, b) ? saidAgain : null;
}

/** Two that both state a time are one course only if the times say so. */
function isOneCourse(a: Occurrence, b: Occurrence): boolean {
  return a.period === null || b.period === null || isSameTime(a, b);
}

/** A past mention takes up another past one that is near. "Troops left. They will leave the last base in May" is two events. */
function isSaidAgain(a: Occurrence, b: Occurrence): boolean {
  if (!isNear(a, b) || (a.stated !== null && b.stated !== null)) return false;
  if (isPast(a) !== isPast(b)) return false;
  return a.mention.modality === b.mention.modality || !eventKinds[a.mention.event_type].needsBoth;
}

function isSameParties(a: Occurrence, b: Occurrence): boolean {
  const { principal, needsBoth } = eventKinds[a.mention.event_type];
  const actors = matchActors(a.mention.actor, b.mention.actor);
  const targets = matchActors(a.mention.target, b.mention.target);
  if (actors === 'other' && principal === 'actor') return false;
  if (targets === 'other') return false;
  return needsBoth ? actors === 'same' && targets === 'same' : (principal === 'actor' ? actors : targets) === 'same';
}
