import type { EventType } from '../../../schemas/event-type.js';
import type { Modality } from '../../../schemas/modality.js';
import type { Clause } from '../clause/clause.js';
import { groupBefore } from '../clause/group-before.js';
import type { NounGroup } from '../clause/noun-group.js';
import { nounEffect, premodifierEffect, verbEffect } from '../modality/governors.js';
import { isYetTo } from '../modality/is-none.js';
import { type ModalityReading, modalityAmong } from '../modality/modality-of.js';
import type { Reading } from '../reading.js';
import { wordSet } from '../word-list.js';
import { isBeatenOff } from './is-no-event.js';
import { causing, isComplete, isDueTo, isSubject, isUnderWay, lightVerbs } from './noun-support.js';
import { preparingVerbs } from './preparing-verbs.js';

const ending = wordSet('suspend halt stop cancel break abandon end call');

/** Whether the event of a noun is so: by the words before it, the noun or verb that governs it, or the verb that supports it. */
export function nounModality(
  reading: Reading,
  { clause, group, support, type }: { clause: Clause | null; group: NounGroup; support: boolean; type: EventType },
): ModalityReading {
  const { words } = reading;
  if (isUnderWay(words, clause, group)) return { modality: 'ongoing', rule: 'modality/lasting' };
  for (const word of words.slice(group.from, group.head)) {
    const effect = premodifierEffect.get(word.lower);
    if (word.lower === 'any' && clause !== null && (clause.verb.negated || isRefused(clause, group)))
      return { modality: 'negated', rule: 'modality/negation' };
    // "gained the town *after sporadic fighting*": over by then.
    if (effect === 'ongoing' && /^(?:after|following)$/.test(group.preposition ?? '')) continue;
    if (effect !== undefined && !(effect === 'planned' && clause !== null && isRefused(clause, group)))
      return { modality: effect, rule: 'modality/premodifier' };
  }
  if (clause === null || !support) {
    const state = lastingState(reading, { clause, group });
    if (state !== null) return state;
  }
  if (
    // "will go in response *to the invasion*"
    words[group.outerFrom - 1]?.lower === 'response' ||
    (/^(?:at|upon)$/.test(group.preposition ?? '') &&
      /^(?:request|invitation|demand)$/.test(words[group.head]?.lower ?? ''))
  )
    return { modality: 'actual', rule: 'modality/noun' };
  if (clause !== null && isDoorOpen(reading, clause, group))
    return { modality: 'possible', rule: 'modality/governing-noun' };
  const noun = governingNoun(reading, group);
  if (noun === 'possible' && isProposalApproved(reading, clause, group))
    return { modality: 'planned', rule: 'modality/governing-verb' };
  if (noun !== null) return { modality: noun, rule: 'modality/governing-noun' };
  if (clause === null) return { modality: 'actual', rule: 'modality/noun' };
  return inClause(reading, clause, { group, support, type });
}

