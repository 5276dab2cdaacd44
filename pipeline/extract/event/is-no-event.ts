import type { Clause } from '../clause/clause.js';
import type { NounGroup } from '../clause/noun-group.js';
import { ceasefireNouns } from '../event-nouns.js';
import type { Phrase, Reading } from '../reading.js';
import { wordSet } from '../word-list.js';
import { demandNouns, demandVerbs } from './demand-words.js';
import { isNoArmedForce } from './is-no-armed-force.js';
import { isTollOfWar } from './is-no-blow.js';
import { isWished } from './is-wished.js';
import { rootOf } from './noun-support.js';

/** Whether a group only names what is talked of, hindered or feared, or another kind of attack than by arms. */
export const isNoEvent = (
  reading: Reading,
  { group, phrases, clause }: { group: NounGroup; phrases: readonly Phrase[]; clause: Clause | null },
): boolean =>
  isTopic(reading, group, clause) ||
  isAskedBeside(reading, group) ||
  (clause !== null && (isDemanded(clause) || isWished(reading, clause) || isTollOfWar(reading, clause))) ||
  isMoment(reading, group) ||
  isOver(reading, group) ||
  isHindered(reading, group, clause) ||
  isUseOf(reading, group) ||
  isAnsweredDemand(reading, group, clause) ||
  isBrokenDeal(reading, group, clause) ||
  isRollCall(reading, group) ||
  isEndedOccupation(reading, group, clause) ||
  isOwnMeeting(reading, group, clause) ||
  isNoArmedForce(reading, group, phrases) ||
  isEnding(reading, group, clause) ||
  isReport(reading, group) ||
  isMock(reading, group) ||
  isDepicted(reading, clause) ||
  isWorkout(reading, group) ||
  isBesides(reading, group) ||
  isActionSpokenOf(reading, group) ||
  isMilitaryPressure(reading, group);

/** "a deal that would *end the fighting*", "ordered a *halt to military action*": peace is told of. */
const isEnding = ({ words }: Reading, group: NounGroup, clause: Clause | null): boolean =>
  (clause?.verb.lemma === 'end' &&
    clause.object?.from === group.from &&
    (clause.verb.modal !== null || clause.verb.form === 'infinitive')) ||
  (group.preposition === 'to' &&
    /^(?:halt|stop)$/.test(words[group.outerFrom - 1]?.lower ?? '') &&
    /^(?:actions?|operations?|attacks?|strikes?|fighting|hostilities)$/.test(words[group.head]?.lower ?? ''));

/** "The *film* tells of the siege": what is shown is not told. */
const isDepicted = ({ words }: Reading, clause: Clause | null): boolean =>
  /^(?:films?|movie|book|novel|museum|exhibition|documentary|song|poem|painting|memorial|monument|statue)$/.test(
    words[clause?.subject?.head ?? -1]?.lower ?? '',
  );

/** "Doctors recommend *exercise*", "a *fire* drill": of the body, or of whoever must leave a house. */
const isWorkout = ({ words }: Reading, { from, head, to }: NounGroup): boolean =>
  (words[head]?.lower === 'exercise' && from === head && words[to]?.pos !== 'PROPN' && words[to]?.pos !== 'NUM') ||
  (/^drills?$/.test(words[head]?.lower ?? '') &&
    /^(?:fire|evacuation|earthquake|school)$/.test(words[head - 1]?.lower ?? ''));

/** "in a *mock* assault". */
const isMock = ({ words }: Reading, { from, head }: NounGroup): boolean =>
  words.slice(from, head).some(({ lower }) => /^(?:mock|simulated|dummy|rehearsed)$/.test(lower));

/** "*in addition* to the soldiers": nobody is added; "*in advance* of their arrival": nobody moves up. */
const isBesides = ({ words }: Reading, { from, head, preposition }: NounGroup): boolean =>
  preposition === 'in' && from === head && /^(?:addition|advance)$/.test(words[head]?.lower ?? '');

/** "according to *dispatches* from Goma": news, where none is sent anywhere. */
const isReport = ({ words }: Reading, { head }: NounGroup): boolean => words[head]?.lower === 'dispatches';

/** "to raise *the pressure on* the rebels", where nobody says to do what: told of the war, not of a demand. */
const isMilitaryPressure = ({ words }: Reading, { head, to }: NounGroup): boolean =>
  /^pressures?$/.test(words[head]?.lower ?? '') &&
  words[to]?.lower === 'on' &&
  !untilVerb(words, to).some(({ lower }) => lower === 'to' || lower === 'for' || lower === 'over');

