import type { Measure } from '../../../schemas/measure.js';
import type { Clause } from '../clause/clause.js';
import { possessives } from '../clause/determiners.js';
import type { Word } from '../clause/word.js';
import { wordAt } from '../clause/word-at.js';
import type { EventDraft } from '../event/draft.js';
import { bodies, isMilitaryBody } from '../force/military-bodies.js';
import type { Reading } from '../reading.js';
import { wordSet } from '../word-list.js';
import { casualtyOf } from './casualty-of.js';
import { changeBeside } from './change-noun.js';
import { changesLevel, leadsToLevel, lowersLevel } from './changes-level.js';
import type { CountedPlace } from './figure-draft.js';
import { type Found, found } from './found.js';
import { isInBrackets } from './is-in-brackets.js';
import { isLimit } from './is-limit.js';
import { isPrepared } from './is-prepared.js';
import { isStrength } from './is-strength.js';
import { isBeside, isWhole } from './is-whole.js';
import { areMet, goesHome, goesInto, isInPlace, movedBy, relievedBy } from './moved-by.js';
import { movement } from './movement.js';
import { nominal } from './nominal-measure.js';
import { sizeNouns } from './size-nouns.js';

/** Verbs that say that a level is kept, left or reached. Source: VerbNet classes 15 (keep), 47 (existence), 45 (change of state). */
const levels = wordSet(
  'leave keep remain stay maintain retain have be base station number total include house host comprise involve operate serve consist count',
);

/** What a quantity measures (codebook section 3): by the verb whose subject, object or phrase it is. */
export function measureOf(reading: Reading, place: CountedPlace, events: readonly EventDraft[]): Found {
  const { clause, role, quantity } = place;
  const whole = isWhole(reading, place);
  if (isRemainder(reading, quantity)) return found('presence', 'level');
  const hurt = casualtyOf(reading, place);
  if (hurt !== null) return found(hurt, 'casualty');
  const beside = changeBeside(reading, quantity);
  if (beside !== null) return found(beside, 'change-by');
  if (clause === null) return withoutVerb(reading, place, events);
  if (isToldBeside(reading, place) && whole) return found('presence', 'level', true);
  if (isInBrackets(reading, place)) return found('presence', 'level', clause.verb.tense !== 'past');
  if (isLimit(reading, { ...place, clause })) return found('limit', 'limit');
  if (isStrength(reading, place)) return found('strength', 'level');
  const noun = nominal(reading, place, events);
  if (noun !== null) return noun;
  const { lemma } = clause.verb;
  const hasRole = role === 'subject' || role === 'object';
  if (lemma === 'station' && quantity.additional && clause.verb.modal !== null)
    return found('deployment', 'additional');
  if (isChangedBody(reading, place)) return found('presence', 'level', true);
  if (isNumberPut(reading, clause)) return found('presence', 'level');
  if (!whole && isPrepared(reading, place)) return found('deployment', 'flow');
  const goes =
    countedMove({ clause, role }, events) ??
    (lemma === 'be' && !whole && !isInPlace(reading, clause)
      ? (movement(reading, place, events) ?? movedBy(reading, clause, role))
      : null);
  if (goes !== null) return found(goes, 'flow');
  if (levels.has(lemma) && !isTakenPartIn(clause) && !(lemma === 'leave' && (role === 'subject' || role === 'none')))
    return found('presence', 'level', isPartSpokenOf(reading.words, quantity) || (whole && !hasRole));
  if (!quantity.additional && areMet(clause, role)) return found('presence', 'level', whole || areMetLater(clause));
  if (isLevelOfChange(reading, place, lemma)) return found('presence', 'level-after-change');
  if (changesLevel.has(lemma) && isAfter(reading, place, /^by$/))
    return found(lowersLevel.has(lemma) ? 'withdrawal' : 'deployment', 'change-by');
  return movedOr(reading, { whole, ...place, clause }, events);
}

/** "The 900 soldiers would not *be involved* in combat": said of a level that is there, and no level itself. */
const isTakenPartIn = ({ verb }: Clause): boolean => verb.lemma === 'involve' && verb.passive;

/** "will join 900 Danes in Mali": they are there already, whoever is still to come. */
const areMetLater = ({ verb }: Clause): boolean => verb.modal !== null || verb.form !== 'finite';

