import type { Clause } from '../clause/clause.js';
import type { NounGroup } from '../clause/noun-group.js';
import type { EventDraft } from '../event/draft.js';
import type { QuantityMention } from '../mention.js';
import type { Reading } from '../reading.js';
import { changesLevel } from './changes-level.js';
import type { FigureDraft } from './figure-draft.js';
import { type HeadReading, readHeadNoun } from './head-noun.js';
import { isElided } from './is-elided.js';
import { measureOf } from './measure-of.js';

/** The quantities of armed people in a sentence. */
export function readDrafts(reading: Reading, events: readonly EventDraft[], spokeOfForce: boolean): FigureDraft[] {
  const drafts: FigureDraft[] = [];
  for (const quantity of reading.quantities) {
    for (const part of partsOf(reading, quantity)) {
      const draft = readDraft(reading, part, { events, earlier: drafts, spokeOfForce });
      if (draft !== null) drafts.push(likeJoined(reading, draft, drafts.at(-1)));
    }
  }
  return drafts;
}

/** "shot dead nine policemen and two soldiers": what becomes of the first becomes of the one joined to it. */
function likeJoined({ document }: Reading, draft: FigureDraft, before: FigureDraft | undefined): FigureDraft {
  if (before === undefined || draft.measure !== 'presence') return draft;
  if (isGapped(document.text, draft, before))
    return { ...draft, measure: before.measure, measureRule: before.measureRule, event: before.event };
  if (before.measureRule !== 'figure/casualty') return draft;
  const between = document.text.slice(before.quote.end, draft.quote.start);
  const isListed = draft.clause === before.clause && /^ (?:from|of) [^;:]*(?:,|,? and)\s+$/.test(between);
  const isJoined = isListed || /^(?:,|,? and|, including|, among them)\s+$/.test(between);
  const isPart = draft.role === 'none' && draft.clause === before.clause && isPartOf(document.text, draft);
  return isJoined || isPart ? { ...draft, measure: before.measure, measureRule: before.measureRule } : draft;
}

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
  return clause !== null && changesLevel.has(clause.verb.lemma) ? quantity.parts : [quantity];
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
  const head = readHeadNoun(reading.words, quantity);
  const group = groupAt(reading, quantity);
  if (group === null || head.kind === 'other') return null;
  const clause = clauseAt(reading, quantity);
  const role = clause === null ? 'none' : roleOf(reading, clause, group);
  if (head.kind === 'none' && !isElided(reading, { quantity, group, clause, role }, { earlier, spokeOfForce }))
    return null;
  const quote = quoteOf(reading, quantity, head);
  const measured = measureOf(reading, { quantity, group, clause, role, quote }, events);
  return {
    quantity,
    quote,
    group,
    clause,
    role,
    personnel: head.kind === 'people' ? head.noun.personnel : null,
    measure: measured.measure,
    measureRule: measured.rule,
    event: measured.event,
    whole: measured.whole,
  };
}

function quoteOf({ words }: Reading, quantity: QuantityMention, head: HeadReading): { start: number; end: number } {
  const end = head.kind === 'people' ? (words[head.noun.to - 1]?.end ?? quantity.end) : quantity.end;
  return { start: quantity.start, end };
}

function groupAt(reading: Reading, quantity: QuantityMention): NounGroup | null {
  const at = reading.words.findIndex((word) => word.end > quantity.core.start);
  return reading.groups.find((group) => group.from <= at && at < group.to) ?? null;
}

/** The clause whose verb says what becomes of the people: "2,000 more *are expected to be sent*" are sent. */
function clauseAt(reading: Reading, quantity: QuantityMention): Clause | null {
  const at = reading.words.findIndex((word) => word.end > quantity.core.start);
  const group = groupAt(reading, quantity);
  if (group === null) return null;
  const moved = changeBy(reading, group, at);
  if (moved !== null) return moved;
  const owned = reading.clauses.find(
    (clause) => clause.relation === 'relative' && clause.verb.form === 'finite' && isIn(clause.object, group),
  );
  if (owned !== undefined) return owned;
  const stays = leftBehind(reading, group) ?? sentInRelative(reading, group);
  if (stays !== null) return stays;
  const complete = reading.clauses.filter((clause) => clause.relation !== 'relative' && clause.relation !== 'reduced');
  const infinitive = complete.findLast(
    (clause) =>
      clause.relation === 'infinitive' &&
      (clause.governorNoun === null || clause.governorNoun >= group.to) &&
      isIn(clause.subject, group) &&
      clause.verb.from >= group.to,
  );
  if (infinitive !== undefined && isDirect(infinitive, group)) return infinitive;
  const asked = complete.find(
    (clause) =>
      clause.relation === 'infinitive' &&
      clause.verb.from >= group.to &&
      clause.verb.from <= group.to + 3 &&
      askedFor(reading, group),
  );
  if (asked !== undefined) return asked;
  const taken = complete.find((clause) => clause.object?.from === group.from && clause.verb.form === 'finite');
  const subject = complete.find((clause) => clause.verb.form === 'finite' && isIn(clause.subject, group));
  if (taken !== undefined && subject !== undefined && subject.subject?.from !== group.from) return taken;
  if (subject !== undefined) return begunBy(reading, subject) ?? subject;
  const around = (clause: Clause): boolean => clause.from <= at && at < clause.to;
  return (
    (reading.clauses.some((clause) => isRowOf(reading, clause, group)) ? arrivingAfter(reading, group) : null) ??
    complete.findLast(around) ??
    reading.clauses.findLast((clause) => around(clause) && !isIn(clause.subject, group)) ??
    reading.clauses.findLast((clause) => isIn(clause.subject, group)) ??
    arrivingAfter(reading, group)
  );
}