/** The next words up to a verb, where it can stand what the pressure is for: "on both governments, here and abroad, *to* leave". */
function untilVerb(words: Reading['words'], from: number): Reading['words'] {
  const next = words.slice(from, from + 20);
  const verb = next.findIndex(({ pos, lower }) => pos === 'AUX' || (pos === 'VERB' && !lower.endsWith('ing')));
  return verb < 0 ? next : next.slice(0, verb);
}

/** "ordered *this military action*": refers back. */
const isActionSpokenOf = ({ words }: Reading, { head, from }: NounGroup): boolean =>
  /^actions?$/.test(words[head]?.lower ?? '') && /^(?:this|that|these|those|the)$/.test(words[from]?.lower ?? '');

/** "a cessation *of hostilities*". */
const isOver = ({ words }: Reading, { preposition, outerFrom }: NounGroup): boolean =>
  preposition === 'of' && words[outerFrom - 1]?.lower === 'cessation';

/** "had sent 900 soldiers *at the start* of the operation": only says when. */
const isMoment = ({ words }: Reading, { head, preposition }: NounGroup): boolean =>
  /^(?:at|since|until|till|towards?)$/.test(preposition ?? '') &&
  /^(?:start|beginning|end|onset|outset|launch|conclusion)$/.test(words[head]?.lower ?? '');

/** "talks on withdrawal" is negotiation only, "called for a pullout" a demand only. */
function isTopic(reading: Reading, joined: NounGroup, clause: Clause | null): boolean {
  const { words } = reading;
  // "calls for an inquiry *and a pullout*"
  const group = joined.preposition === null || joined.coordinatedWith === null ? joined : rootOf(joined);
  if (group.preposition === null) return clause !== null && isSpokenOf(reading, group, clause);
  const before = reading.groups.find((other) => other.to === group.outerFrom);
  const noun = before === undefined ? undefined : words[before.head];
  if (before !== undefined && noun !== undefined && ends.has(noun.lower) && isTopic(reading, before, clause))
    return true;
  if (
    noun !== undefined &&
    /^(?:on|about|over|for|of)$/.test(group.preposition) &&
    /^(?:talk|talks|negotiation|negotiations|discussion|discussions|call|calls|demand|demands|request|pressure|debate|question|issue|meeting|appeal|threat|possibility|prospect|warning|fear|fears|risk)$/.test(
      noun.lower,
    )
  )
    return true;
  if (
    group.preposition === 'into' &&
    /^(?:investigations?|inquir(?:y|ies)|enquir(?:y|ies)|probes?)$/.test(noun?.lower ?? '')
  )
    return true;
  // "pressure mounts *for a pullout*", "talks got under way *for a drawdown*"
  const subject = words[clause?.subject?.head ?? -1]?.lower ?? '';
  if (group.preposition === 'for' && (demandNouns.includes(subject) || /^(?:talks|negotiations)$/.test(subject)))
    return true;
  if (group.preposition === 'for' && isAskedOf(reading, before)) return true;
  if (group.preposition === 'down' && clause?.verb.lemma === 'vote') return true;
  return (
    (clause !== null &&
      group.preposition === 'for' &&
      /^(?:call|press|push|appeal|ask|campaign|lobby|vote|rally|march|demonstrate|protest|chant|plead|beg)$/.test(
        clause.verb.lemma,
      )) ||
    (clause !== null &&
      /^(?:about|on|over)$/.test(group.preposition) &&
      !(clause.verb.lemma === 'agree' && ceasefireNouns.has(words[group.head]?.lower ?? '')) &&
      /^(?:talk|negotiate|speak|agree|discuss|debate|comment|insist)$/.test(clause.verb.lemma))
  );
}

/** "demanded talks *and a pullout*", "the release of prisoners *and a pullout*". */
function isAskedBeside({ groups, clauses }: Reading, joined: NounGroup): boolean {
  if (joined.coordinatedWith === null) return false;
  const root = rootOf(joined);
  const asked = root.preposition === null ? root : groups.find(({ to }) => to === root.outerFrom);
  return clauses.some((clause) => topicVerbs.has(clause.verb.lemma) && patientOf(clause)?.from === asked?.from);
}

