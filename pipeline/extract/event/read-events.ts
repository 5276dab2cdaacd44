import type { Clause } from '../clause/clause.js';
import { harmingVerbs } from '../clause/harming-verbs.js';
import type { SentenceContext } from '../context.js';
import { wordSet } from '../word-list.js';
import { buildEvent } from './build-event.js';
import { type EventDraft, isNamedByNoun } from './draft.js';
import type { EventClaim } from './event-columns.js';
import { fightersBeside } from './fighters-beside.js';
import { isTwin } from './is-twin.js';
import { collectiveOf } from './noun-support.js';
import { readContinuations } from './read-continuations.js';
import { readPronounEvents } from './read-pronoun-events.js';
import { frameOf } from './verb-frames.js';

/** The event claims of one sentence, one for each event that it speaks of (codebook section 1). */
export function readEvents(context: SentenceContext): EventClaim[] {
  const told = context.events.concat(readContinuations(context), readPronounEvents(context));
  if (told.length === 0) return [];
  const drafts = withoutEchoes(told, context.reading);
  const claims = withoutTolls(
    drafts,
    drafts.map((draft) => buildEvent(draft, context)),
  );
  return withoutTwins(claims).sort((a, b) => a.quote.start - b.quote.start);
}

/** A noun inside the clause of a verb of the same type names the same event ("ended talks", "killed in a raid"): the verb takes over what the noun knows. */
function withoutEchoes(drafts: readonly EventDraft[], reading: SentenceContext['reading']): EventDraft[] {
  const kept = drafts.filter((draft) => !isOverruled(draft, drafts) && echoOf(draft, drafts) === undefined);
  return kept.map((draft) => {
    const echoes = drafts.filter((other) => echoOf(other, drafts) === draft);
    // "*A raid by Danish commandos* killed nine": not the raid does it, but those who made it.
    const blows = new Set(echoes.filter(({ actors }) => actors.length > 0).map(({ trigger }) => trigger));
    // "*A wave of attacks* by Danish commandos killed nine"
    const series = reading.groups
      .filter(({ head }) => blows.has(head))
      .map((group) => collectiveOf(reading, group).head);
    const own = draft.actors.filter(({ head }) => !blows.has(head) && !series.includes(head));
    const actors = own.length > 0 ? own : echoes.flatMap((echo) => echo.actors);
    // "*A raid on a Danish post* killed six villagers": those of the post were to be hit.
    const aims = echoes.flatMap((echo) => echo.targets);
    const [targets, others] = draft.targets.length > 0 ? [draft.targets, aims] : [aims, []];
    const fallbackTargets = [...draft.fallbackTargets, ...others];
    const whole = { ...draft, actors, targets, fallbackTargets, echoes: echoes.map(({ trigger }) => trigger) };
    return { ...whole, fallbackActors: [...draft.fallbackActors, ...fightersBeside(reading, whole, kept)] };
  });
}

const echoOf = (draft: EventDraft, drafts: readonly EventDraft[]): EventDraft | undefined =>
  drafts.find((other) => other !== draft && other.type === draft.type && isEcho(draft, other));

/** A government that falls to an invasion is not told twice (codebook section 4). */
const isToppled = ({ type }: EventDraft, drafts: readonly EventDraft[]): boolean =>
  type === 'defeat' && drafts.some((other) => other.type === 'invasion');

/** "broke *the truce*" is its end alone; "broke the truce *that took effect on Friday*" tells of its beginning, too. */
const isEndedTruce = (draft: EventDraft, drafts: readonly EventDraft[]): boolean =>
  draft.type === 'ceasefire' &&
  drafts.some(
    (other) =>
      other.type === 'ceasefire_end' &&
      !isPeaceMade(other, drafts) &&
      (draft.clause === null || draft.clause.index === other.clause?.index || !isNamedByNoun(draft)) &&
      other.run.from <= draft.trigger &&
      draft.trigger < other.run.to,
  );

const isOverruled = (draft: EventDraft, drafts: readonly EventDraft[]): boolean =>
  isPeaceMade(draft, drafts) ||
  isStopped(draft, drafts) ||
  isAttackItself(draft, drafts) ||
  isToppled(draft, drafts) ||
  isEndedTruce(draft, drafts);

/** "agreed to end *hostilities*": told as a truce. */
const isStopped = ({ type, trigger }: EventDraft, drafts: readonly EventDraft[]): boolean =>
  type === 'attack' &&
  drafts.some(({ rule, clause }) => rule === 'event/stop-fighting' && clause?.object?.head === trigger);

/** "launched *an operation against the rebels*": no task begins, somebody is attacked. */
const isAttackItself = ({ type, clause }: EventDraft, drafts: readonly EventDraft[]): boolean =>
  type === 'mission_change' &&
  clause !== null &&
  drafts.some(
    ({ rule, trigger }) =>
      rule === 'event/noun-operation-against' && trigger === (clause.object ?? clause.subject)?.head,
  );

