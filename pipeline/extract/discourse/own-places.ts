import type { NounGroup } from '../clause/noun-group.js';
import type { PlaceMention } from '../mention.js';
import type { Reading } from '../reading.js';
import { isDestination } from './is-destination.js';
import { isOfOtherEvent } from './is-of-other-event.js';
import { isApposition, placesIn } from './places-in.js';
import { groupOf, prepositionOf, setOffBy } from './preposition-of.js';

interface Run {
  readonly from: number;
  readonly to: number;
}

/** A run of words, and the prepositions that are asked first: "from" for a withdrawal, "to" for a deployment. */
export interface Search extends Run {
  readonly prepositions: readonly string[];
  /** Whether a place after "from" is only where somebody or something comes from. */
  readonly arriving?: boolean;
  /** Whether a place after "from" is only where they strike from, if another is named. */
  readonly striking?: boolean;
  /** Whether a place after "to" is only where they will go. */
  readonly leaving?: boolean;
  /** Whether it is asked where people meet or agree. */
  readonly meeting?: boolean;
  /** Whether it is told who died or was hurt: not where the shells came from. */
  readonly suffers?: boolean;
  /** The clauses that the one of the run completes, nearest first; asked only where the run itself says nothing. */
  readonly outer: () => readonly { readonly from: number; readonly to: number }[];
}

export const nowhere: readonly PlaceMention[] = [];
export const destination: readonly string[] = ['to', 'into', 'for'];
export const origin: readonly string[] = ['from', 'out of'];

/** The places of a run; where somebody arrives, not those that they come from, and where somebody is to leave, not those that they go to. */
export function ownPlaces(reading: Reading, search: Search): readonly PlaceMention[] {
  if (reading.places.length === 0) return nowhere;
  const named = [...placesIn(reading, search), ...nameBehind(reading, search)];
  const places = named.filter((mention) => !isOnlyReason(reading, search, mention));
  if (search.arriving === true) return places.filter((mention) => !isAfter(reading, mention, origin));
  if (search.striking === true || search.suffers === true) {
    const struck = places.filter((mention) => !isAfter(reading, mention, origin));
    return struck.length > 0 ? struck : places;
  }
  return search.leaving === true
    ? places.filter((mention) => !isAfter(reading, mention, destination) && !isDestination(reading, mention.start))
    : places;
}

/** "met in the Ethiopian capital, *Addis Ababa*, but …": the name set off behind the words of a claim. */
function nameBehind(reading: Reading, { to }: Search): readonly PlaceMention[] {
  const group = reading.words[to]?.lower === ',' ? reading.groups.find(({ from }) => from === to + 1) : undefined;
  return group !== undefined && group.preposition === null && isApposition(reading, group.from)
    ? placesIn(reading, group)
    : nowhere;
}

const isOnlyReason = (reading: Reading, search: Search, mention: PlaceMention): boolean => {
  const group = groupOf(reading, setOffBy(reading, mention) ?? mention);
  return (
    group !== null && (isOfOtherEvent(reading, group, search) || (search.meeting !== true && isVisited(reading, group)))
  );
};

/** "back from a visit *to Oslo*": where somebody was a guest. */
const isVisited = ({ words }: Reading, { preposition, outerFrom }: NounGroup): boolean =>
  preposition === 'to' && /^(?:visits?|trips?|tour)$/.test(words[outerFrom - 1]?.lower ?? '');

/** Whether a place stands behind one of the prepositions, or is set off behind one that does: "from Bol, *Chad*". */
export function isAfter(reading: Reading, mention: PlaceMention, prepositions: readonly string[]): boolean {
  const preposition = prepositionOf(reading, mention);
  if (preposition !== null) return prepositions.includes(preposition);
  const before = setOffBy(reading, mention);
  return before !== null && isAfter(reading, before, prepositions);
}
