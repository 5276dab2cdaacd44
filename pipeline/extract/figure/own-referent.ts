import type { Clause } from '../clause/clause.js';
import type { NounGroup } from '../clause/noun-group.js';
import type { SentenceContext } from '../context.js';
import { type Referent, resolveActor } from '../discourse/resolve-actor.js';
import { sendingVerbs } from '../discourse/sending-verbs.js';
import { isNonState } from '../force/actor-info.js';
import { isMilitaryBody } from '../force/military-bodies.js';
import { ofGroup, type Reading } from '../reading.js';
import type { FigureDraft } from './figure-draft.js';
import { describingWords } from './head-words.js';

/** Whom the group of a number itself names or means, with the group behind its "of"; null for nobody. */
export function ownReferent(
  { group, clause, personnel }: FigureDraft,
  { reading, discourse }: SentenceContext,
): Referent | null {
  const of = ofGroup(reading, group);
  const body = group.preposition === 'of' ? reading.groups.find(({ to }) => to === group.outerFrom) : undefined;
  const owner = ownerOfWhose(reading, group) ?? (body === undefined ? null : ownerOfWhose(reading, body));
  if (owner !== null) return resolveActor(reading, owner, discourse);
  // "a rebel *force of 250 men*"
  const fighters = body !== undefined && saysFighters(reading, body) ? resolveActor(reading, body, discourse) : null;
  if (fighters?.actors.every(isNonState) === true) return fighters;
  const whole = personnel === null ? wholeInFront(clause, reading) : null;
  if (whole !== null) return resolveActor(reading, whole, discourse);
  return resolveActor(reading, group, discourse) ?? (of === null ? null : resolveActor(reading, of, discourse));
}

/** "*Of the attackers*, about 90 were killed": those whom a number behind it counts some of. */
const wholeInFront = (clause: Clause | null, { groups }: Reading): NounGroup | null =>
  clause?.fronted == null
    ? null
    : (groups.find(({ preposition, outerFrom }) => preposition === 'of' && outerFrom === clause.fronted?.from) ?? null);

/** "will send 900 soldiers, *with Togo providing 400 of them*": of the one who is said to give the part. */
export function giverOfPart({ clause, role }: FigureDraft, { reading, discourse }: SentenceContext): Referent | null {
  if (clause === null || clause.subject === null || role !== 'object' || !sendingVerbs.has(clause.verb.lemma))
    return null;
  const giver = resolveActor(reading, clause.subject, discourse);
  return giver?.basis === 'stated' ? giver : null;
}

const saysFighters = ({ words }: Reading, { from, head }: NounGroup): boolean =>
  isMilitaryBody(words[head]?.lower ?? '') &&
  words.slice(from, head).some(({ lower }) => describingWords[lower] === 'fighters');

/** Whether they are those of the one who acts, whoever else is hurt: "nine of its *own* soldiers". */
export const saysOwn = ({ quote }: FigureDraft, { document }: Reading): boolean =>
  /\bown\b/.test(document.text.slice(quote.start, quote.end));

/** Whom the "whose" before a number means: "*Chad*, whose 900 soldiers …", "*the mission* in Mali (MINUSMA), whose …"; null where there is none. */
export function ownerOfWhose({ words, groups }: Reading, { from }: NounGroup): NounGroup | null {
  const at = whoseAt(words, from);
  if (at === 0) return null;
  const opened =
    words[at - 2]?.text === ')' ? words.findLastIndex(({ text }, index) => index < at && text === '(') : -1;
  const end = opened > 0 ? opened : at - 1;
  const before = groups.find(({ to }) => to === end);
  return before?.preposition === 'in'
    ? (groups.find(({ to, head }) => to === before.outerFrom && isMilitaryBody(words[head]?.lower ?? '')) ?? before)
    : (before ?? null);
}

/** Where the "whose" of a group stands, in it or before it, behind a comma; 0 for none. */
const whoseAt = (words: Reading['words'], from: number): number =>
  [from, from - 1].find((at) => words[at]?.lower === 'whose' && words[at - 1]?.lower === ',') ?? 0;
