import type { Clause } from '../clause/clause.js';
import type { NounGroup } from '../clause/noun-group.js';
import { armedPeople, forceNouns } from '../force/soldier-words.js';
import { isStateCode } from '../is-state-code.js';
import type { ActorMention } from '../mention.js';
import { mentionsIn, ofGroup, type Reading } from '../reading.js';
import { wordSet } from '../word-list.js';
import { codesOf } from './codes-of.js';
import type { Discourse } from './discourse.js';
import { isAttributive } from './is-attributive.js';
import { entitiesBefore, isDefinite, type Meant } from './spoken.js';
import { tellingVerbs } from './telling-verbs.js';

/** Soldiers without a name, of whoever the sentence says has or sends them, else of whoever tells of them; null where it says neither. */
export function soldiersOfSentence(reading: Reading, group: NounGroup, discourse: Discourse): Meant | null {
  const isObject = reading.clauses.some(({ object }) => object?.from === group.from);
  const sent = isObject || isDefinite(reading, group) ? soldiersSentHere(reading, group) : null;
  return sent ?? soldiersOfTeller(reading, group, discourse);
}

/** "After rebels attacked a *Peruvian* post, *the army* responded": of the one state after which something is named before it; null for none, or several. */
export function ownerHere({ actors, words }: Reading, { from }: NounGroup): Meant | null {
  const start = words[from]?.start ?? 0;
  const owners = actors.filter(({ form, end }) => form === 'demonym' && end <= start);
  const [code, ...others] = new Set(owners.flatMap((owner) => owner.actors));
  return code === undefined || others.length > 0 ? null : { actors: [code], how: 'description' };
}

/** "The Serbian army said *soldiers* had killed nine rebels", "Peru said *a battalion* would be flown in": who tells of soldiers tells of his own, where an army does or they are still to move; null where no state tells, or where the reader knows which soldiers are meant. */
function soldiersOfTeller(reading: Reading, group: NounGroup, { theatre, mainForce }: Discourse): Meant | null {
  const isKnown = isDefinite(reading, group);
  const teller = tellerOf(reading, group, isToMove(reading, group) ? isState : isArmy);
  const isStranger = [theatre, mainForce].some((code) => code !== null) && teller !== theatre && teller !== mainForce;
  return teller === null || (isKnown && isStranger) ? null : { actors: [teller], how: 'speaker' };
}

/** "Thailand said *jets* had bombed the camp": its own. */
export function jetsOfTeller(reading: Reading, group: NounGroup): Meant | null {
  const teller = isDefinite(reading, group) ? null : tellerOf(reading, group, isState);
  return teller === null ? null : { actors: [teller], how: 'speaker' };
}

type Speaks = (words: Reading['words']) => boolean;
/** Words for those who command soldiers. */
const isArmy: Speaks = (words) => words.some(({ lower }) => services.has(lower));
const services = wordSet('army military navy defence defense general commander colonel marines');
/** "*Thailand* said", "the Thai *government* said", but not "Thai residents said". */
const isState: Speaks = (words) =>
  isArmy(words) ||
  words.some(({ lower }) => bodies.has(lower)) ||
  words.every(({ pos }) => pos === 'PROPN' || pos === 'DET');
const bodies = wordSet(
  'government ministry minister president premier king authorities cabinet official officials spokesman spokeswoman ambassador embassy',
);

/** The one state that tells something in a sentence. */
function tellerOf(reading: Reading, group: NounGroup, speaks: Speaks): string | null {
  const codes = new Set(reading.clauses.flatMap((clause) => statesTelling(reading, clause, group, speaks)));
  const [code] = codes;
  return code === undefined || codes.size > 1 ? null : code;
}

function statesTelling(
  reading: Reading,
  { verb, subject }: Clause,
  ...[group, speaks]: readonly [NounGroup, Speaks]
): readonly string[] {
  if (subject === null || !tellingVerbs.has(verb.lemma) || verb.form !== 'finite') return [];
  const run = { from: (subject.possessor ?? subject).from, to: (ofGroup(reading, subject) ?? subject).to };
  if ((group.from >= run.from && group.from < run.to) || !speaks(reading.words.slice(run.from, run.to))) return [];
  const states = statesIn(reading, run);
  return states.length === 1 && states.every(isStateCode) ? states : [];
}

/** "a battalion *would be flown in*". */
const isToMove = ({ clauses }: Reading, { from }: NounGroup): boolean =>
  clauses.some(
    ({ subject, object, verb }) =>
      (subject?.from === from || object?.from === from) && /^(?:will|would)$/.test(verb.modal ?? ''),
  );

const statesIn = (reading: Reading, run: { from: number; to: number }): readonly string[] =>
  codesOf(mentionsIn(reading, reading.actors, run).filter((mention) => isName(reading, mention)));

const isName = (reading: Reading, mention: ActorMention): boolean =>
  mention.form !== 'generic' && !isAttributive(reading, mention);

/** "Chad has *300 soldiers* in Mali, *who* will leave", "plans to withdraw *them*", "Chad sent soldiers, but *they* left": whose those are of whom the sentence has just said who sent them; null where nobody is said to, or somebody else was named since. */
export function soldiersSentHere(reading: Reading, group: NounGroup): Meant | null {
  const sent = reading.clauses.findLast(
    ({ verb, object }) =>
      object !== null &&
      (object.to <= group.from || object.from === group.from) &&
      sending.has(verb.lemma) &&
      !verb.passive &&
      areSoldiers(reading, object),
  );
  if (sent?.subject == null || sent.object === null) return null;
  const end = reading.words[sent.object.to - 1]?.end ?? 0;
  const isOther = entitiesBefore(reading, group).some((entity) => entity.end > end && entity.plural === true);
  const states = statesIn(reading, { from: sent.subject.from, to: sent.subject.to });
  return isOther || states.length === 0 ? null : { actors: states, how: 'description' };
}

const areSoldiers = (reading: Reading, { from, to, head }: NounGroup): boolean =>
  (forceNouns.has(reading.words[head]?.lower ?? '') ||
    armedPeople.has(reading.words[head]?.lower ?? '') ||
    reading.words[head]?.lower === 'men') &&
  mentionsIn(reading, reading.actors, { from, to }).length === 0;

const sending = wordSet('have send deploy station keep maintain contribute dispatch field pull withdraw');
