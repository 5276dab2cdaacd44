import type { EventType } from '../../../schemas/event-type.js';
import { type Cell, stated } from '../cell.js';
import type { Clause } from '../clause/clause.js';
import type { NounGroup } from '../clause/noun-group.js';
import type { SentenceContext } from '../context.js';
import { groupSpan, type Reading } from '../reading.js';
import type { EventDraft } from './draft.js';
import { isWished } from './is-wished.js';
import { nounFrames } from './noun-frames.js';
import { typeOfClause } from './read-verb-events.js';

/** What forces and governments are called on to do. What is to stop ("an end to the attacks") is not what is demanded. */
const demandable: ReadonlySet<EventType> = new Set([
  'withdrawal',
  'deployment',
  'redeployment',
  'base_transfer',
  'ceasefire',
  'negotiation',
]);

const typesByNoun = new Map(
  Object.values(nounFrames).flatMap(({ nouns, type }) =>
    demandable.has(type) ? nouns.map((noun) => [noun, type]) : [],
  ),
) as ReadonlyMap<string, EventType>;

/** Words after the demand's own clause within which what it asks for is told. */
const farthest = 20;

/** The type of event that a demand asks for: "called for *a pullout*", "urged them *to leave*"; empty where its words name none, and for what is no demand. */
export function demandedTypeCell(draft: EventDraft, { reading }: SentenceContext): Cell<EventType | null> {
  const nothing = stated(null, draft.rule, null);
  if (draft.type !== 'demand') return nothing;
  const group = reading.groups.find((each) => each.from > draft.trigger && isAskedFor(each, draft));
  const clause = reading.clauses.find((each) => isAskedOf(each, draft) && isWished(reading, each));
  const noun = group === undefined ? null : typeOfNoun(reading, group);
  if (group !== undefined && noun !== null && (clause === undefined || group.head < clause.verb.from))
    return stated(noun, draft.rule, groupSpan(reading, group));
  const verb = clause === undefined ? null : typeOfClause(reading, clause);
  if (clause === undefined || verb === null || !demandable.has(verb)) return nothing;
  return stated(verb, draft.rule, groupSpan(reading, clause.verb));
}

/** "called *for a pullout*", "demanded *a ceasefire*". */
const isAskedFor = (group: NounGroup, { run, clause }: EventDraft): boolean =>
  group.to <= run.to && (group.preposition === 'for' || group.from === clause?.object?.from);

/** "urged the junta *to leave*", "pressure *to leave*". */
const isAskedOf = ({ verb, governor, governorNoun }: Clause, { trigger, run, clause }: EventDraft): boolean =>
  verb.from > trigger &&
  verb.to <= run.to + farthest &&
  ((clause !== null && governor === clause) || governorNoun === trigger);

const typeOfNoun = ({ words }: Reading, { head }: NounGroup): EventType | null =>
  typesByNoun.get(words[head]?.lemma ?? '') ?? typesByNoun.get(words[head]?.lower ?? '') ?? null;
