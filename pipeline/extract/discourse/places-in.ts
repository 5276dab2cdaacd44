import { addressingVerbs } from '../clause/addressing-verbs.js';
import type { NounGroup } from '../clause/noun-group.js';
import { wordAt } from '../clause/word-at.js';
import { armedNouns } from '../force/soldier-words.js';
import type { PlaceMention } from '../mention.js';
import { isDivided } from '../place/state-groups.js';
import { mentionsIn, type Reading } from '../reading.js';
import { wordList, wordSet } from '../word-list.js';
import { isBorderOf } from './is-border-of.js';
import { isDispute } from './is-dispute.js';
import { isForThere } from './is-for-there.js';
import { isGiver } from './is-giver.js';
import { isHome } from './is-home.js';
import { isHost } from './is-host.js';
import { isDirectionOf } from './is-measured-from.js';
import { isOfNextClause } from './is-of-next-clause.js';
import { isOneOf } from './is-one-of.js';
import { isOwner } from './is-owner.js';
import { isReached, isStruck } from './is-struck.js';
import { locativePrepositions } from './locative-prepositions.js';
import { isInside, isPartNoun } from './part-nouns.js';
import { spansStates } from './spans-states.js';

const locative: ReadonlySet<string> = new Set([
  ...locativePrepositions,
  ...['on', 'of', 'off', 'through', 'onto', 'toward', 'towards', 'away from', 'via', 'against', 'for'],
]);

/** The places that a run of words names as places: not "US" in "US troops", not "Baghdad" in "Baghdad agreed", not "Darfur" in "Darfur rebels agreed". */
export function placesIn(reading: Reading, run: { from: number; to: number }): PlaceMention[] {
  return mentionsIn(reading, reading.places, run).filter((mention) => isPlaceUse(reading, mention));
}

function isPlaceUse(reading: Reading, mention: PlaceMention): boolean {
  const { words, groups } = reading;
  const at = wordAt(words, mention.start);
  const group = groups.find((candidate) => candidate.from <= at && at < candidate.to);
  if (group === undefined) return mention.kind !== 'country';
  if (mention.kind === 'country' && words[wordAt(words, mention.end - 1)]?.text.includes('-') === true)
    return isBorder(words[group.head]?.lower);
  if (isHome(reading, group) || (group.preposition !== 'on' && isOwner(reading, group))) return false;
  const head = words[group.head];
  if (mention.kind === 'region' && spansStates(mention) && !isDivided(mention.place)) return false;
  if (mention.kind === 'country' && group.coordinatedWith !== null && hasNumber(words, group.to)) return false;
  const isHead = head !== undefined && mention.start <= head.start && head.end <= mention.end;
  if ((mention.kind === 'country' || mention.kind === 'sea') && !isHead)
    return head?.lower === 'side' && words[head.index + 1]?.lower === 'of';
  if (isOpposite(reading, group)) return false;
  if (isHost(reading, group)) return true;
  if (mention.kind === 'country' && isOfNextClause(reading, group)) return false;
  if (group.preposition === 'from' && isGiver(reading, group)) return false;
  if (group.preposition === 'over' && isDispute(reading, group)) return false;
  if (group.preposition === 'to' && isAskedOf(reading, group)) return false;
  if (group.preposition === 'to' && answers.has(words[group.outerFrom - 1]?.lower ?? '')) return false;
  if (/^(?:on|upon)$/.test(group.preposition ?? '') && isAsked(reading, group)) return false;
  if (group.preposition === 'near' && mention.kind === 'country') return isBorderOf(reading, group);
  if (mention.kind === 'country' && isBesideActors(reading, group)) return false;
  if (group.preposition === 'for' && isForThere(reading, group)) return true;
  if (/^(?:including|such as)$/.test(firstOf(group).preposition ?? '')) return isExampleOf(reading, firstOf(group));
  if (group.preposition === 'of' && !isInside(reading, group))
    return mention.kind !== 'country' && mention.kind !== 'city';
  if (group.preposition !== null && locative.has(group.preposition))
    return group.preposition !== 'for' && group.preposition !== 'against' ? true : mention.kind !== 'country';
  if (!isHead && group.preposition === null && armedNouns.has(head?.lower ?? '')) return false;
  if (mention.kind !== 'country' && mention.kind !== 'city') return group.preposition !== 'with';
  if (isOwnerOfObject(reading, group)) return true;
  const { from } = firstOf(group);
  if (reading.clauses.some((clause) => clause.object?.from === from && !addressing.has(clause.verb.lemma)))
    return isHead;
  if (!isHead) return false;
  if (isStruck(reading, group)) return true;
  return isOneOf(reading, group) || (group.coordinatedWith === null && isApposition(reading, group.from));
}

