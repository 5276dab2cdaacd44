import type { Modality } from '../../../schemas/modality.js';
import { planHurries, planSlips, underWayFor } from './cluster.js';
import type { Clusters, Link } from './clusters.js';
import { datedClustersOf } from './dated-clusters.js';
import type { Days } from './days.js';
import { eventKinds } from './event-kinds.js';
import { isSameMatter } from './is-same-matter.js';
import type { LinkRule } from './link-rule.js';
import type { Occurrence } from './occurrence.js';

export const planOutcome: LinkRule = {
  id: 'link/outcome-of-plan',
  description:
    'What is planned, possible or under way came about: there is one dated event of its kind, parties and place in the time that was set for it and three months after, or, when no time was set, in the half-year after publication (three months for what is possible or under way).',
};

/** Days after publication in which what has no time is looked for: half a year for a plan, a quarter for what is only possible. */
const waitsFor: Readonly<Partial<Record<Modality, number>>> = { planned: 183, possible: 92 };
/** Days by which an event that is called planned may already be over: "Tuesday is the deadline", of what ended on Monday. */
const newsLag = 7;

/** Links plans to the only dated event that can have come of them. */
export function linkOutcomes(occurrences: readonly Occurrence[], clusters: Clusters): Link[] {
  const dated = datedClustersOf(occurrences, clusters);
  return occurrences.flatMap((occurrence) => {
    const { rank } = occurrence;
    const window = isSingular(occurrence) ? outcomeWindow(occurrence) : null;
    if (window === null) return [];
    const found = dated.only(occurrence, window, ({ like }) => isSameMatter(like, occurrence));
    if (found === null) return [];
    return [{ a: Math.min(found.founder, rank), b: Math.max(found.founder, rank), rule: planOutcome.id }];
  });
}

/** Of meetings and attacks there are many: only one that was set for a time is known again. */
function isSingular({ mention, stated }: Occurrence): boolean {
  const { needsBoth, extended, remembered, rare } = eventKinds[mention.event_type];
  return !needsBoth && (extended || remembered || rare || stated !== null);
}

/** When what is planned or under way can have come about; null where nothing bounds it. */
function outcomeWindow({ mention, stated, published }: Occurrence): Days | null {
  if (!Number.isFinite(published.from)) return null;
  if (mention.modality === 'ongoing') {
    const extended = stated === null && eventKinds[mention.event_type].extended;
    return extended ? { from: published.from, to: published.to + underWayFor } : null;
  }
  const waits = waitsFor[mention.modality];
  if (waits === undefined) return null;
  if (stated === null || !Number.isFinite(stated.to)) return { from: published.from, to: published.to + waits };
  const isOverdue = stated.to < published.from;
  return { from: isOverdue ? stated.to - planHurries : published.from - newsLag, to: stated.to + planSlips };
}
