import type { NounGroup } from '../clause/noun-group.js';
import { emissaries, rankNouns } from '../force/office-nouns.js';
import { groupNouns } from '../force/soldier-words.js';
import { mentionsIn, ofGroup, type Reading } from '../reading.js';
import { wordSet } from '../word-list.js';
import type { Discourse } from './discourse.js';
import { groupMeant, onlyGroup, unnamedFighters } from './group-meant.js';
import { isAttributive } from './is-attributive.js';
import { isOfTheatre, meantState } from './meant-state.js';
import { partiesMeant } from './parties-meant.js';
import { sayerOf } from './sayer-of.js';
import { seatOf } from './seat-of.js';
import { isDefinite, type Meant, spokenOf } from './spoken.js';
import { tellingVerbs } from './telling-verbs.js';

/** "*The army* said it hit a depot": who tells of himself, without a name. */
export function teller(reading: Reading, group: NounGroup, discourse: Discourse): Meant | null {
  const { words, clauses } = reading;
  const told = clauses.findLast(({ verb, subject }) => subject !== null && verb.to <= group.from);
  const subject = (told === undefined ? undefined : sayerOf(told, clauses))?.subject ?? null;
  if (told === undefined || subject === null || !tellingVerbs.has(told.verb.lemma) || told.verb.to < group.from - 2)
    return null;
  // "*The warring sides* announced that they had met"
  const sides = partiesMeant(reading, subject, discourse);
  if (sides !== null) return sides;
  const named = mentionsIn(reading, reading.actors, subject);
  const isBody = /^(?:group|militia|movement|faction)$/.test(words[subject.head]?.lower ?? '');
  if (groupNouns.has(words[subject.head]?.lower ?? '') && (isBody || named.every(({ form }) => form === 'generic'))) {
    const men = groupMeant(reading, subject, discourse) ?? unnamedFighters(reading, subject, discourse);
    const found = men ?? (isDefinite(reading, subject) ? onlyGroup(reading, subject, discourse) : null);
    if (found !== null) return found;
  }
  const areOfficials =
    emissaries.has(words[subject.head]?.lower ?? '') || rankNouns.has(words[subject.head]?.lemma ?? '');
  const ofArmy = words.slice(subject.from, subject.head).some(({ lower }) => /^(?:army|military|police)$/.test(lower));
  if (areOfficials && ofArmy && mentionsIn(reading, reading.actors, subject).length === 0)
    return meantState(
      reading,
      { ...subject, head: subject.head - 1 },
      { discourse, earlier: spokenOf(reading, subject, discourse) },
    );
  const whole = ofGroup(reading, subject);
  const [led, ...others] = whole === null ? [] : mentionsIn(reading, reading.actors, whole);
  // "The head *of Chad's army* said *it* would pull out"
  if (led !== undefined && others.length === 0 && led.form !== 'generic' && heads.has(words[subject.head]?.lower ?? ''))
    return { actors: led.actors, how: 'pronoun' };
  const seat = seatOf(reading, subject);
  if (seat !== null) return { actors: seat.actors, how: 'pronoun' };
  const areOwn = isOfTheatre(reading, subject);
  // "The *U.N.*-backed government said it had struck": not who it is.
  const names = mentionsIn(reading, reading.actors, subject).filter((name) => !isAttributive(reading, name));
  if (!(areOwn || isDefinite(reading, subject)) || names.length > 0) return null;
  const noun = words[subject.head]?.lower ?? '';
  const isGuests = services.has(noun) && discourse.mainForce !== discourse.land;
  if (!areOwn && !services.has(noun) && !tellers.has(noun)) return null;
  const found = meantState(reading, subject, { discourse, earlier: spokenOf(reading, subject, discourse) });
  return isGuests && found?.how === 'theatre' ? null : found;
}

/** Who leads what stands behind "of". */
const heads = wordSet('head chief leader commander chairman spokesman spokeswoman minister president');

/** Bodies of a state that speak for it; where foreign forces are spoken of, an army may be theirs. */
const tellers = wordSet('police government ministry cabinet administration junta');
const services = wordSet('army military navy');
