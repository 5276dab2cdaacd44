import type { EventType } from '../../../schemas/event-type.js';
import { type Cell, filledIn } from '../cell.js';
import { groupsOfList } from '../clause/groups-of-list.js';
import type { NounGroup } from '../clause/noun-group.js';
import type { Word } from '../clause/word.js';
import type { SentenceContext } from '../context.js';
import { codesOf } from '../discourse/codes-of.js';
import { foeOf } from '../discourse/foe-meant.js';
import { giversBehind } from '../discourse/givers-behind.js';
import { isReciprocal } from '../discourse/reciprocal.js';
import { type Referent, resolveActor } from '../discourse/resolve-actor.js';
import { resolveCountry } from '../discourse/resolve-country.js';
import { actorInfo, isNonState } from '../force/actor-info.js';
import { armedPeople, forceNouns } from '../force/soldier-words.js';
import { isStateCode } from '../is-state-code.js';
import { classesOf } from '../noun-classes.js';
import { mentionsIn, ofGroup, phrasesAfter } from '../reading.js';
import { wordSet } from '../word-list.js';
import { type EventDraft, isNamedByNoun } from './draft.js';
import { nobody, referentCell, referentOf } from './event-referent.js';
import { heldBy } from './held-by.js';
import { isForeignTo } from './is-foreign-to.js';
import { fitsAny } from './requirement.js';
import { struckAbove } from './struck-above.js';
import { frameOf } from './verb-frames.js';

/** A place that is invaded stands for the state that it lies in; who strikes back strikes those who struck. */
export function targetCell(
  draft: EventDraft,
  context: SentenceContext,
  actor: Cell<string | null>,
): Cell<string | null> {
  const { reading, discourse } = context;
  if (ofParties.has(draft.type) || draft.targets.some((group) => isReciprocal(reading, group)))
    return nobody(draft.rule);
  const referent =
    homesOf(draft, reading) ??
    referentOf(struckAbove(draft, reading) ?? draft.targets, draft.fallbackTargets, context) ??
    holderOf(draft, context) ??
    aimOfBlow(draft, context) ??
    struckBefore(draft, context, actor.value) ??
    (draft.type === 'demand' ? moverOf(draft, context) : null);
  const { attack, demand } = discourse;
  // "Rebels overthrew *the president*": of the country, whoever was spoken of last.
  if (
    draft.rule === 'event/topple' &&
    referent?.basis === 'filled_in' &&
    isNonState(actor.value ?? '') &&
    discourse.land
  )
    return filledIn(discourse.land, 'discourse/theatre', null);
  const isOnArmy = areSoldiers(draft, reading) || (isRebel(actor.value, discourse) && isOnGround(draft, context));
  const isNobodyElse = referent === null ? isOnArmy : isActor(referent, actor.value);
  if (draft.type === 'attack' && actor.value !== null && referent?.basis !== 'stated' && isNobodyElse)
    return opponentCell(draft.rule, discourse, actor.value);
  if (draft.type === 'attack' && actor.value === null && referent === null && isNobodyElse) {
    const victim = victimOf(attack, discourse);
    if (attack !== null || victim !== null) return filledIn(victim, 'discourse/target-of-series', null);
  }
  const foes = strikersOf(draft, context, { actor, referent });
  if (foes !== null) return foes;
  if (isNobodyElse && isForOwnTroops(draft, reading)) return nobody(draft.rule);
  // "when Kenya invaded the country": it has not invaded itself.
  const isItself = draft.type === 'invasion' && isNobodyElse;
  if (referent !== null && referent.actors.length > 0 && !isItself) return referentCell(referent, draft.rule);
  if (draft.type === 'demand' && isNamedByNoun(draft) && demand !== null && demand.target !== null)
    return filledIn(demand.target, 'discourse/target-of-series', null);
  const answered = foeOfBefore(draft, context, actor);
  if (answered !== null) return answered;
  return draft.type === 'invasion' ? invadedCell(draft, context) : nobody(draft.rule);
}

/** "Chad's invasion *of Niger*". */
function invadedCell(draft: EventDraft, { reading, discourse }: SentenceContext): Cell<string | null> {
  const where = resolveCountry(
    reading,
    { from: draft.run.from, to: draft.run.to, prepositions: ['of', 'into'], outer: () => [] },
    discourse,
  );
  return where.countries.length === 0
    ? nobody(draft.rule)
    : filledIn(where.countries.join(';'), 'event/target-is-invaded-country', where.span);
}

/** "M23 fired at *their* position", where it was only called rebels before: nobody fights himself. */
const isActor = ({ actors, rule }: Referent, actor: string | null): boolean =>
  actors.join(';') === actor ||
  (rule === 'discourse/pronoun' &&
    actor !== null &&
    isNonState(actor) &&
    actors.every((code) => actorInfo(code).kind === 'generic' && isNonState(code)));