/** Whether it is so by the clause that it stands in. */
function inClause(
  reading: Reading,
  clause: Clause,
  { group, support, type }: { group: NounGroup; support: boolean; type: EventType },
): ModalityReading {
  const { words } = reading;
  // "An attack could not be ruled out"
  if (isSubject(clause, group) && clause.verb.lemma === 'rule' && clause.verb.passive && clause.verb.negated)
    return { modality: 'possible', rule: 'modality/double-negation' };
  if (isDecidedOn(words, clause, group)) return { modality: 'planned', rule: 'modality/governing-noun' };
  if (isPreparedFor(clause, group) || isAwaited(clause, group))
    return { modality: 'planned', rule: 'modality/governing-verb' };
  if (isDecided(clause, group, type)) return { modality: 'planned', rule: 'modality/governing-verb' };
  if (isBacked(clause, group)) return { modality: 'planned', rule: 'modality/governing-verb' };
  if (isPerceived(clause) || isDoneNow(words, clause) || isBeatenOff(clause))
    return { modality: 'actual', rule: 'modality/noun' };
  if (isWarnedOf(clause, group)) return { modality: 'possible', rule: 'modality/governing-verb' };
  const own = modalityAmong(words, reading.clauses, clause);
  // "Talks *are going to* begin", "The pullout *has yet to* start": what is told is the infinitive.
  if (isSubject(clause, group) && isYetTo(words, clause)) return { modality: 'negated', rule: 'modality/negation' };
  if (isSubject(clause, group) && (isNear(words, clause) || isDueTo(words, clause) || isAboutTo(words, clause)))
    return { modality: 'planned', rule: 'modality/future' };
  if (isSubject(clause, group) && (own.rule === 'modality/condition' || isLikely(words, clause)))
    return { modality: 'possible', rule: own.rule === 'modality/condition' ? own.rule : 'modality/likely' };
  if (!support && isSubject(clause, group)) return { modality: 'actual', rule: 'modality/noun' };
  if (!support && /^(?:after|following|since|despite|during|amid)$/.test(group.preposition ?? ''))
    return { modality: 'actual', rule: 'modality/noun' };
  // "tracked down those *involved in an attack*"
  if (!support && clause.relation === 'reduced' && clause.verb.passive && clause.verb.lemma === 'involve')
    return { modality: 'actual', rule: 'modality/noun' };
  // "This *follows* a raid on the port"
  if (clause.verb.lemma === 'follow' && !clause.verb.negated && clause.object?.from === group.from)
    return { modality: 'actual', rule: 'modality/noun' };
  if (!support)
    return own.modality === 'planned' || own.modality === 'possible' || isNotLet(clause)
      ? own
      : { modality: 'actual', rule: 'modality/noun' };
  if (type === 'attack' && isOrderedBy(clause)) return { modality: 'actual', rule: 'modality/noun' };
  if (hasBegun(clause, group)) return { modality: 'ongoing', rule: 'modality/begun' };
  return isAnnounced(clause, group, type)
    ? { modality: 'planned', rule: 'modality/governing-verb' }
    : throughVerb(clause, own, { group, type });
}

/** Whether a verb only says that another is to come: "*are going to* begin". */
export const isAboutTo = (words: Reading['words'], { verb }: Clause): boolean =>
  verb.lemma === 'go' && verb.progressive && words[verb.to]?.lower === 'to' && words[verb.to]?.pos === 'PART';

/** "warned *of more raids*", "threatened the town *with a siege*", "hope *for a truce*": they are not made yet. */
export const isWarnedOf = ({ verb }: Clause, { preposition }: NounGroup): boolean =>
  (verb.lemma === 'hope' && preposition === 'for') ||
  (verb.lemma === 'warn' && /^(?:of|about|against)$/.test(preposition ?? '')) ||
  (verb.lemma === 'threaten' && preposition === 'with');

/** "left the door open *for a deployment*", "clears the way *for a truce*": nobody has gone. */
export const isDoorOpen = ({ words }: Reading, { verb, object }: Clause, { preposition }: NounGroup): boolean =>
  /^(?:for|to)$/.test(preposition ?? '') &&
  /^(?:door|way)$/.test(words[object?.head ?? -1]?.lower ?? '') &&
  /^(?:leave|open|keep|clear|pave)$/.test(verb.lemma);

/** "The second phase of the pullout *has begun*", "have begun *their pullout*": and it is not over. */
const hasBegun = (clause: Clause, group: NounGroup): boolean =>
  (isSubject(clause, group) || clause.object?.from === group.from) &&
  /^(?:begin|start|commence)$/.test(clause.verb.lemma) &&
  clause.verb.perfect &&
  clause.verb.tense === 'present' &&
  clause.verb.modal === null &&
  !clause.verb.negated;

/** "will not accept the deployment of foreign soldiers". */
const isNotLet = ({ verb }: Clause): boolean =>
  verb.negated && /^(?:accept|tolerate|allow|permit|condone)$/.test(verb.lemma);

