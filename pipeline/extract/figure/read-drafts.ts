import type { Personnel } from '../../../schemas/personnel.js';
import type { Clause } from '../clause/clause.js';
import type { NounGroup } from '../clause/noun-group.js';
import type { EventDraft } from '../event/draft.js';
import { particleObject } from '../event/verb-roles.js';
import { firstEndingAfter } from '../first-ending-after.js';
import { isMilitaryBody } from '../force/military-bodies.js';
import type { QuantityMention } from '../mention.js';
import type { Reading } from '../reading.js';
import { wordSet } from '../word-list.js';
import { changeNoun } from './change-noun.js';
import { changesLevel } from './changes-level.js';
import { amongWhom, clauseAt, groupAt, isRowOf } from './clause-of-quantity.js';
import { bodyCounted } from './counted-in-body.js';
import type { FigureDraft } from './figure-draft.js';
import { type HeadNoun, type HeadReading, readHeadNoun } from './head-noun.js';
import { peoples } from './head-words.js';
import { isElided } from './is-elided.js';
import { isIn } from './is-in.js';
import { joinedToNamed } from './joined-to-named.js';
import { listedOwner } from './listed-owner.js';
import { measureOf } from './measure-of.js';
import { personnelAt } from './personnel-match.js';
import { isInRowOfOwners } from './row-of-owners.js';
import { takesPrisoners } from './takes-prisoners.js';
import { isDoneTo, isHeadlineOf, isLeftOutIn, isToBeMoved } from './told-behind.js';
import { toldOfRow } from './told-of-row.js';

/** The quantities of armed people in a sentence. */
export function readDrafts(reading: Reading, events: readonly EventDraft[], spokeOfForce: boolean): FigureDraft[] {
  const drafts: FigureDraft[] = [];
  for (const quantity of reading.quantities) {
    for (const part of partsOf(reading, quantity)) {
      const draft = readDraft(reading, part, { events, earlier: drafts, spokeOfForce });
      if (draft !== null) drafts.push(likeJoined(reading, draft, drafts.at(-1)));
    }
  }
  return drafts.map((draft, at) => likeNext(reading, draft, drafts[at + 1]));
}

/** "*14 soldiers from Chad*, nine from Mali and two policemen were killed": the first of a row, where the syntax takes it for an opener of the sentence. */
function likeNext({ document }: Reading, draft: FigureDraft, next: FigureDraft | undefined): FigureDraft {
  if (next?.measureRule !== 'figure/casualty' || next.role !== 'subject') return draft;
  if (draft.measure !== 'presence' || draft.role === 'subject' || draft.role === 'object') return draft;
  const between = document.text.slice(draft.quote.end, next.quote.start);
  if (!/^(?: (?:from|of) [^,;:.]+)?,(?: and)? $/.test(between)) return draft;
  return {
    ...draft,
    measure: next.measure,
    measureRule: next.measureRule,
    clause: next.clause,
    role: next.role,
    whole: false,
  };
}

