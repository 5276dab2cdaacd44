import { listed } from '../../order.js';
import { matchActors } from './actor-match.js';
import { groupBy, neighbours, whereOf } from './block.js';
import { planHurries, planSlips } from './cluster.js';
import type { Clusters } from './clusters.js';
import { firstFrom } from './first-from.js';
import type { LinkRule } from './link-rule.js';
import { isPast, type Occurrence } from './occurrence.js';

export const demanded: LinkRule = {
  id: 'link/demanded',
  description:
    'A demand names what it asks for, and there is one event of that kind, country and party that was not over when the demand was made, in the same article, else in those of the month before and the three months after.',
};

/**
 * The demands for each event, by its founder's rank. A demand stays an event of its own: that it was made is as true as that it was met.
 */
export function demandsOf(occurrences: readonly Occurrence[], clusters: Clusters): Map<number, Occurrence[]> {
  const dated = occurrences.filter(({ published }) => Number.isFinite(published.from));
  const blocks = groupBy(dated, ({ mention }) => `${mention.event_type} ${whereOf(mention)}`);
  const found = new Map<number, Occurrence[]>();
  for (const demand of dated) {
    const { demanded_type, modality } = demand.mention;
    if (demanded_type === null || (modality !== 'actual' && modality !== 'ongoing')) continue;
    const answers = answersTo(demand, blocks.get(`${demanded_type} ${whereOf(demand.mention)}`) ?? []);
    const own = answers.filter(({ article }) => article === demand.article);
    const events = new Set((own.length > 0 ? own : answers).map(({ rank }) => clusters.founderOf(rank)));
    const [founder] = events;
    if (founder !== undefined && events.size === 1) found.set(founder, [...(found.get(founder) ?? []), demand]);
  }
  return found;
}

/** The mentions of what a demand can ask for, in a block in order of publication. */
function answersTo(demand: Occurrence, block: readonly Occurrence[]): Occurrence[] {
  const { from } = demand.published;
  const first = firstFrom(block, from - planHurries, ({ published }) => published.from);
  return block
    .slice(first, first + neighbours)
    .filter(
      (answer) => answer.published.from <= from + planSlips && isOpen(answer, from) && isForParty(demand, answer),
    );
}

/** Whether it was not over on a day: what is said to have happened must have happened later. */
const isOpen = (answer: Occurrence, day: number): boolean =>
  !isPast(answer) || (answer.stated !== null && answer.stated.from >= day);

/** A force is called on to move; to talk or to stop shooting somebody calls on another. */
function isForParty({ mention: demand }: Occurrence, { mention: answer }: Occurrence): boolean {
  if (answer.event_type !== 'negotiation' && answer.event_type !== 'ceasefire')
    return matchActors(answer.actor, demand.target) === 'same';
  const parties = listed(answer.actor);
  return [...listed(demand.actor), ...listed(demand.target)].some((party) => parties.includes(party));
}