/** "The first of 900 marines *have begun arriving*": the verb behind a phrase that stands for the subject. */
function arrivingAfter(reading: Reading, group: NounGroup): Clause | null {
  const next = reading.clauses.find(
    (clause) => clause.verb.from === group.to && (clause.subject === null || isRowOf(reading, clause, group)),
  );
  return group.preposition !== 'of' || next === undefined ? null : (begunBy(reading, next) ?? next);
}

/** "*the first* of 900 marines". */
const isRowOf = ({ words }: Reading, { subject }: Clause, { preposition, outerFrom }: NounGroup): boolean =>
  preposition === 'of' && subject?.to === outerFrom && /^(?:first|last)$/.test(words[subject.head]?.lower ?? '');

/** "900 marines will begin *deploying* in May". */
const begunBy = ({ clauses }: Reading, { index, verb }: Clause): Clause | null => {
  const next = clauses[index + 1];
  const isPhase = /^(?:begin|start|continue|finish|complete|resume|stop)$/.test(verb.lemma) && !verb.passive;
  return isPhase && next?.relation === 'gerund' && next.link === null && next.governor?.index === index ? next : null;
};

/** "Italy *has* only 60 troops left": those that are still there. */
function leftBehind({ clauses, words }: Reading, group: NounGroup): Clause | null {
  const left = clauses.find(
    (clause) =>
      clause.verb.lemma === 'leave' &&
      clause.verb.from === group.to &&
      isIn(clause.subject, group) &&
      words[group.to]?.lower === 'left',
  );
  if (left === undefined) return null;
  return (
    clauses.find(
      ({ verb }) => verb.to <= group.from && verb.to >= group.from - 2 && /^(?:have|be)$/.test(verb.lemma),
    ) ?? null
  );
}

/** "The figure includes 3,600 soldiers of the division *who will be sent* abroad": a verb that only counts gives way to one that moves. */
function sentInRelative({ clauses, groups }: Reading, group: NounGroup): Clause | null {
  const main = clauses.find((clause) => clause.verb.from < group.from && isIn(clause.object, group));
  if (main === undefined || !/^(?:include|comprise|involve|consist)$/.test(main.verb.lemma)) return null;
  const of = groups.find((other) => other.preposition === 'of' && other.outerFrom === group.to);
  return (
    clauses.find(
      (clause) =>
        clause.relation === 'relative' &&
        clause.verb.from <= (of ?? group).to + 1 &&
        clause.verb.from >= group.to &&
        (isIn(clause.subject, group) || (of !== undefined && isIn(clause.subject, of))),
    ) ?? null
  );
}

/** "pushed *for* 5,000 troops to stay". */
const askedFor = (reading: Reading, group: NounGroup): boolean =>
  group.preposition === 'for' ||
  (group.preposition === 'of' &&
    reading.groups.some((other) => other.to === group.outerFrom && other.preposition === 'for'));

/** "reducing the number of troops that fight there *by 20 percent*": the nearest verb of change before it. */
const changeBy = (reading: Reading, group: NounGroup, at: number): Clause | null =>
  group.preposition === 'by' || (group.preposition === 'to' && isNumberChanged(reading, at))
    ? (reading.clauses.findLast((clause) => clause.verb.to <= at && changesLevel.has(clause.verb.lemma)) ?? null)
    : null;

/** "will expand *the number of troops* that train there *to* 200". */
const isNumberChanged = ({ clauses, words }: Reading, at: number): boolean => {
  const change = clauses.findLast(({ verb }) => verb.to <= at && changesLevel.has(verb.lemma));
  return (
    change?.object != null &&
    /^(?:number|total|size|strength|level|force|presence|contingent)$/.test(words[change.object.head]?.lower ?? '')
  );
};

/** Whether a group is the subject or joined to it. */
const isIn = (subject: NounGroup | null, group: NounGroup): boolean =>
  subject !== null && (subject.from === group.from || isIn(subject.coordinatedWith, group));

/** "ordered 500 troops to leave", "500 were expected to remain": nothing but the governing verb stands between. */
const isDirect = (clause: Clause, group: NounGroup): boolean =>
  clause.governor !== null &&
  clause.governor.relation !== 'reduced' &&
  clause.governor.relation !== 'relative' &&
  (isIn(clause.governor.object, group) || isIn(clause.governor.subject, group)) &&
  !/^(?:be|have|say|help|serve)$/.test(clause.governor.verb.passive ? '' : clause.governor.verb.lemma) &&
  (clause.governor.verb.passive ||
    isIn(clause.governor.object, group) ||
    /^(?:plan|begin|start|continue|expect|want|hope|decide|refuse|prepare|intend)$/.test(clause.governor.verb.lemma));

function roleOf(reading: Reading, clause: Clause, group: NounGroup): FigureDraft['role'] {
  if (clause.object?.from === group.from) return 'object';
  if (isIn(clause.subject, group) || isRowOf(reading, clause, group)) return 'subject';
  if (clause.relation === 'relative' && clause.subject?.preposition === 'of' && clause.subject.outerFrom === group.to)
    return 'subject';
  if (isIn(clause.object, group) || (clause.object !== null && isIn(group, clause.object))) return 'object';
  return clause.complements.some((complement) => complement.group.from === group.from) ? 'phrase' : 'none';
}