/** What becomes of people whom a verb or an event of theirs moves; a level of those who are there, where none does. */
function movedOr(
  reading: Reading,
  place: CountedPlace & { readonly clause: Clause; readonly whole: boolean },
  events: readonly EventDraft[],
): Found {
  const { clause, role, quantity, whole, group } = place;
  const { lemma } = clause.verb;
  const isBrought = clause.verb.passive && role === 'subject' && goesHome(reading, clause);
  const moved = isBrought
    ? 'withdrawal'
    : (relievedBy(clause, place) ?? habitOr(movement(reading, place, events), movedBy(reading, clause, role)));
  if (moved === 'withdrawal' && !haveGone(place, clause) && isOfDefiniteBody(reading, place))
    return found('presence', 'level', true);
  if (moved !== null && (!whole || (haveGone(place, clause) && !isHalved(reading, place)))) return found(moved, 'flow');
  const goesTo = travels.has(lemma) && clause.complements.some(({ preposition }) => preposition === 'to');
  const isThere = whole && !(haveGone(place, clause) && !isHalved(reading, place));
  const follows = (lemma === 'follow' && clause.object === null) || goesInto(clause);
  if (
    !isThere &&
    (arrives.has(lemma) || follows || goesTo || (quantity.additional && comes(clause))) &&
    isSubject(place, clause)
  )
    return found('deployment', 'flow');
  const goesFrom = travels.has(lemma) && clause.complements.some(({ preposition }) => preposition === 'from');
  if (!whole && (departs.has(lemma) || goesFrom) && role === 'subject' && !clause.verb.passive)
    return found('withdrawal', 'flow');
  if (
    quantity.additional &&
    role !== 'none' &&
    !whole &&
    group.coordinatedWith === null &&
    !isEndured(place, clause, reading)
  )
    return found('deployment', 'additional');
  return found('presence', 'level', whole || isOfDefiniteBody(reading, place));
}

/** In a heading or a list, which has no verb. */
function withoutVerb(reading: Reading, place: CountedPlace, events: readonly EventDraft[]): Found {
  if (place.quantity.additional) return found('deployment', 'additional');
  const noun = nominal(reading, place, events);
  if (noun !== null) return noun;
  if (isStrength(reading, place)) return found('strength', 'level');
  return isLeft(reading, place) ? found('withdrawal', 'flow') : found('presence', 'level', isWhole(reading, place));
}

/** "*put the number* of troops on the ground *at* 900". */
const isNumberPut = ({ words }: Reading, { verb, object }: Clause): boolean =>
  /^(?:put|estimate|place)$/.test(verb.lemma) && sizeNouns.has(words[object?.head ?? -1]?.lower ?? '');

/** "*The force* of 900 will hand over to another": they are there now. */
function isOfDefiniteBody({ words, groups }: Reading, { group }: CountedPlace): boolean {
  const body = group.preposition === 'of' ? groups.find(({ to }) => to === group.outerFrom) : undefined;
  if (body === undefined || !Object.hasOwn(bodies, words[body.head]?.lower ?? '')) return false;
  const first = words[body.from]?.lower ?? '';
  return body.possessor !== null || first === 'the' || first === 'that' || first === 'this' || possessives.has(first);
}

/** "The deployment will involve *900 soldiers*": so many come or go. */
function countedMove(
  { clause, role }: Pick<CountedPlace, 'clause' | 'role'>,
  events: readonly EventDraft[],
): Measure | null {
  if (clause?.subject == null || role !== 'object' || !counts.has(clause.verb.lemma)) return null;
  const { head } = clause.subject;
  const type = events.find(({ trigger }) => trigger === head)?.type;
  return type === 'deployment' || type === 'withdrawal' ? type : null;
}

const counts = wordSet('involve include comprise total number');

/** "cut *to 900*", "took the force *to 900*", "reduced from a strength *of 900*", "return to the level *of 900*": the level that a change leads to or from. */
function isLevelOfChange(reading: Reading, place: CountedPlace, lemma: string): boolean {
  if (place.clause !== null && goesHome(reading, place.clause)) return false;
  if (changesLevel.has(lemma)) return isStrengthOf(reading, place) || isAfter(reading, place, /^(?:to|from|at)$/);
  return (
    (leadsToLevel.has(lemma) && isAfter(reading, place, /^to$/)) || (lemma === 'return' && isStrengthOf(reading, place))
  );
}

/** "reduced from a strength *of 900*", "cut to a force *of 900*": a level, whatever stands before it. */
const isStrengthOf = ({ words, groups }: Reading, { group }: CountedPlace): boolean => {
  const body = group.preposition === 'of' ? groups.find(({ to }) => to === group.outerFrom) : undefined;
  if (body === undefined || body.preposition === 'by') return false;
  const noun = words[body.head]?.lower ?? '';
  return sizes.test(noun) || (isMilitaryBody(noun) && /^(?:to|from)$/.test(body.preposition ?? ''));
};

const sizes = /^(?:strength|level|total|peak|high|maximum|figure)$/;

/** "The contingent *of 900 men* will be strengthened": so many are there now. */
const isChangedBody = ({ words }: Reading, { clause, group }: CountedPlace): boolean =>
  clause?.verb.passive === true &&
  group.preposition === 'of' &&
  clause.subject?.to === group.outerFrom &&
  (changesLevel.has(clause.verb.lemma) ||
    /^(?:strengthen|reinforce|bolster|augment|enlarge)$/.test(clause.verb.lemma)) &&
  Object.hasOwn(bodies, words[group.outerFrom - 1]?.lower ?? '');

