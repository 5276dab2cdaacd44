import type { Contradiction } from '../../../schemas/contradiction.js';
import type { Clusters } from './clusters.js';
import { type Clash, contradictionRow } from './contradiction-row.js';
import { overlap, wordsOfDays } from './days.js';
import type { LinkRule } from './link-rule.js';
import type { Occurrence } from './occurrence.js';
import { mayBeOneTeller } from './teller.js';

export const saidAndDenied: LinkRule = {
  id: 'link/said-and-denied',
  description:
    'Of one event, at one time, one claim says that it goes on or has happened and another that it has not: "has begun to leave" and "has not begun".',
};

export const plannedAndDenied: LinkRule = {
  id: 'link/planned-and-denied',
  description:
    'Of one event, at one time, one claim says that it is planned and another that it is not; both can hold if they speak of different parts.',
};

/** Days between two publications within which they speak of the same state of affairs. */
const sameState = 31;
/** Days for which an intention stands: who plans in December and sees no withdrawal near in January says one thing after the other. */
const sameIntention = 7;

/** For every denial, the nearest claim of the same event that it denies. */
export function eventContradictions(occurrences: readonly Occurrence[], clusters: Clusters): Contradiction[] {
  return clusters.groups().flatMap(({ ranks }) => {
    const members = ranks.map((rank) => occurrences[rank] as Occurrence);
    const denials = members.filter(({ mention }) => mention.modality === 'negated');
    if (denials.length === 0 || denials.length === members.length) return [];
    return denials.flatMap((denial) => {
      const told = members.filter(({ mention }) => mention.modality === 'actual' || mention.modality === 'ongoing');
      const planned = members.filter(({ mention }) => mention.modality === 'planned');
      const happened = nearest(denial, told);
      if (happened !== null)
        return [pair(denial, happened, { kind: 'occurrence', strength: 'excludes', rule: saidAndDenied })];
      const meant = nearest(
        denial,
        planned.filter((plan) => distance(denial, plan) <= sameIntention),
      );
      if (meant === null) return [];
      return [pair(denial, meant, { kind: 'intention', strength: 'strains', rule: plannedAndDenied })];
    });
  });
}

function nearest(denial: Occurrence, claims: readonly Occurrence[]): Occurrence | null {
  const [first] = claims
    .filter((claim) => isSameState(denial, claim) && !mayBeOneTeller(denial.mention, claim.mention))
    .sort(
      (a, b) =>
        distance(denial, a) - distance(denial, b) || sentences(denial, a) - sentences(denial, b) || a.rank - b.rank,
    );
  return first ?? null;
}

function isSameState(denial: Occurrence, claim: Occurrence): boolean {
  if (denial.stated !== null && claim.stated !== null) return overlap(denial.stated, claim.stated) !== null;
  return distance(denial, claim) <= sameState;
}

/** Days between the publications; none inside an article. */
function distance(a: Occurrence, b: Occurrence): number {
  return a.article === b.article ? 0 : Math.abs(a.published.from - b.published.from);
}

const sentences = (a: Occurrence, b: Occurrence): number =>
  a.article === b.article ? Math.abs(a.mention.sentence - b.mention.sentence) : Number.MAX_SAFE_INTEGER;

function pair(denial: Occurrence, claim: Occurrence, how: Omit<Clash, 'reason'>): Contradiction {
  const side = ({ mention, article }: Occurrence) => ({ id: mention.mention_id, quote: mention.quote, article });
  const { actor, event_type, country } = claim.mention;
  const what = `${event_type} ${actor === null ? '' : `of ${actor} `}in ${country ?? 'a country not said'}`;
  const reason = `${what}: ${claim.mention.modality} according to ${teller(claim)}, not so according to ${teller(denial)}.`;
  return contradictionRow(side(denial), side(claim), { ...how, reason });
}

function teller({ mention, article, published }: Occurrence): string {
  const who = mention.source ?? 'the article itself';
  return `${who} (${article.article_id}, ${wordsOfDays(published)})`;
}
