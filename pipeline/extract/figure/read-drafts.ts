import type { Clause } from '../clause/clause.js';
import type { NounGroup } from '../clause/noun-group.js';
import type { EventDraft } from '../event/draft.js';
import { classesOf } from '../event/noun-classes.js';
import type { QuantityMention } from '../mention.js';
import type { Reading } from '../reading.js';
import type { FigureDraft } from './figure-draft.js';
import { type HeadReading, readHeadNoun } from './head-noun.js';
import { measureOf } from './measure-of.js';

/** Verbs that change a level, so that "from 5,200 to 3,000" is two levels and no range. Source: VerbNet class 45.6 (calibratable change of state). */
const change =
  /^(?:reduce|cut|drop|fall|rise|increase|grow|expand|shrink|boost|raise|lower|go|trim|slash|bring|draw|decline|decrease|scale|swell|climb|halve|double|downsize)$/;

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
  if (before === undefined || draft.measure !== 'presence' || before.measureRule !== 'figure/casualty') return draft;
  const isJoined = /^(?:,|,? and)\s+$/.test(document.text.slice(before.quote.end, draft.quote.start));
  return isJoined ? { ...draft, measure: before.measure, measureRule: before.measureRule } : draft;
}

/** A change from one level to another is two quantities. */
function partsOf(reading: Reading, quantity: QuantityMention): readonly QuantityMention[] {
  if (quantity.parts === null || !quantity.fromTo) return [quantity];
  const clause = clauseAt(reading, quantity);
  return clause !== null && change.test(clause.verb.lemma) ? quantity.parts : [quantity];
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
  const role = clause === null ? 'none' : roleOf(clause, group);
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
  const subject = complete.find((clause) => clause.verb.form === 'finite' && isIn(clause.subject, group));
  if (subject !== undefined) return subject;
  const around = (clause: Clause): boolean => clause.from <= at && at < clause.to;
  return (
    complete.findLast(around) ??
    reading.clauses.findLast((clause) => around(clause) && !isIn(clause.subject, group)) ??
    reading.clauses.findLast((clause) => isIn(clause.subject, group)) ??
    null
  );
}

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
  group.preposition === 'by'
    ? (reading.clauses.findLast((clause) => clause.verb.to <= at && change.test(clause.verb.lemma)) ?? null)
    : null;

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

function roleOf(clause: Clause, group: NounGroup): FigureDraft['role'] {
  if (isIn(clause.subject, group)) return 'subject';
  if (clause.relation === 'relative' && clause.subject?.preposition === 'of' && clause.subject.outerFrom === group.to)
    return 'subject';
  if (isIn(clause.object, group)) return 'object';
  return clause.complements.some((complement) => complement.group.from === group.from) ? 'phrase' : 'none';
}

const forceContext =
  /^(?:leave|keep|remain|stay|maintain|be|base|station|kill|wound|injure|withdraw|deploy|send|exceed|total|number|return|retain|have|reach|top|arrive|die)$/;

/** A number without a noun counts troops where its clause is about their level, or where troops were just counted: "12,000 remain". */
function isElided(
  reading: Reading,
  { quantity, group, clause, role }: Pick<FigureDraft, 'quantity' | 'group' | 'clause' | 'role'>,
  { earlier, spokeOfForce }: { earlier: readonly FigureDraft[]; spokeOfForce: boolean },
): boolean {
  if (quantity.value === 1 || (quantity.form === 'percent' && role === 'none' && !isChangeBy(reading, group, clause)))
    return false;
  const next = reading.words.find((word) => word.start >= quantity.end)?.lower ?? '';
  if (earlier.length > 0 && stateWord.test(next)) return true;
  if (clause === null) return spokeOfForce && moveWord.test(next);
  const { lemma } = clause.verb;
  const ofVerb = forceContext.test(lemma) || change.test(lemma);
  if (ofVerb && aboutForce(reading, clause, group)) return true;
  if (earlier.length > 0 && (ofVerb || (quantity.value ?? quantity.low ?? 0) >= 100)) return true;
  const subject = role === 'subject' && movesPeople.test(lemma);
  const level = change.test(lemma) && isTalkOfLevel(reading, clause) && quantity.form === 'count';
  const them = next === 'of' && /\bof them\b/.test(reading.document.text.slice(quantity.end, quantity.end + 8));
  return (subject || level || them) && (speaksOfForce(reading) || spokeOfForce);
}

const stateWord = /^(?:dead|killed|wounded|injured|captured)$/;
const moveWord = /^(?:left|remained|stayed|withdrew|returned|arrived|died)$/;
const movesPeople =
  /^(?:be|remain|stay|base|station|deploy|withdraw|leave|kill|return|wound|injure|hurt|capture|die|arrive|send|go)$/;

/** "reducing the number of troops … by about 20 percent", whatever stands between. */
const isChangeBy = (reading: Reading, group: NounGroup, clause: Clause | null): boolean =>
  clause !== null && group.preposition === 'by' && change.test(clause.verb.lemma) && speaksOfForce(reading);

/** "it had been cut to 5,000", "the number will drop to 2,500": a level without its noun. */
function isTalkOfLevel({ words }: Reading, { subject, object }: Clause): boolean {
  const group = object ?? subject;
  return (
    group === null ||
    /^(?:it|that|this|them|they|number|total|level|figure|strength|size)$/.test(words[group.head]?.lower ?? '')
  );
}

function aboutForce(reading: Reading, clause: Clause, own: NounGroup): boolean {
  return [clause.subject, clause.object, ...clause.complements.map((complement) => complement.group)].some((group) => {
    if (group === null || group.from === own.from) return false;
    const head = reading.words[group.head];
    return (
      head !== undefined && classesOf(head.lemma, head.lower).some((name) => name === 'force' || name === 'presence')
    );
  });
}

const speaksOfForce = (reading: Reading): boolean =>
  reading.words.some((word) =>
    /^(?:troops|soldiers|forces|marines|advisers|personnel|partners|military|servicemen)$/.test(word.lower),
  );