/** "The truce took effect, ending a month of bloodshed": what ends is not the truce. */
const isPeaceMade = (draft: EventDraft, drafts: readonly EventDraft[]): boolean =>
  draft.type === 'ceasefire_end' &&
  draft.clause?.relation === 'gerund' &&
  drafts.some((other) => other.type === 'ceasefire' && other.clause === draft.clause?.governor);

function isEcho(draft: EventDraft, other: EventDraft): boolean {
  const isVerb = !isNamedByNoun(draft);
  if (isVerb && (tellsOf(draft, other) || namesWhich(draft, other) || isShotBefore(draft, other))) return true;
  if (isVerb)
    return isNamedByNoun(other)
      ? draft.clause?.relation === 'infinitive' &&
          draft.type === 'negotiation' &&
          draft.clause.governor !== null &&
          draft.clause.governor.index === other.clause?.index
      : draft.trigger > other.trigger &&
          draft.clause?.governor?.index === other.clause?.index &&
          (draft.clause?.relation === 'infinitive' || (draft.type === 'vote' && draft.clause?.verb.form === 'gerund'));
  if (draft.earlier) return false;
  // "In a 54-46 vote, the Senate passed the bill": the count of the votes stands before the clause.
  if (draft.type === 'vote' && !isNamedByNoun(other)) return true;
  if (isNamedByNoun(other)) return draft.reference && draft.trigger > other.trigger && !other.reference;
  if (other.clause?.relation === 'reduced' && other.clause.governorNoun === draft.trigger) return true;
  if (other.clause?.subject?.head === draft.trigger) return true;
  const { clause } = other;
  // "*In the second raid this week*, gunmen killed nine": told before its clause.
  const isOwn = draft.clause === null || draft.clause.index === clause?.index;
  const runs = clause === null ? [] : clause.fronted === null || !isOwn ? [clause] : [clause, clause.fronted];
  return runs.some(({ from, to }) => draft.trigger >= from && draft.trigger < to);
}

/** "signed an accord *brokered by Oman*": which accord it is, not another one. */
const namesWhich = ({ type, clause }: EventDraft, other: EventDraft): boolean =>
  type === 'agreement' &&
  clause?.relation === 'reduced' &&
  clause.governorNoun !== null &&
  (clause.governorNoun === other.clause?.object?.head ||
    (other.rule === 'event/agree' && other.clause !== null && hangsOn(clause, other.clause)));

/** "agreed to leave *in a deal negotiated by Oman*". */
const hangsOn = ({ governor }: Clause, above: Clause): boolean =>
  governor !== null &&
  (governor.index === above.index || (governor.verb.form !== 'finite' && hangsOn(governor, above)));

/** "Drones *launched at night* hit the port": where what hit came from is the same blow. */
const isShotBefore = ({ type, clause }: EventDraft, other: EventDraft): boolean =>
  type === 'attack' &&
  clause?.relation === 'reduced' &&
  clause.governorNoun !== null &&
  clause !== other.clause &&
  clause.governorNoun === other.clause?.subject?.head &&
  /^(?:launch|fire|drop|shoot)$/.test(clause.verb.lemma);

/** "the raids *in which* gunmen killed nine": the clause says what the attack did that its noun names. */
const tellsOf = ({ type, clause }: EventDraft, other: EventDraft): boolean =>
  type === 'attack' &&
  clause?.relation === 'relative' &&
  clause.governorNoun === other.trigger &&
  clause.subject?.head !== other.trigger &&
  isNamedByNoun(other);

/** "launched attacks, *killing* hundreds", "were killed *when a bomb exploded*": what comes of an attack is no other, wherever they died. */
function withoutTolls(drafts: readonly EventDraft[], claims: readonly EventClaim[]): EventClaim[] {
  const kept = [...claims];
  const tolls = drafts.map((draft) => {
    if (isOccasion(draft)) return attackWith(draft, drafts);
    if (frameOf(draft.rule)?.ofOneBefore === true) return killedBeside(draft, drafts);
    return isToll(draft) || isPaired(draft) ? attackAbove(draft.clause, drafts) : -1;
  });
  tolls.forEach((attack, at) => {
    const [claim, told] = [kept[attack], claims[at] as EventClaim];
    if (claim !== undefined)
      kept[attack] = isOccasion(drafts[at] as EventDraft)
        ? onOccasion(claim, told)
        : withWhere(completed(claim, told), told);
  });
  return kept.filter((_, at) => (tolls[at] as number) < 0);
}

/** "…, *killing* nine", "…, *destroying* two trucks", "a raid *in which six were killed*". */
const isToll = ({ type, rule, clause }: EventDraft): boolean =>
  type === 'attack' &&
  clause !== null &&
  (clause.relation === 'gerund'
    ? harms(rule) || (clause.link === ',' && damaging.has(clause.verb.lemma))
    : harms(rule) && clause.relation === 'relative' && clause.link === 'which' && clause.governorNoun === null);

const harms = (rule: string): boolean => frameOf(rule)?.harms === true;
const damaging = wordSet('inflict destroy damage demolish wreck flatten level raze');