/** "demanded *a withdrawal*", "*The withdrawal* was demanded". */
const patientOf = ({ verb, object, subject }: Clause): NounGroup | null => (verb.passive ? subject : object);

/** "pressed *the government* for a pullout". */
const isAskedOf = ({ clauses }: Reading, asked: NounGroup | undefined): boolean =>
  clauses.some(
    ({ object, verb }) =>
      object !== null && object.from === asked?.from && /^(?:press|push|ask|lobby|pressure)$/.test(verb.lemma),
  );

/** Verbs that speak of an event, to those who take part in it, or that guard it. */
const topicVerbs = wordSet(
  'demand urge discuss seek want oppose review support favor favour request raise tell address vote enforce monitor supervise police oversee',
);

/** "discussed *the withdrawal*", "monitor *the truce*"; but one that observers "*supervised*" is under way. */
const isSpokenOf = ({ words }: Reading, { from, head }: NounGroup, clause: Clause): boolean =>
  patientOf(clause)?.from === from &&
  topicVerbs.has(clause.verb.lemma) &&
  !(/^(?:monitor|supervise|oversee)$/.test(clause.verb.lemma) && words[head]?.lower === 'withdrawal');

/** "called for a halt *to the attacks*": what is to end is demanded with its end. */
const ends: ReadonlySet<string> = wordSet('end halt stop cessation ending suspension resumption start beginning');

/** "pressed the junta to open talks": what another is asked to do is part of the demand. */
const isDemanded = ({ relation, governor }: Clause): boolean =>
  relation === 'infinitive' &&
  governor !== null &&
  governor.verb.modal === null &&
  demandVerbs.includes(governor.verb.lemma);

/** What is prevented, deterred or only feared has not been said to happen: "to deter a raid", "in case of a strike". */
function isHindered(reading: Reading, group: NounGroup, clause: Clause | null): boolean {
  if (
    clause !== null &&
    group.preposition !== 'including' &&
    !isBeatenOff(clause) &&
    /^(?:prevent|deter|avert|avoid|counter|resist|combat|thwart|repel|withstand|foil|simulate|practi[cs]e|rehearse|halt|stop)$/.test(
      clause.verb.lemma,
    )
  )
    return true;
  if (group.preposition !== 'of' && group.preposition !== 'against' && group.preposition !== 'for')
    return isMeans(reading, clause);
  const before = reading.groups.find((other) => other.to === group.outerFrom);
  const noun = before === undefined ? undefined : reading.words[before.head]?.lower;
  return (
    noun !== undefined &&
    !(noun === 'wake' && group.possessor !== null) &&
    !(noun === 'responsibility' && /^an?$/.test(reading.words[group.from]?.lower ?? '')) &&
    /^(?:event|case|risk|danger|defense|defence|protection|deterrent|wake|anniversary|victim|victims|scene|site|history|responsibility|sort|kind|type)$/.test(
      noun,
    )
  );
}

/** "*repelled* an assault on the fort", "struggled *to repel* it", not "to repel an assault": it was made. */
export const isBeatenOff = ({ verb, relation, governor }: Clause): boolean =>
  /^(?:repel|withstand|repulse|rebuff)$/.test(verb.lemma) &&
  (relation === 'infinitive'
    ? /^(?:struggle|battle|manage|scramble)$/.test(governor?.verb.lemma ?? '')
    : verb.form === 'finite' && verb.tense === 'past' && verb.modal === null);

/** "approved a request from the commander": what another asked for before. */
const isAnsweredDemand = ({ words }: Reading, group: NounGroup, clause: Clause | null): boolean =>
  /^(?:request|requests|demand|demands|appeal|appeals)$/.test(words[group.head]?.lower ?? '') &&
  clause !== null &&
  (clause.object?.from === group.from
    ? /^(?:approve|grant|accept|honor|honour|fulfil|fulfill|meet|receive|answer)$/.test(clause.verb.lemma)
    : group.preposition === 'to' && /^(?:respond|reply|react)$/.test(clause.verb.lemma));

/** "a roll call that cleared the way", "a phone call from the premier", but not "a phone call with the premier". */
const isRollCall = ({ words }: Reading, { head, to }: NounGroup): boolean =>
  words[head]?.lemma === 'call' &&
  (/^(?:roll|conference|wake-up|close)$/.test(words[head - 1]?.lower ?? '') ||
    (/^(?:phone|telephone|video)$/.test(words[head - 1]?.lower ?? '') &&
      !/^(?:with|between)$/.test(words[to]?.lower ?? '')));

