import { matchActors } from './actor-match.js';
import { groupBy } from './block.js';
import { anyDay, type Days, overlap } from './days.js';
import { firstFrom } from './first-from.js';
import type { Surroundings } from './level-claim.js';
import type { Occurrence } from './occurrence.js';

/** Which movement is looked for: of which force, where and when, and which one does not count. */
export interface Sought {
  readonly type: 'withdrawal' | 'deployment';
  readonly force: string | null;
  readonly country: string | null;
  readonly between: Days;
  /** Founder of the movement that does not count; null when all do. */
  readonly own: number | null;
}

/** The movements that the articles tell of as real. */
export interface Movements {
  /** Whether one can have happened in that time. */
  readonly isTold: (sought: Sought) => boolean;
}

/** Movements of one actor, in order of their earliest day. Beside each, the two of different events up to there that can have lasted longest. */
interface Course {
  readonly from: readonly number[];
  readonly latest: readonly (readonly Lasting[])[];
}

interface Lasting {
  readonly founder: number;
  readonly to: number;
}

export function movementsOf(surroundings: Surroundings): Movements {
  const told = surroundings.occurrences.filter(isTold);
  const blocks = groupBy(told, ({ mention }) => `${mention.event_type} ${mention.country}`);
  const courses = new Map(
    [...blocks].map(([name, block]) => [
      name,
      [...groupBy(block, ({ mention }) => mention.actor ?? '')].map(([actor, own]) => ({
        actor: actor === '' ? null : actor,
        course: courseOf(own, surroundings),
      })),
    ]),
  );
  return {
    isTold: ({ type, force, country, between, own }) =>
      (courses.get(`${type} ${country}`) ?? []).some(
        ({ actor, course }) => matchActors(actor, force) !== 'other' && isWithinReach(course, between, own),
      ),
  };
}

const isTold = ({ mention }: Occurrence): boolean =>
  (mention.event_type === 'withdrawal' || mention.event_type === 'deployment') &&
  (mention.modality === 'actual' || mention.modality === 'ongoing');

function isWithinReach({ from, latest }: Course, between: Days, own: number | null): boolean {
  const last = firstFrom(from, between.to + 1, (day) => day) - 1;
  return (latest[last] ?? []).some(({ founder, to }) => founder !== own && to >= between.from);
}

function courseOf(movements: readonly Occurrence[], surroundings: Surroundings): Course {
  const { clusters } = surroundings;
  const events = groupBy(movements, ({ rank }) => String(clusters.founderOf(rank)));
  const sorted = [...events.values()]
    .map((members) => ({
      founder: clusters.founderOf((members[0] as Occurrence).rank),
      days: members.map((member) => whenOf(member, surroundings)).reduce(narrower),
    }))
    .sort((a, b) => (a.days.from < b.days.from ? -1 : a.days.from > b.days.from ? 1 : a.founder - b.founder));
  let longest: readonly Lasting[] = [];
  return {
    from: sorted.map(({ days }) => days.from),
    latest: sorted.map(({ founder, days }) => {
      longest = [...longest, { founder, to: days.to }].sort((a, b) => (a.to < b.to ? 1 : -1)).slice(0, 2);
      return longest;
    }),
  };
}

/** What two tellings of one movement leave for its time; where they leave nothing, as when it goes on, from the first to the last. */
const narrower = (a: Days, b: Days): Days =>
  overlap(a, b) ?? { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) };

/** When a movement can have happened: in its time, else where its account leaves room. */
function whenOf(movement: Occurrence, { clusters, windows }: Surroundings): Days {
  if (movement.mention.modality === 'ongoing') return movement.stated ?? movement.published;
  const { past } = clusters.agreedOf(movement.rank);
  const window = windows.get(movement.rank);
  const { from, to } = movement.stated ?? past;
  return {
    from: Math.max(from, window?.after?.days.from ?? anyDay.from),
    to: Math.min(to, window?.before?.days.to ?? anyDay.to),
  };
}
