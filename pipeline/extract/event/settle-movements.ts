import type { Clause } from '../clause/clause.js';
import { mentionsIn, type Reading } from '../reading.js';
import { wordSet } from '../word-list.js';
import type { EventDraft } from './draft.js';
import { fitsAny } from './requirement.js';
import { frameOf } from './verb-frames.js';

/** Movements by where they go: home, to where others of the sentence have gone, or from one named place to another. */
export function settleMovements(reading: Reading, drafts: readonly EventDraft[]): EventDraft[] {
  const settled = drafts
    .filter((one) => !isOnWayOut(reading, one, drafts))
    .map((one) => intoPlace(reading, fromHome(reading, betweenPlaces(reading, goingHome(reading, one)))));
  return drafts.some(({ rule }) => rule === 'event/forces-leave-for') ? settled.map(leftAhead) : settled;
}

/** "withdrew *and headed toward the border*": where those who leave go next. */
const isOnWayOut = (reading: Reading, { rule, clause }: EventDraft, drafts: readonly EventDraft[]): boolean =>
  rule === 'event/forces-go-to' &&
  clause?.relation === 'conjunct' &&
  clause.complements.some(({ group }) => fitsAny(reading, group, ['frontier'])) &&
  drafts.some(({ type, clause: other }) => type === 'withdrawal' && other?.index === clause.governor?.index);

/** "are on their way *home*". */
const goingHome = ({ words }: Reading, draft: EventDraft): EventDraft =>
  draft.rule === 'event/on-the-way' &&
  draft.clause !== null &&
  words.slice(draft.clause.verb.to, draft.clause.verb.to + 6).some(({ lower }) => lower === 'home')
    ? { ...draft, type: 'withdrawal', rule: 'event/go-home' }
    : draft;

/** "moved two companies *out of Basra and into Kuwait*": from one named place to another, which is not their home. */
const betweenPlaces = (reading: Reading, draft: EventDraft): EventDraft => {
  const { type, clause } = draft;
  if (clause === null || between[type]?.has(clause.verb.lemma) !== true) return draft;
  const named = (prepositions: RegExp) =>
    clause.complements
      .filter(({ preposition, group }) => group.from >= clause.verb.to && prepositions.test(preposition))
      .flatMap(({ group }) => mentionsIn(reading, reading.places, group));
  const [left] = named(/^(?:from|out of)$/);
  const [reached] = named(/^(?:to|into|onto)$/);
  const isHome = mentionsIn(reading, reading.actors, clause).some(
    ({ actors, start }) => start < (left?.start ?? 0) && actors.includes(reached?.country ?? ''),
  );
  return left === undefined || reached === undefined || isHome
    ? draft
    : { ...draft, type: 'redeployment', rule: 'event/move-forces' };
};

/** "*Denmark* has moved 900 soldiers *from Copenhagen to Mali*": from home to a mission abroad (codebook section 4). */
const fromHome = (reading: Reading, draft: EventDraft): EventDraft => {
  const goes = (prepositions: RegExp, where: 'own_place' | 'other_place'): boolean =>
    draft.clause?.complements.some(
      ({ preposition, group }) => prepositions.test(preposition) && fitsAny(reading, group, [where]),
    ) === true;
  return draft.type === 'redeployment' && goes(/^from$/, 'own_place') && goes(/^(?:to|into)$/, 'other_place')
    ? { ...draft, type: 'deployment', rule: 'event/send' }
    : draft;
};

/** "moved *more tanks to the border*", "were moved *into the area*": they come from no place that is named. */
const intoPlace = (reading: Reading, draft: EventDraft): EventDraft => {
  const { clause, rule } = draft;
  if (rule !== 'event/move-forces' || clause === null || clause.relation === 'conjunct') return draft;
  if (!/^(?:move|shift|transport)$/.test(clause.verb.lemma)) return draft;
  const goal = clause.complements.find(
    ({ preposition, group }) =>
      group.from >= clause.verb.to &&
      /^(?:to|into|onto)$/.test(preposition) &&
      fitsAny(reading, group, ['place', 'territory', 'frontier', 'base']),
  );
  if (goal === undefined || reading.words.slice(clause.from, clause.to).some(({ lower }) => lower === 'from'))
    return draft;
  const own = [goal.group, ...(clause.verb.passive || clause.subject === null ? [] : [clause.subject])];
  const named = own.flatMap((group) => mentionsIn(reading, reading.places, group));
  return reading.places.some((place) => !named.includes(place))
    ? draft
    : { ...draft, type: 'deployment', rule: 'event/send' };
};

/** Verbs of a move between two places, by what they tell of where only one is named. */
const between: Readonly<Partial<Record<EventDraft['type'], ReadonlySet<string>>>> = {
  withdrawal: wordSet('move shift pull withdraw'),
  deployment: wordSet('march move bring fly go travel drive'),
};

/** "are sailing for Cyprus after the sappers *left in May*": for where the others go. */
const leftAhead = (draft: EventDraft): EventDraft =>
  frameOf(draft.rule)?.maySetOut === true &&
  draft.clause?.object === null &&
  draft.clause.complements.every(isOfSubject)
    ? { ...draft, type: 'deployment', rule: 'event/forces-leave-for' }
    : draft;

const isOfSubject = ({ preposition }: Clause['complements'][number]): boolean => preposition === 'of';
