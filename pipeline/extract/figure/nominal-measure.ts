import type { NounGroup } from '../clause/noun-group.js';
import type { EventDraft } from '../event/draft.js';
import { isMilitaryBody } from '../force/military-bodies.js';
import type { Reading } from '../reading.js';
import { changeNoun } from './change-noun.js';
import { changesLevel } from './changes-level.js';
import type { CountedPlace } from './figure-draft.js';
import { type Found, found } from './found.js';
import { isWhole } from './is-whole.js';

/** "the arrival *of an initial group* of 900 soldiers": the phrase of the body that they make up, where that is what moves. */
function bodyMoved({ groups, words }: Reading, group: NounGroup): NounGroup {
  const body = group.preposition === 'of' ? groups.find(({ to }) => to === group.outerFrom) : undefined;
  return body?.preposition === 'of' && isMilitaryBody(words[body.head]?.lower ?? '') ? body : group;
}

/** "the deployment of 900 soldiers", "a reduction of 2,000". */
export function nominal(reading: Reading, place: CountedPlace, events: readonly EventDraft[]): Found | null {
  const change = changeNoun(reading, place.quantity);
  if (change !== null)
    return {
      ...found('presence', 'level-after-change'),
      event: events.find(({ trigger }) => trigger === change.index) ?? null,
    };
  const group = bodyMoved(reading, place.group);
  if (group.preposition !== 'of' && group.preposition !== 'by') return null;
  const noun = reading.words[group.outerFrom - 1];
  if (noun === undefined || (noun.pos === 'VERB' && changesLevel.has(noun.lemma))) return null;
  if (/^(?:return|departure)$/.test(noun.lower) && isFollowedBy(reading, place, 'from'))
    return found('withdrawal', 'flow');
  const event = events.find((candidate) => candidate.trigger === noun.index);
  if (event?.type === 'withdrawal' && isWhole(reading, place)) return found('presence', 'level', true);
  if (event?.type === 'deployment') return { ...found('deployment', 'flow'), event };
  if (event?.type === 'withdrawal' || /^(?:reduction|cut|withdrawal|pullout|drawdown|relocation)$/.test(noun.lower))
    return { ...found('withdrawal', 'flow'), event: event ?? null };
  if (
    /^(?:deployment|dispatch|arrival|reinforcement|increase|addition|surge|sending|stationing|posting)$/.test(
      noun.lower,
    )
  )
    return found('deployment', 'flow');
  return null;
}

/** "the return of 900 soldiers *from Mali*". */
const isFollowedBy = ({ words }: Reading, { group }: CountedPlace, preposition: string): boolean =>
  words[group.to]?.lower === preposition;
