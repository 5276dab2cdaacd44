import type { Measure } from '../../../schemas/measure.js';
import type { Clause } from '../clause/clause.js';
import type { EventDraft } from '../event/draft.js';
import { isStaying } from '../event/is-staying.js';
import type { Reading } from '../reading.js';
import { wordSet } from '../word-list.js';
import type { FigureDraft } from './figure-draft.js';

/** What becomes of those whom an event of the clause moves; those who come along with nobody else named move too. */
export function movement(
  reading: Reading,
  { clause, role, group }: Pick<FigureDraft, 'clause' | 'role' | 'group'>,
  events: readonly EventDraft[],
): Measure | null {
  const event = events.find((candidate) => candidate.clause !== null && candidate.clause.index === clause?.index);
  if (event === undefined || clause === null) return null;
  const moves =
    event.actors.some(
      (actor) =>
        actor.from === group.from ||
        actor.coordinatedWith?.from === group.from ||
        (group.preposition === 'of' && actor.to === group.outerFrom),
    ) ||
    (role !== 'subject' && role !== 'object');
  if (!moves && role !== (clause.verb.passive ? 'subject' : 'object')) return null;
  if (event.type === 'redeployment' && isOnlyTo(reading, clause) && !isSaidWhere(reading, clause, group))
    return 'deployment';
  if (event.type === 'withdrawal' || event.type === 'redeployment') return 'withdrawal';
  if (event.type === 'deployment' && isStaying(reading, clause)) return null;
  return event.type === 'deployment' || event.type === 'invasion' ? 'deployment' : null;
}

const fronts = wordSet(
  'north south east west border frontier front line lines position positions mile miles kilometre kilometres kilometer kilometers',
);

/** "900 marines *stationed in Japan* will be moved to Guam": where they come from is said of them. */
function isSaidWhere({ words }: Reading, { verb, complements }: Clause, { from }: FigureDraft['group']): boolean {
  const to = complements.find(({ preposition, group }) => preposition === 'to' && group.from > from)?.group.outerFrom;
  const end = from < verb.from ? verb.from : (to ?? from);
  return words.slice(from, end).some(({ lower }) => whereabouts.has(lower));
}

const whereabouts = wordSet('stationed based deployed serving currently in on from at');

/** "moved 900 troops into the valley", "moved 900 to the south", "to within 9 miles of Gao": where they come from is not said. */
const isOnlyTo = ({ words }: Reading, { complements }: Clause): boolean =>
  complements.some(
    ({ preposition, group }) =>
      preposition === 'into' ||
      preposition === 'to' ||
      (preposition === 'within' && fronts.has(words[group.head]?.lower ?? '')),
  ) && !complements.some(({ preposition }) => /^(?:from|out of|out)$/.test(preposition));
