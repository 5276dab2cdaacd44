import { type AccountWindow, accountWindows } from './account-order.js';
import { matchActors } from './actor-match.js';
import { groupBy, neighbours } from './block.js';
import type { Clusters, Link } from './clusters.js';
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

/** Links inside articles. */
export function linkSameArticle(occurrences: readonly Occurrence[], clusters: Clusters): Link[] {
  const windows = accountWindows(occurrences, clusters);
  const groups = groupBy(
    occurrences,
    ({ article, mention }) => `${article.article_id} ${mention.event_type} ${mention.country}`,
  );
  return [...groups.values()].flatMap((group) => linksOf(pairsOf(group, windows)));
}

interface Pair {
  readonly a: Occurrence;
  readonly b: Occurrence;
  readonly rule: LinkRule;
}

type Windows = ReadonlyMap<number, AccountWindow>;

function pairsOf(group: readonly Occurrence[], windows: Windows): Pair[] {
  return group.flatMap((a, index) =>
    group.slice(index + 1, index + 1 + neighbours).flatMap((b) => {
      const rule = ruleFor(a, b);
      return rule === null || isInterrupted(a, b, windows) ? [] : [{ a, b, rule }];
    }),
  );
}

/** Whether a dated event is told between two past mentions without a time: the account has moved on. */
function isInterrupted(a: Occurrence, b: Occurrence, windows: Windows): boolean {
  const after = windows.get(b.rank)?.after ?? null;
  return windows.has(a.rank) && after !== null && after.rank > a.rank;
}

/** Where two times could be meant by a mention without one, neither is taken. */
function linksOf(pairs: readonly Pair[]): Link[] {
  const partners = new Map<Occurrence, Occurrence[]>();
  for (const { a, b } of pairs) {
    if ((a.stated === null) === (b.stated === null)) continue;
    const [open, dated] = a.stated === null ? [a, b] : [b, a];
    partners.set(open, [...(partners.get(open) ?? []), dated]);
  }
  const torn = new Set([...partners].filter(([, dated]) => !areOneTime(dated)).map(([open]) => open));
  return pairs
    .filter(({ a, b }) => (a.stated === null) === (b.stated === null) || !(torn.has(a) || torn.has(b)))
    .map(({ a, b, rule }) => ({ a: a.rank, b: b.rank, rule: rule.id }));
}

const areOneTime = (dated: readonly Occurrence[]): boolean =>
  dated.every((one, index) => dated.slice(index + 1).every((other) => isSameTime(one, other)));

function ruleFor(a: Occurrence, b: Occurrence): LinkRule | null {
  if (a.mention.place !== b.mention.place || !isSameParties(a, b)) return null;
  if (isPast(a) || isPast(b)) return isSaidAgain(a, b) ? saidAgain : null;
  if (eventKinds[a.mention.event_type].extended) return isOneCourse(a, b) ? sameCourse : null;
  return isSaidAgain(a, b) ? saidAgain : null;
}

/** Two that both state a time are one course only if the times say so; what was denied of a time that is over is another matter. */
function isOneCourse(a: Occurrence, b: Occurrence): boolean {
  if (a.period !== null && b.period !== null) return isSameTime(a, b);
  return !isOver(a) && !isOver(b);
}

const isOver = ({ mention, stated, published }: Occurrence): boolean =>
  mention.modality === 'negated' && stated !== null && stated.to < published.from;

/** A past mention takes up another past one that is near. "Troops left. They will leave the last base in May" is two events. */
function isSaidAgain(a: Occurrence, b: Occurrence): boolean {
  if (!isNear(a, b) || (a.stated !== null && b.stated !== null)) return false;
  if (isPast(a) !== isPast(b)) return false;
  if (isDenied(a) !== isDenied(b) && !eventKinds[a.mention.event_type].extended) return false;
  return a.mention.modality === b.mention.modality || !eventKinds[a.mention.event_type].needsBoth;
}

/** What is called off and what goes on are two matters; who denies what another says: see denied.ts. */
const isDenied = ({ mention }: Occurrence): boolean => mention.modality === 'negated';

function isSameParties(a: Occurrence, b: Occurrence): boolean {
  const { principal, needsBoth } = eventKinds[a.mention.event_type];
  const actors = matchActors(a.mention.actor, b.mention.actor);
  const targets = matchActors(a.mention.target, b.mention.target);
  if (actors === 'other' && principal === 'actor') return false;
  if (targets === 'other') return false;
  return needsBoth ? actors === 'same' && targets === 'same' : (principal === 'actor' ? actors : targets) === 'same';
}