/** "*half the* 900 soldiers had left": the whole is what it was. */
function isHalved({ words }: Reading, { quantity }: CountedPlace): boolean {
  const at = wordAt(words, quantity.start);
  const article = /^(?:the|its|their|his)$/.test(words[at - 1]?.lower ?? '') ? at - 1 : at;
  const share = words[article - 1]?.lower === 'of' ? article - 2 : article - 1;
  return /^(?:half|third|quarter|most|some)$/.test(words[share]?.lower ?? '');
}

/** "The last 900 left in May": nobody of that level is there any more. */
const haveGone = ({ role }: CountedPlace, { verb }: Clause): boolean =>
  (role === 'subject' || role === 'object') &&
  verb.modal === null &&
  !verb.progressive &&
  verb.form === 'finite' &&
  (verb.tense === 'past' || verb.perfect) &&
  !verb.negated;

/** The event that moves them, unless the verb alone says that they are there. */
const habitOr = (event: Measure | null, verb: Measure | null): Measure | null =>
  verb === 'presence' ? verb : (event ?? verb);

/** "Another 80 soldiers were trapped", "four more were missing": more of those who are there. */
const isEndured = ({ role }: CountedPlace, { verb }: Clause, { words }: Reading): boolean =>
  role === 'subject' &&
  (verb.lemma === 'miss' ||
    (verb.lemma === 'be'
      ? lacking.has(words.slice(verb.to).find(({ pos }) => pos !== 'ADV')?.lower ?? '')
      : verb.passive &&
        /^(?:trap|surround|besiege|strand|ambush|attack|shell|bomb|shoot|hit|accuse|charge|treat|isolate|encircle|pin)$/.test(
          verb.lemma,
        )));

const lacking = wordSet('missing unaccounted alive unhurt trapped stranded hospitalized hospitalised');

const departs: ReadonlySet<string> = wordSet('leave depart withdraw desert quit');
/** Source: VerbNet class 51.3.2 (run) and 51.4 (vehicle). */
const travels: ReadonlySet<string> = wordSet('travel fly sail head deploy go');
const arrives: ReadonlySet<string> = wordSet('arrive land disembark');
/** Those who "would come from missions in Liberia" are sent. */
const comes = ({ verb, complements }: Clause): boolean =>
  verb.lemma === 'come' && complements.some(({ preposition }) => preposition === 'from');

/** The subject itself, joined to it, or counted in it: "a battalion of 850 men". */
const isSubject = ({ role, group }: CountedPlace, { subject, verb }: Clause): boolean =>
  role === 'subject' ||
  (subject === null && group.to <= verb.from && group.preposition === 'of') ||
  (subject !== null && group.to <= verb.from && group.outerFrom >= subject.from - 8);

/** "Some 3,000 left in 2004.", "Honduras: 370 withdrawn on May 12": nothing else says what they did. */
const isLeft = ({ words }: Reading, { quote }: CountedPlace): boolean =>
  /^(?:left|withdrawn|leaving)$/.test(words.find((word) => word.start >= quote.end)?.lower ?? '');

/** "*all but* 900 of them will leave": those who do not. */
const isRemainder = ({ document }: Reading, { start }: CountedPlace['quantity']): boolean =>
  /\ball but (?:about |some |around )?$/i.test(document.text.slice(Math.max(0, start - 14), start));

/** "keeps 900 *of its 4,000* soldiers", "how many *of the 4,000* would stay": the whole that a part is taken of. */
function isPartSpokenOf(words: readonly Word[], { start }: CountedPlace['quantity']): boolean {
  const at = wordAt(words, start);
  return (
    /^(?:the|its|their|his|our)$/.test(words[at - 1]?.lower ?? '') &&
    words[at - 2]?.lower === 'of' &&
    (words[at - 3]?.pos === 'NUM' || shares.has(words[at - 3]?.lower ?? ''))
  );
}

const shares = wordSet('many most some all any few none half third quarter rest remainder part bulk majority more');

/** The same, unless a relative clause tells what became of them: "in addition to 700 *who flew home*". */
const isToldBeside = ({ words }: Reading, { clause, group, quantity }: CountedPlace): boolean =>
  clause?.relation !== 'relative' && isBeside(words, { group, at: wordAt(words, quantity.start) });

function isAfter({ words }: Reading, { quantity, group }: CountedPlace, pattern: RegExp): boolean {
  const at = wordAt(words, quantity.start);
  return (
    pattern.test(words[at - 1]?.lower ?? '') ||
    (group.preposition !== null && group.coordinatedWith === null && pattern.test(group.preposition)) ||
    (pattern.test(words[at]?.lower ?? '') && !isBound(words[at + 1]))
  );
}

/** "by *at least* 900": a bound, not where the change leads. */
const isBound = (word: Word | undefined): boolean => word?.lower === 'least' || word?.lower === 'most';