/** Whoever struck those who strike back, else whomever they struck before. */
function foeOfBefore(
  draft: EventDraft,
  { reading, discourse: { attack } }: SentenceContext,
  actor: Cell<string | null>,
): Cell<string | null> | null {
  if (draft.type !== 'attack' || attack === null || actor.value === null) return null;
  const isAnswer = reading.sentence.index - attack.sentence <= accountLength && attack.done;
  const foes = attack.actor?.split(';').filter((code) => code !== actor.value) ?? [];
  if (isAnswer && foes.length > 0 && answers(draft, reading.words, { actor: actor.value, struck: attack.target }))
    return filledIn(foes.join(';'), 'discourse/retaliation', null);
  return attack.actor === actor.value &&
    attack.target !== null &&
    attack.target !== actor.value &&
    actor.basis === 'filled_in'
    ? filledIn(attack.target, 'discourse/target-of-series', null)
    : null;
}

/** Whose the ground is that is struck or taken. */
function holderOf({ type, targets, clause }: EventDraft, context: SentenceContext): Referent | null {
  const struck = type === 'territorial_change' && targets.length === 0 ? [clause?.object ?? null] : targets;
  if (type !== 'attack' && type !== 'territorial_change') return null;
  // "most *of their bases*"
  const whole = struck.map((group) => (group === null ? null : ofGroup(context.reading, group)));
  for (const group of [...struck, ...whole]) {
    const holder = group === null ? null : heldBy(group, context);
    if (holder !== null) return holder;
  }
  return null;
}

/** "attacks *on army checkpoints* killed three villagers": whom the blow was aimed at. */
function aimOfBlow({ type, actors }: EventDraft, context: SentenceContext): Referent | null {
  const { reading } = context;
  const blow = type === 'attack' ? actors.find((group) => fitsAny(reading, group, ['attack'])) : undefined;
  const aim =
    blow === undefined
      ? undefined
      : phrasesAfter(reading, blow).find(({ preposition }) => /^(?:on|against)$/.test(preposition));
  return aim === undefined ? null : resolveActor(reading, aim.group, context.discourse);
}

/** "bombed a NATO convoy. *The convoy* was shot at": whoever was struck right before. */
function struckBefore(
  { type, targets }: EventDraft,
  { reading: { words, sentence }, discourse: { attack } }: SentenceContext,
  actor: string | null,
): Referent | null {
  if (type !== 'attack' || attack?.target == null || attack.target === actor) return null;
  if (sentence.index - attack.sentence > 2) return null;
  const areThose = targets.some(
    ({ from, head }) => head === from + 1 && words[from]?.lower === 'the' && pointedAt.has(words[head]?.lower ?? ''),
  );
  return areThose
    ? { actors: attack.target.split(';'), basis: 'filled_in', rule: 'discourse/target-of-series', span: null }
    : null;
}
const pointedAt = wordSet(
  'convoy patrol base post camp vehicle vehicles ship vessel truck outpost checkpoint helicopter',
);

/** "killing 40 soldiers *from Chad* and ten *from Kenya*": whose those who fall are. */
function homesOf({ type, targets, clause }: EventDraft, reading: SentenceContext['reading']): Referent | null {
  if ((type !== 'attack' && type !== 'demand') || targets.length === 0) return null;
  const { words, groups } = reading;
  const victims = targets.flatMap(groupsOfList);
  const areNamed = ({ from, to }: NounGroup): boolean =>
    mentionsIn(reading, reading.actors, { from, to }).some(({ form }) => form !== 'generic');
  if (victims.some(areNamed)) return null;
  const counted = groups.filter(
    (group) =>
      victims.includes(group) ||
      (clause?.verb.passive === true && group.to <= clause.verb.from && isCounted(words, group)),
  );
  const homes = counted.flatMap((group) =>
    areNamed(group)
      ? mentionsIn(reading, reading.actors, group)
      : armedPeople.has(words[group.head]?.lower ?? '')
        ? giversBehind(reading, words[group.to - 1]?.end ?? 0)
        : [],
  );
  const [first] = homes;
  return first === undefined
    ? null
    : { actors: codesOf(homes), basis: 'stated', rule: first.rule, span: { start: first.start, end: first.end } };
}

/** "46 troops", "five Bahrainis". */
const isCounted = (words: readonly Word[], { from, to }: NounGroup): boolean =>
  words.slice(from, to).some(({ pos }) => pos === 'NUM');

/** Whether a blow is struck by whoever was struck, or is called an answer: "*retaliatory* strikes". */
const answers = (
  { trigger, rule }: EventDraft,
  words: readonly Word[],
  { actor, struck }: Record<'actor' | 'struck', string | null>,
): boolean =>
  struck === actor ||
  rule === 'event/strike-back' ||
  /^(?:retaliatory|reprisal|revenge)$/.test(words[trigger - 1]?.lower ?? '');

/** Sentences behind a blow in which whoever it hit is thought to answer it. */
const accountLength = 6;

/** What parties do together has no target (codebook section 4). */
const ofParties: ReadonlySet<EventType> = new Set(['agreement', 'negotiation', 'ceasefire', 'ceasefire_end']);