/** "a Cabinet meeting", "told a meeting of officials", "approved it during a meeting": of one side with itself. */
function isOwnMeeting(reading: Reading, group: NounGroup, clause: Clause | null): boolean {
  const { words } = reading;
  const head = words[group.head];
  if (head === undefined || !/^(?:meeting|meetings)$/.test(head.lower)) return false;
  if (words.slice(group.from, group.head).some(({ lower }) => bodies.has(lower))) return true;
  if (isOfOwnBody(reading, group)) return true;
  // "spoke to reporters after four hours of *meetings with* the rebels"
  if (words[group.to]?.lower === 'with') return false;
  return clause !== null && /^(?:tell|speak|say|approve|decide|vote|address)$/.test(clause.verb.lemma);
}

/** "a meeting *of his Cabinet*", "of the National Defence Council". */
const isOfOwnBody = ({ words, groups }: Reading, { to }: NounGroup): boolean =>
  groups.some(
    ({ preposition, outerFrom, from, head }) =>
      preposition === 'of' &&
      outerFrom === to &&
      (words[head]?.lower === 'cabinet' ||
        (words[head]?.lower === 'council' && words.slice(from, head).some(({ lower }) => national.has(lower)))),
  );

const national = wordSet('national war defence defense military ministerial his her');
const bodies = wordSet('cabinet news press town board committee party parliamentary staff weekly family prayer');

/** "of breaking the agreement", "The accord *failed to end* the war": it was reached before. */
const isBrokenDeal = ({ words }: Reading, group: NounGroup, clause: Clause | null): boolean =>
  clause !== null &&
  (clause.object?.from === group.from
    ? /^(?:break|violate|breach)$/.test(clause.verb.lemma)
    : clause.subject?.from === group.from && clause.verb.lemma === 'fail' && words[clause.verb.to]?.lower === 'to') &&
  /^(?:agreements?|accords?|deals?|pacts?|treat(?:y|ies))$/.test(words[group.head]?.lower ?? '');

/** "ending an 11-year occupation", "The Danish deployment came to an end": told as a withdrawal. */
const isEndedOccupation = ({ words }: Reading, group: NounGroup, clause: Clause | null): boolean =>
  /^(?:occupation|deployment)$/.test(words[group.head]?.lower ?? '') &&
  clause !== null &&
  ((clause.object?.from === group.from && /^(?:end|finish|terminate|conclude)$/.test(clause.verb.lemma)) ||
    (clause.subject?.from === group.from &&
      !clause.verb.passive &&
      (/^(?:end|finish|expire|conclude)$/.test(clause.verb.lemma) ||
        (clause.verb.lemma === 'come' && clause.complements.some((behind) => isCloseOf(words, behind.group))))));

/** "came *to an end*". */
const isCloseOf = (words: Reading['words'], { head, preposition }: NounGroup): boolean =>
  preposition === 'to' && /^(?:end|close)$/.test(words[head]?.lower ?? '');

/** "the exercise of its right to self-defence", "the deployment of new software", "the loss of lives": of what nobody drills, sends or takes. */
const isUseOf = ({ words, groups }: Reading, { to }: NounGroup): boolean =>
  groups.some(
    ({ preposition, outerFrom, head }) =>
      preposition === 'of' && outerFrom === to && used.has(words[head]?.lower ?? ''),
  );

const used = wordSet(
  'life lives right rights power powers authority duty duties freedom control discretion sovereignty influence judgment judgement restraint caution option options software technology resources funds money capital system systems network networks tool tools',
);

/** "their ability to carry out attacks", "the ability of the militia to carry out attacks". */
function isMeans({ words, groups }: Reading, clause: Clause | null): boolean {
  if (clause === null || clause.relation !== 'infinitive') return false;
  const noun = clause.governorNoun ?? groups.findLast((other) => other.to === clause.verb.from)?.head ?? null;
  if (noun === null) return false;
  const group = groups.find((other) => other.head === noun);
  const owner = group?.preposition === 'of' ? groups.find((other) => other.to === group.outerFrom) : undefined;
  return means.has(words[noun]?.lower ?? '') || (owner !== undefined && means.has(words[owner.head]?.lower ?? ''));
}

const means = wordSet('ability capacity capability capabilities means opportunity potential time willingness');