/** "attacked several towns, *including Gao*", but not "several states, *including Chad*". */
const isExampleOf = ({ words }: Reading, { outerFrom }: NounGroup): boolean =>
  isPartNoun(words[words[outerFrom - 1]?.lower === ',' ? outerFrom - 2 : outerFrom - 1]?.lower ?? '');

/** "bombed *Gao's* suburbs": in it, though only a part of it is named. */
const isOwnerOfObject = ({ groups, clauses, words }: Reading, group: NounGroup): boolean =>
  groups.some(
    (owned) =>
      owned.possessor === group &&
      isPartNoun(words[owned.head]?.lower ?? '') &&
      clauses.some(({ object, verb }) => object?.from === owned.from && !addressing.has(verb.lemma)),
  );

/** "took Gao and *Kidal*": the first of those that share a verb. */
const firstOf = (group: NounGroup): NounGroup =>
  group.coordinatedWith === null ? group : firstOf(group.coordinatedWith);

/** "a post *opposite* Zinder Province *in Niger*": what is over there, on the other side. */
const isOpposite = ({ groups, words }: Reading, group: NounGroup): boolean =>
  [group, groups.find(({ to }) => to === group.outerFrom)].some(
    (one) => one !== undefined && words.slice(one.outerFrom, one.to).some(({ lower }) => lower === 'opposite'),
  );

/** "Fiji has 900 soldiers in the force and *Kenya about 400*": whose a number is, and not where they are. */
function hasNumber(words: Reading['words'], to: number): boolean {
  const at = /^(?:about|around|some|nearly|almost|roughly|another)$/.test(words[to]?.lower ?? '') ? to + 1 : to;
  return words[at]?.pos === 'NUM' && !/^(?:NOUN|ADJ|PROPN|VERB)$/.test(words[at + 1]?.pos ?? '');
}

/** "After talks in Oslo, *Denmark* and the rebels agreed": listed with somebody who is no place, and not with the town before. */
const isBesideActors = ({ groups, places, actors, words }: Reading, group: NounGroup): boolean =>
  group.coordinatedWith !== null &&
  groups.some(({ coordinatedWith, from, head }) => {
    const start = words[from]?.start ?? 0;
    const end = words[head]?.end ?? 0;
    return (
      coordinatedWith === group &&
      actors.some((actor) => actor.start >= start && actor.end <= end) &&
      !places.some((place) => place.start >= start && place.end <= end)
    );
  });

/** "the *Chad-Sudan* border": both its sides. */
const isBorder = (noun: string | undefined): boolean => noun === 'border' || noun === 'frontier';

/** Who is told, asked or accused is no place. Source: VerbNet classes 33 (judgement), 37 (communication) and 58 (urge). */
const addressing: ReadonlySet<string> = new Set([
  ...addressingVerbs,
  ...wordList(
    'accuse blame urge press pressure ask criticize criticise condemn thank help assist support back join give offer praise call force pledge allow permit authorize authorise lead make consult aid invite require oblige enable want expect beat represent extract pull drag draw border neighbor neighbour adjoin',
  ),
]);

/** "in response *to Moscow's* move", "its aid program *to Chad*": who is answered or helped is no place. */
const answers: ReadonlySet<string> = wordSet(
  'response reaction retaliation answer reply opposition addition aid assistance help support program programme commitment message warning',
);

/** "*appealed to* Chad to help": nor is who is asked. */
const isAskedOf = ({ words }: Reading, { outerFrom }: NounGroup): boolean =>
  /^(?:appeal|appeals|appealed|appealing)$/.test(words[outerFrom - 1]?.lower ?? '');

/** "called on Moscow to leave": who is asked is no place. */
const isAsked = ({ clauses }: Reading, group: NounGroup): boolean =>
  clauses.some(
    ({ verb, complements }) =>
      /^(?:call|appeal|press|prevail|rely|depend|impose|urge)$/.test(verb.lemma) &&
      complements.some((complement) => complement.group.from === group.from),
  );

/** "Kabul, Afghanistan", "in Niger's capital, Niamey". */
export function isApposition(reading: Reading, from: number): boolean {
  const { words, places, groups, clauses } = reading;
  if (words[from - 1]?.lower !== ',' || clauses.some(({ subject }) => subject?.from === from)) return false;
  const before = words[from - 2];
  if (before === undefined || groups.some((group) => group.to === from - 1 && isDirectionOf(reading, group)))
    return false;
  return (
    places.some((place) => place.end === before.end) ||
    (isPartNoun(before.lower) &&
      groups.some(
        (group) =>
          group.to === from - 1 &&
          ((group.preposition !== null && locative.has(group.preposition)) ||
            isStruck(reading, group) ||
            isReached(reading, group)),
      ))
  );
}