/** "35 policemen were killed too": of those who are attacked, or of those who attack a group, which has none. */
function victimOf(
  attack: SentenceContext['discourse']['attack'],
  discourse: SentenceContext['discourse'],
): string | null {
  const home = isForeignTo(discourse) ? discourse.mainForce : discourse.land;
  if (attack === null) return home;
  return [attack.target, attack.actor, home].find((code) => code !== null && !isNonState(code)) ?? null;
}

/** Nobody fights himself: "five soldiers" whom rebels kill are of the state where they fight, "the rebels" whom it kills of its last foe. */
function opponentCell(
  rule: string,
  { attack, land, atOdds }: SentenceContext['discourse'],
  actor: string,
): Cell<string | null> {
  if (attack?.actor === actor && attack.target !== null)
    return filledIn(attack.target, 'discourse/target-of-series', null);
  if (attack?.done && attack.target === actor && attack.actor !== null)
    return filledIn(attack.actor, 'discourse/retaliation', null);
  const sides = attack?.actor?.split(';') ?? [];
  const [other] = sides.filter((code) => code !== actor);
  if (sides.length === 2 && sides.includes(actor) && other !== undefined)
    return filledIn(other, 'discourse/retaliation', null);
  const foe = foeOf(actor, { atOdds });
  if (foe !== null) return filledIn(foe, 'discourse/foe', null);
  return land !== null && isNonState(actor) ? filledIn(land, 'discourse/theatre', null) : nobody(rule);
}

/** "pushed for 10,000 troops to remain": asks nothing of those who are to stay. */
const isForOwnTroops = ({ type, rule, targets }: EventDraft, reading: SentenceContext['reading']): boolean =>
  type === 'demand' &&
  frameOf(rule)?.recalls !== true &&
  targets.length > 0 &&
  targets.every((group) => fitsAny(reading, group, ['force']));

/** "killed 40 soldiers and two policemen", "attacked a *military* convoy", "stormed an *outpost*". */
const areSoldiers = ({ targets }: EventDraft, { words }: SentenceContext['reading']): boolean =>
  targets.some(({ from, head }) => {
    const { lower = '', lemma = '' } = words[head] ?? {};
    return (
      forceNouns.has(lower) ||
      /^(?:soldier|marine|peacekeeper)$/.test(lemma) ||
      lower.startsWith('police') ||
      words.slice(from, head).some((word) => word.lower === 'military')
    );
  });

/** "Chad bombed the rebels, who fired at *the jets*": soldiers and jets without a nation are of whoever struck, and not of whom the article is about. */
function strikersOf(
  { type, rule, targets }: EventDraft,
  { reading: { words, sentence }, discourse: { attack } }: SentenceContext,
  { actor, referent }: { actor: Cell<string | null>; referent: Referent | null },
): Cell<string | null> | null {
  if (type !== 'attack' || referent?.rule !== 'discourse/main-force' || attack?.done !== true) return null;
  const areKnown = targets.some(({ from }) => words[from]?.lower === 'the');
  if (!areKnown || sentence.index - attack.sentence > 2 || attack.target !== actor.value) return null;
  return isStateCode(attack.actor) ? filledIn(attack.actor, 'discourse/retaliation', null) : nobody(rule);
}

/** Rebels without a name, and the one armed group of a report; of several some fight for the state. */
const isRebel = (actor: string | null, { mainGroup }: SentenceContext['discourse']): boolean =>
  actor !== null && (actor === mainGroup || actorInfo(actor).kind === 'generic');

/** "The rebels stormed *an outpost*", "*advanced* on the capital": a state holds it where no guests of its are fighting. */
const isOnGround = (
  { rule, targets }: EventDraft,
  { reading: { words }, discourse: { mainForce, land } }: SentenceContext,
): boolean =>
  (mainForce === null || mainForce === land || isNonState(mainForce)) &&
  (rule === 'event/advance' || targets.some(({ head }) => posts.has(words[head]?.lower ?? '')));

/** What only those who bear arms hold or go on; a camp, a convoy or a compound can be anybody's. */
const posts = wordSet(
  'outpost outposts position positions checkpoint checkpoints garrison garrisons barracks patrol patrols base bases',
);

/** A demand for a withdrawal is made of the force that is to leave (codebook section 4). */
function moverOf(draft: EventDraft, { reading, discourse }: SentenceContext): Referent | null {
  const movement = reading.groups.find((group) => {
    const head = reading.words[group.head];
    return (
      group.from > draft.trigger &&
      head !== undefined &&
      classesOf(head.lemma, head.lower).some((name) => name === 'movement' || name === 'presence')
    );
  });
  if (movement === undefined) return null;
  // "the withdrawal *of all foreign forces*"
  const movers = ofGroup(reading, movement);
  return (
    (movers === null ? null : resolveActor(reading, movers, discourse)) ?? resolveActor(reading, movement, discourse)
  );
}