/** "shot dead nine policemen and two soldiers": what becomes of the first becomes of the one joined to it. */
function likeJoined(reading: Reading, draft: FigureDraft, before: FigureDraft | undefined): FigureDraft {
  const { document } = reading;
  if (before === undefined) return draft;
  if (isItemOf(reading, draft, before)) return { ...before, ...ownPartOf(draft) };
  if (draft.measure !== 'presence') return draft;
  if (isMisplacedItem(draft, before))
    return {
      ...draft,
      measure: before.measure,
      measureRule: before.measureRule,
      clause: before.clause,
      role: 'object',
    };
  if (isGapped(document.text, draft, before))
    return { ...draft, measure: before.measure, measureRule: before.measureRule, event: before.event };
  const between = document.text.slice(before.quote.end, draft.quote.start);
  if (isBreakdown(draft, before, between)) return { ...before, ...ownPartOf(draft) };
  if (before.measureRule !== 'figure/casualty') return draft;
  const isListed = draft.clause === before.clause && /^ (?:from|of) [^;:]*(?:,|,? and)\s+$/.test(between);
  const isJoined = isListed || /^["”]?(?:,|,? and|, including|, among them)\s+$/.test(between);
  if (isToldAgain(draft, before, document.text))
    return { ...draft, measure: before.measure, measureRule: before.measureRule };
  const isPart = draft.role === 'none' && draft.clause === before.clause && isPartOf(document.text, draft);
  return isJoined || isPart ? { ...draft, measure: before.measure, measureRule: before.measureRule } : draft;
}

/** "Six soldiers died on Friday *and another nine on Saturday*", "nine were killed in May, *compared with six in April*": at another time of the same. */
const isToldAgain = ({ personnel, clause, quote }: FigureDraft, before: FigureDraft, text: string): boolean =>
  personnel === null &&
  clause === before.clause &&
  /(?:,| and|, (?:compared with|up from|down from)) $/.test(text.slice(before.quote.end, quote.start)) &&
  /^ (?:on|in|last|the|a|yesterday|today|earlier)\b/.test(text.slice(quote.end, quote.end + 12));

/** "will send 900 soldiers, *including about 30 pilots*, to Mali", "nine have died: *six from Ghana and three* from Togo": a part goes the way of the whole. */
const isBreakdown = (draft: FigureDraft, before: FigureDraft, between: string): boolean =>
  draft.quantity.form === before.quantity.form &&
  (draft.clause?.verb.lemma === 'include' && draft.clause.verb.form === 'gerund'
    ? /^(?: [^;:.,]{1,40})?, including $/.test(between)
    : draft.personnel === null && draft.clause === before.clause && /^[^;.]{0,60}: (?:(?:\w+ )?from )?$/.test(between));

/** "Kenya has promised 900 soldiers, *Fiji 400 and the Netherlands 60*": of each giver in a row is told what is told of the first. */
const isItemOf = (
  reading: Reading,
  { personnel, quote, clause, quantity }: FigureDraft,
  before: FigureDraft,
): boolean =>
  personnel === null &&
  quantity.form === before.quantity.form &&
  before.clause !== null &&
  (clause === null || clause === before.clause || hangsOn(clause, before)) &&
  (before.measureRule !== 'figure/casualty' || before.clause.verb.lemma === 'lose') &&
  listedOwner(reading, quote.start) !== undefined;

/** "have sent 900 soldiers *to join a brigade, and Finland another 60*": the syntax takes the next item for a part of what the first are sent for. */
const hangsOn = ({ relation, governor, governorNoun }: Clause, { clause, group }: FigureDraft): boolean =>
  relation === 'infinitive' && governor === clause && governorNoun === group.head;

/** What an item of a row has of its own. */
const ownPartOf = ({ quantity, quote, group, personnel }: FigureDraft) => ({ quantity, quote, group, personnel });

/** "the force, which includes 900 Danes *and 400 Poles*, has …": the last items of a list are no subject of the verb behind it. */
const isMisplacedItem = (draft: FigureDraft, before: FigureDraft): boolean =>
  before.role === 'object' &&
  draft.role === 'subject' &&
  draft.measureRule === 'figure/level' &&
  draft.clause !== before.clause &&
  isIn(draft.group, before.group);

/** "900 will go to Bamako *and 400 Danes to Gao*": the verb of the first is that of the second. */
const isGapped = (text: string, draft: FigureDraft, before: FigureDraft): boolean =>
  draft.clause !== null &&
  draft.clause === before.clause &&
  draft.measureRule === 'figure/level' &&
  (before.measure === 'deployment' || before.measure === 'withdrawal') &&
  !/,? (?:with|leaving|including|of which|of whom) /.test(text.slice(before.quote.end, draft.quote.start)) &&
  /(?:,|,? and) (?:the )?(?:other |another )?$/.test(text.slice(before.quote.end, draft.quote.start)) &&
  /^ (?:to|into|from|in) /.test(text.slice(draft.quote.end, draft.quote.end + 6));

/** "three of them", "two of whom". */
const isPartOf = (text: string, { quantity }: FigureDraft): boolean =>
  /^ of (?:them|whom|those)\b/.test(text.slice(quantity.end, quantity.end + 10));

/** A change from one level to another is two quantities. */
function partsOf(reading: Reading, quantity: QuantityMention): readonly QuantityMention[] {
  if (quantity.parts === null || !quantity.fromTo) return [quantity];
  const clause = clauseAt(reading, quantity);
  const isChange = (clause !== null && changesLevel.has(clause.verb.lemma)) || changeNoun(reading, quantity) !== null;
  return isChange ? quantity.parts : [quantity];
}

function readDraft(
  reading: Reading,
  quantity: QuantityMention,
  {
    events,
    earlier,
    spokeOfForce,
  }: { events: readonly EventDraft[]; earlier: readonly FigureDraft[]; spokeOfForce: boolean },
): FigureDraft | null {
  const head = officersSpokenOf(reading, quantity, spokeOfForce) ?? headOf(reading, quantity);
  const group = groupAt(reading, quantity);
  if (group === null || head.kind === 'other') return null;
  const clause = clauseAt(reading, quantity);
  const isItem = isInRowOfOwners(reading, quantity, clause);
  const role = clause === null ? 'none' : isItem ? 'object' : roleOf(reading, clause, group);
  if (head.kind === 'none' && !isElided(reading, { quantity, group, clause, role }, { earlier, spokeOfForce }))
    return null;
  const quote = quoteOf(reading, quantity, head);
  const measured = measureOf(reading, { quantity, group, clause, role, quote }, events);
  // "served there *without losing a single soldier*"
  if (clause?.link === 'without' && measured.rule === 'figure/casualty') return null;
  return {
    quantity,
    quote,
    group,
    clause,
    role,
    personnel: head.kind === 'people' ? head.noun.personnel : saidToBe(reading.words, quantity),
    measure: measured.measure,
    measureRule: measured.rule,
    event: measured.event,
    whole: measured.whole,
  };
}

/** What a number counts; captives are people of the side that loses them, whatever noun tells of them. */
function headOf(reading: Reading, quantity: QuantityMention): HeadReading {
  const victims = amongTheDead(reading, quantity);
  if (victims !== null) return { kind: 'people', noun: victims };
  const head = readHeadNoun(reading.words, quantity);
  if (head.kind === 'other') {
    const fighters = namedFighters(reading, quantity);
    if (fighters !== null) return { kind: 'people', noun: fighters };
  }
  const to = head.kind === 'other' ? takesPrisoners(reading, quantity) : null;
  return to === null ? head : { kind: 'people', noun: { from: to - 1, to, personnel: null } };
}

/** "Five *of the dead were soldiers*": what those are said to be whom a number counts among others who fell. */
function amongTheDead({ words, document }: Reading, { end, form }: QuantityMention): HeadNoun | null {
  const behind =
    form === 'count'
      ? /^ of the (?:dead|victims|killed|wounded|injured) (?:was|were|are) (?:an? )?/.exec(
          document.text.slice(end, end + 40),
        )
      : null;
  const at = behind === null ? -1 : words.findIndex(({ start }) => start === end + behind[0].length);
  const match = at < 0 ? null : (personnelAt(words, at) ?? personnelAt(words, at + 1));
  const next = firstEndingAfter(words, end, (word) => word.end);
  return match === null || match.entry.context === 'group'
    ? null
    : { from: next, to: next, personnel: match.entry.personnel };
}

/** "Peru sent 500 policemen. Three *officers* died": of those who were spoken of, where nothing else in the sentence is military. */
function officersSpokenOf({ words }: Reading, { end }: QuantityMention, spokeOfForce: boolean): HeadReading | null {
  const next = firstEndingAfter(words, end, (word) => word.end);
  const at = /^(?:more|other|others)$/.test(words[next]?.lower ?? '') ? next + 1 : next;
  return spokeOfForce && /^officers?$/.test(words[at]?.lower ?? '') && words[at + 1]?.pos !== 'NOUN'
    ? { kind: 'people', noun: { from: next, to: at + 1, personnel: 'troops' } }
    : null;
}

/** "120 *Tigers*": the name of a group that its country alone makes one. */
function namedFighters({ words, actors }: Reading, { end }: QuantityMention): HeadNoun | null {
  const at = firstEndingAfter(words, end, (word) => word.end);
  const word = words[at];
  const isGroup = actors.some(
    ({ form, start, end: to }) => form === 'group' && start === word?.start && to === word.end,
  );
  return isGroup && /s$/.test(word?.text ?? '') && !peoples.has(word?.text ?? '') && words[at + 1]?.pos !== 'NOUN'
    ? { from: at, to: at + 1, personnel: 'fighters' }
    : null;
}

/** "40 of them *advisers*", "40 are *advisers*": what a number without a noun is said to count. */
function saidToBe(words: Reading['words'], quantity: QuantityMention): Personnel | null {
  const next = firstEndingAfter(words, quantity.end, ({ end }) => end);
  let at = next;
  while (linking.has(words[at]?.lower ?? '')) at += 1;
  return at === next ? null : (personnelAt(words, at)?.entry.personnel ?? null);
}

const linking = wordSet('of them whom which those are were is as being');

function quoteOf({ words }: Reading, quantity: QuantityMention, head: HeadReading): { start: number; end: number } {
  const end = head.kind === 'people' ? (words[head.noun.to - 1]?.end ?? quantity.end) : quantity.end;
  return { start: quantity.start, end };
}

function roleOf(reading: Reading, clause: Clause, group: NounGroup): FigureDraft['role'] {
  if (isDoneTo(clause, group, reading)) return 'subject';
  const body = bodyAround(reading, group) ?? bodyCounted(reading, group, clause);
  if (body !== null && isIn(clause.subject, body)) return 'subject';
  if (body !== null && isIn(clause.object, body)) return 'object';
  if (clause.object?.from === group.from || isSentIn(clause, group) || isLeftOutIn(clause, group)) return 'object';
  if (joinedToNamed(reading, group) === clause) return 'object';
  if (clause.relation === 'relative' && clause.subject === amongWhom(reading.clauses, group)) return 'subject';
  if (
    isHeadlineOf(clause, group) ||
    isToBeMoved(clause, group) ||
    isIn(clause.subject, group) ||
    isRowOf(reading, clause, group) ||
    toldOfRow(reading, group) === clause
  )
    return 'subject';
  if (
    (clause.relation === 'relative' || clause.relation === 'reduced') &&
    clause.subject?.preposition === 'of' &&
    clause.subject.outerFrom === group.to
  )
    return clause.verb.passive || clause.relation === 'relative' || clause.verb.form === 'gerund' ? 'subject' : 'none';
  if (isIn(clause.object, group) || (clause.object !== null && isIn(group, clause.object))) return 'object';
  return clause.complements.some(({ group: { from } }) => from === group.from || from === body?.from)
    ? 'phrase'
    : 'none';
}

/** "sent *in 900 more*": what looks like a phrase is what the verb sends. */
const isSentIn = (clause: Clause, { from }: NounGroup): boolean =>
  clause.object === null &&
  !clause.verb.passive &&
  /^(?:send|fly|move|bring|order|call|airlift|ship|ferry|rush|pour|parachute)$/.test(clause.verb.lemma) &&
  particleObject(clause)?.from === from;

/** "*a team* of 12 commandos", "*a total* of 900 soldiers": what becomes of it becomes of them. */
const bodyAround = ({ groups, words }: Reading, { preposition, outerFrom }: NounGroup): NounGroup | null => {
  const body = preposition === 'of' ? groups.find(({ to }) => to === outerFrom) : undefined;
  const noun = words[body?.head ?? -1]?.lower ?? '';
  return body !== undefined && ((isMilitaryBody(noun) && !deeds.has(noun)) || amounts.has(noun)) ? body : null;
};

const deeds = wordSet('deployment presence mission');
const amounts = wordSet('total party handful mix');