/** "ruled out *any withdrawal*". */
const isRefused = ({ verb, object }: Clause, { from }: NounGroup): boolean =>
  verbEffect.get(verb.lemma) === 'negated' && verb.modal === null && object?.from === from;

/** "before a decision is made *on the reduction*". */
const isDecidedOn = (words: Reading['words'], { subject }: Clause, { preposition }: NounGroup): boolean =>
  /^(?:on|about|regarding)$/.test(preposition ?? '') && /^decisions?$/.test(words[subject?.head ?? -1]?.lower ?? '');

/** "is preparing 900 soldiers *for deployment*": they have not gone yet. */
const isPreparedFor = ({ verb }: Clause, { preposition }: NounGroup): boolean =>
  preposition === 'for' && preparingVerbs.has(verb.lemma);

/** "are in Chad *awaiting deployment* to Mali". */
const isAwaited = ({ verb, object }: Clause, { from }: NounGroup): boolean =>
  /^a?wait$/.test(verb.lemma) && object?.from === from;

/** "The pullout *was agreed on* in October": nobody has left yet. */
const isDecided = (clause: Clause, group: NounGroup, type: EventType): boolean =>
  isSubject(clause, group) &&
  clause.verb.passive &&
  !clause.verb.negated &&
  clause.verb.modal === null &&
  decisions.has(clause.verb.lemma) &&
  /^(?:withdrawal|deployment|redeployment)$/.test(type);

/** Verbs whose passive with a movement as subject tells when it was decided, not when it is to come. Source: VerbNet classes 37.7 (announce) and 60 (order). */
export const decisions: ReadonlySet<string> = wordSet('agree announce approve order decide authorize authorise unveil');

/** "Parliament *backed air strikes*": there are to be some. */
const isBacked = ({ verb, object }: Clause, { from }: NounGroup): boolean =>
  /^(?:back|endorse)$/.test(verb.lemma) && object?.from === from;

/** "Gunfire *could be heard*", "could hear gunfire": there was some. */
const isPerceived = ({ verb }: Clause): boolean =>
  !verb.negated && /^(?:hear|see)$/.test(verb.lemma) && /^(?:can|could)$/.test(verb.modal ?? '');

/** "The withdrawal *is complete*", "This day *marks* the end of their presence": said now of what has come about. */
const isDoneNow = (words: Reading['words'], clause: Clause): boolean =>
  clause.verb.modal === null &&
  !clause.verb.negated &&
  (isComplete(words, clause) || (clause.verb.lemma === 'mark' && clause.verb.form === 'finite'));

/** "A drawdown is possible", "An attack is likely". */
const isLikely = (words: Reading['words'], { verb }: Clause): boolean =>
  verb.lemma === 'be' && /^(?:possible|likely|unlikely|conceivable|feasible)$/.test(words[verb.to]?.lower ?? '');

/** "The capture of the town was *imminent*". */
const isNear = (words: Reading['words'], { verb }: Clause): boolean =>
  verb.lemma === 'be' && !verb.negated && /^(?:imminent|inevitable|impending)$/.test(words[verb.to]?.lower ?? '');

/** "was killed in a strike *ordered by the president*": who gave the order to what was done. */
const isOrderedBy = ({ verb, relation }: Clause): boolean =>
  relation === 'reduced' && verb.passive && /^(?:order|authorize|authorise|approve)$/.test(verb.lemma);

/** "announced the withdrawal of 900 soldiers": nobody has left yet; an agreement or a truce that is announced is made. */
const isAnnounced = ({ verb, object }: Clause, { from }: NounGroup, type: EventType): boolean =>
  /^(?:announce|unveil|declare)$/.test(verb.lemma) &&
  !verb.negated &&
  object?.from === from &&
  /^(?:withdrawal|deployment|redeployment)$/.test(type);