/** "were shot *and killed*", "ambushed *and wounded* six": what one blow did. */
const isPaired = ({ rule, clause }: EventDraft): boolean =>
  harms(rule) &&
  clause?.relation === 'conjunct' &&
  clause.governor?.verb.to === clause.verb.from - 1 &&
  clause.governor.verb.passive === clause.verb.passive;

/** "Six were killed *when a mine went off*", "suffered losses *when rebels attacked*": how what the main clause tells came about. */
const isOccasion = ({ type, clause }: EventDraft): boolean =>
  type === 'attack' &&
  clause?.relation === 'adverbial' &&
  clause.link === 'when' &&
  clause.governor !== null &&
  (clause.governor.verb.passive || /^(?:die|suffer|perish|lose|fall)$/.test(clause.governor.verb.lemma));

/** What the main clause leaves open stands in the one that says how it came about. */
function onOccasion(claim: EventClaim, { cells: when }: EventClaim): EventClaim {
  const { cells } = completed(claim, { ...claim, cells: when });
  const isUndated = cells.date_start.value === null && cells.date_end.value === null;
  const isUnplaced = cells.place.value === null && cells.country.value === when.country.value;
  return {
    ...claim,
    cells: {
      ...cells,
      ...(isUndated ? { date_start: when.date_start, date_end: when.date_end } : {}),
      ...(isUnplaced ? { place: when.place } : {}),
    },
  };
}

/** "struck again, killing nine *in the Chadian town of Bol*": where it was, where the blow itself does not say. */
const withWhere = (claim: EventClaim, { cells: { country, place } }: EventClaim): EventClaim =>
  claim.cells.country.basis === 'filled_in' && country.basis === 'stated' && country.value !== null
    ? { ...claim, cells: { ...claim.cells, country, place } }
    : claim;

/** "*Nine were killed* and 40 soldiers injured": one blow. */
const killedBeside = ({ clause }: EventDraft, drafts: readonly EventDraft[]): number =>
  drafts.findIndex(
    ({ type, clause: other }) => type === 'attack' && other !== null && other.index === (clause?.index ?? 0) - 1,
  );

/** The attack of the clause that another one hangs on, or that of the one before it: "*six were killed* and nine injured when …". */
function attackWith({ clause }: EventDraft, drafts: readonly EventDraft[]): number {
  const governor = clause?.governor ?? null;
  const attack = attackOf(governor, drafts);
  const told = drafts[attack];
  if (told !== undefined && frameOf(told.rule)?.ofOneBefore === true && killedBeside(told, drafts) >= 0)
    return killedBeside(told, drafts);
  return attack < 0 && governor !== null && harmingVerbs.has(governor.verb.lemma)
    ? drafts.findIndex(
        ({ rule, clause: other }) =>
          harms(rule) && other?.relation === governor.relation && other.index === governor.index - 1,
      )
    : attack;
}

/** The nearest attack of those that a clause hangs on, through what tells nothing: "shot it down *as it prepared to land*, killing nine". */
function attackAbove(clause: Clause | null, drafts: readonly EventDraft[]): number {
  for (let above = clause?.governor ?? null; above !== null; above = above.governor) {
    const attack = attackOf(above, drafts);
    if (attack >= 0) return attack;
    const { index, verb, relation } = above;
    if (clause?.link !== ',' || verb.passive) return -1;
    // "attacked *and seized* a base, killing nine"
    if (relation !== 'conjunct' && drafts.some((draft) => draft.clause?.index === index)) return -1;
  }
  return -1;
}

const attackOf = (clause: Clause | null, drafts: readonly EventDraft[]): number =>
  clause === null ? -1 : drafts.findIndex((other) => other.type === 'attack' && other.clause?.index === clause.index);

/** Two claims of a sentence that differ in nothing are one: the first, or the one that says more. */
function withoutTwins(claims: readonly EventClaim[]): EventClaim[] {
  const kept: EventClaim[] = [];
  for (const claim of claims) {
    const at = kept.findIndex((other) => isTwin(other, claim));
    const other = kept[at];
    if (other === undefined) kept.push(claim);
    else kept[at] = said(claim) > said(other) ? completed(claim, other) : completed(other, claim);
  }
  return kept;
}

/** "ambushed a convoy, killing four soldiers": whom the one names is whom the other hits; those who clash hit each other. */
function completed(claim: EventClaim, { cells: { actor, target } }: EventClaim): EventClaim {
  const isNamed = actor.value !== null && actor.value !== claim.cells.target.value;
  const who = isOpen(claim.cells.actor) && isNamed ? actor : claim.cells.actor;
  const isOneOf = target.value !== null && who.value?.split(';').includes(target.value) === true;
  return {
    ...claim,
    cells: {
      ...claim.cells,
      actor: who,
      target: claim.cells.target.value === null && !isOneOf ? target : claim.cells.target,
    },
  };
}

/** Who is only thought to have struck gives way to whom another clause names. */
const isOpen = ({ value, rule }: EventClaim['cells']['actor']): boolean => value === null || rule === 'discourse/foe';

const said = ({ cells }: EventClaim): number => Object.values(cells).filter((cell) => cell.value !== null).length;