/** Pressure and demands go on while they are spoken of; so do talks that do something now. */
function lastingState(
  { words }: Reading,
  { clause, group }: { clause: Clause | null; group: NounGroup },
): ModalityReading | null {
  const head = words[group.head]?.lower ?? '';
  if (/^(?:pressure|pressures|demands|calls)$/.test(head)) return { modality: 'ongoing', rule: 'modality/lasting' };
  const now =
    clause !== null &&
    (clause.subject?.from === group.from || (clause.verb.lemma === 'be' && group.preposition === 'in')) &&
    clause.verb.tense === 'present' &&
    !clause.verb.negated &&
    !clause.verb.perfect &&
    clause.verb.modal === null;
  return now && /^(?:talks|negotiations|discussions)$/.test(head)
    ? { modality: 'ongoing', rule: 'modality/lasting' }
    : null;
}

/** "plans for a withdrawal", "the possibility of an attack". */
function governingNoun(reading: Reading, group: NounGroup): Modality | null {
  if (!/^(?:of|for|to|on)$/.test(group.preposition ?? '')) return null;
  const before = groupBefore(group, reading);
  const noun = before === null ? undefined : reading.words[before.head];
  if (group.preposition === 'on' && !settled.has(noun?.lemma ?? '')) return null;
  return noun === undefined ? null : (nounEffect.get(noun.lemma) ?? null);
}

/** "approved *the minister's proposal for the deployment*". */
const isProposalApproved = ({ groups, words }: Reading, clause: Clause | null, { outerFrom }: NounGroup): boolean => {
  const proposal = groups.find(({ to }) => to === outerFrom);
  return (
    clause !== null &&
    /^(?:approve|accept|endorse|adopt|back)$/.test(clause.verb.lemma) &&
    !clause.verb.negated &&
    clause.verb.tense !== 'future' &&
    /^(?:proposal|request|recommendation|option)$/.test(words[proposal?.head ?? -1]?.lemma ?? '')
  );
};

/** "a deal *on the withdrawal*": what has been agreed on is still to come. */
const settled = wordSet('deal accord agreement pact decision order plan');

/** "Fighting *moved* into the suburbs": what it does, not what becomes of it. */
const isMoving = (clause: Clause, group: NounGroup): boolean =>
  isSubject(clause, group) && clause.verb.lemma === 'move' && !clause.verb.passive;

function throughVerb(
  clause: Clause,
  own: ModalityReading,
  { group, type }: { group: NounGroup; type: EventType },
): ModalityReading {
  const { lemma } = clause.verb;
  if (own.modality === 'negated' || own.modality === 'possible' || isMoving(clause, group)) return own;
  // "*The clashes* forced thousands to flee", "*The talks* failed to end the war"
  if (isSubject(clause, group) && !clause.verb.passive && (causing.has(lemma) || lemma === 'fail')) return own;
  const effect = verbEffect.get(lemma);
  if (clause.particle === 'short') return { modality: 'negated', rule: 'modality/governing-verb' };
  const off = clause.particle === 'off';
  if (off && lemma === 'set') return own;
  // "was put off until May"
  if (off && lemma === 'put') return { modality: 'planned', rule: 'modality/governing-verb' };
  // "The drill is aimed at testing the fleet", "Talks are meant to calm the region"
  if (clause.verb.passive && /^(?:aim|mean|intend|design)$/.test(lemma)) return own;
  if (
    ending.has(lemma) &&
    (off || (clause.subject !== null && lemma !== 'end' && lemma !== 'break' && lemma !== 'call'))
  )
    return { modality: 'negated', rule: 'modality/governing-verb' };
  if (effect === undefined || effect === 'phase' || effect === 'same' || effect === 'purpose') return own;
  if (lemma === 'face' && type === 'vote' && own.modality === 'ongoing')
    return { modality: 'planned', rule: 'modality/governing-verb' };
  // "agreed to the deployment": nobody has gone yet.
  const isPlan = lemma === 'order' || (lemma === 'agree' && /^(?:withdrawal|deployment|redeployment)$/.test(type));
  if ((lightVerbs.has(lemma) && !isPlan) || (lemma === 'call' && type === 'ceasefire')) return own;
  return { modality: effect, rule: 'modality/governing-verb' };
}
