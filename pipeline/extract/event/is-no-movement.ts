import type { EventType } from '../../../schemas/event-type.js';
import type { Clause } from '../clause/clause.js';
import { possessives } from '../clause/determiners.js';
import type { NounGroup } from '../clause/noun-group.js';
import { isFlightOfAll } from '../discourse/is-flight-of-all.js';
import type { Reading } from '../reading.js';
import { fitsAny } from './requirement.js';

/** Whether a clause whose verb is one of movements tells of none: nobody's force comes, goes or grows fewer. */
export const isNoMovement = (reading: Reading, clause: Clause, type: EventType): boolean =>
  cutsOff(reading, clause) ||
  isTreated(reading, clause) ||
  areFreed(reading, clause) ||
  (type === 'withdrawal' && fallsDown(reading, clause)) ||
  (type !== 'attack' && leavesSo(reading, clause)) ||
  fliesPatrol(reading, clause) ||
  crashesOrFlees(clause) ||
  areAllFleeing(reading, clause) ||
  leavesOwnHome(reading, clause) ||
  staysReady(reading, clause) ||
  (!type.startsWith('ceasefire') && fallsShort(reading, clause)) ||
  (type === 'withdrawal' && (leavesTalks(reading, clause) || goesOnTask(clause)));

/** "the numbers fall *short* of the target", "the guns fell *silent*", "fell *out with* its ally". */
const fallsShort = ({ words }: Reading, { verb }: Clause): boolean =>
  verb.lemma === 'fall' &&
  (words.slice(verb.to, verb.to + 2).some(({ lower }) => /^(?:short|silent|apart|ill|asleep)$/.test(lower)) ||
    (words[verb.to]?.lower === 'out' && /^(?:with|over|between)$/.test(words[verb.to + 1]?.lower ?? '')));

/** "*Three of them* fell in the sea": missiles, where no level is said to be lower; "dropped *down onto* the runway": paratroopers. */
const fallsDown = ({ words }: Reading, { verb, subject, complements, particle }: Clause): boolean =>
  (verb.lemma === 'fall' &&
    words[subject?.head ?? -1]?.pos === 'NUM' &&
    !complements.some(({ preposition }) => preposition === 'to' || preposition === 'from')) ||
  (verb.lemma === 'drop' && particle === 'down' && words[verb.to + 1]?.lower !== 'to');

/** "were flown *to hospital*": soldiers who are hurt go nowhere to serve. */
const isTreated = ({ words }: Reading, { complements }: Clause): boolean =>
  complements.some(
    ({ preposition, group }) =>
      preposition === 'to' && /^(?:hospitals?|clinic|infirmary|morgue)$/.test(words[group.head]?.lower ?? ''),
  );

/** "The *freed* soldiers were flown to the capital": whom their captors let go are brought to safety. */
const areFreed = ({ words }: Reading, { verb, subject }: Clause): boolean =>
  verb.passive &&
  subject !== null &&
  words.slice(subject.from, subject.head).some(({ lower }) => lower === 'freed' || lower === 'released');

/** "flew *a joint patrol*": what the aircraft did on their way. */
const fliesPatrol = ({ words }: Reading, { verb, object }: Clause): boolean =>
  /^(?:fly|sail)$/.test(verb.lemma) && /^(?:patrol|sortie|mission)s?$/.test(words[object?.head ?? -1]?.lower ?? '');

/** "was sent *out* to guard the bridge": to a task, not home. */
const goesOnTask = ({ verb, particle }: Clause): boolean => verb.lemma === 'send' && particle === 'out';

/** "put 900 soldiers *on alert*", "on standby". */
const staysReady = ({ words }: Reading, { verb, to }: Clause): boolean =>
  /^(?:put|place|get|bring)$/.test(verb.lemma) &&
  words
    .slice(verb.to, to)
    .some(({ lower, index }) => lower === 'on' && ready.test(`${words[index + 1]?.lower} ${words[index + 2]?.lower}`));

const ready = /\b(?:alert|standby|stand-by|notice|call|footing|defensive|trial|run)\b/;

/** "their plane went down", "before fleeing in a stolen van". */
const crashesOrFlees = ({ verb, particle }: Clause): boolean =>
  (verb.lemma === 'go' && particle === 'down') || (verb.lemma === 'flee' && verb.form === 'gerund');

/** "Rebels seized the town. *Thousands* fled." */
const areAllFleeing = (reading: Reading, clause: Clause): boolean => {
  const head = reading.words[clause.subject?.head ?? -1];
  const count = reading.quantities.find(
    ({ start, end }) => head !== undefined && start <= head.start && head.end <= end,
  );
  return count !== undefined && isFlightOfAll(reading, count, clause);
};

/** "Thousands of young Chadians leave *their country* every year": a people, and no force. */
const leavesOwnHome = (reading: Reading, { verb, object, subject }: Clause): boolean =>
  /^(?:leave|flee|abandon|quit)$/.test(verb.lemma) &&
  object !== null &&
  possessives.has(reading.words[object.from]?.lower ?? '') &&
  /^(?:country|countries|homeland|homelands|homes?|nation|villages?)$/.test(reading.words[object.head]?.lower ?? '') &&
  !fitsAny(reading, subject, ['force', 'group']);

/** "withdrew from the nuclear deal", "pulled out of the talks", "of the truce", "of the race". */
const leavesTalks = (reading: Reading, { complements, object }: Clause): boolean =>
  complements.some(
    ({ preposition, group }) =>
      (preposition === 'from' || preposition === 'out of') &&
      // "despite warnings *from the Arab League*"
      (reading.words[group.outerFrom - 1]?.pos !== 'NOUN' || object?.to === group.outerFrom) &&
      (fitsAny(reading, group, ['agreement', 'talks', 'ceasefire', 'contest']) ||
        /^(?:union|eu|court|convention|organi[sz]ation|squad|team|league|unesco)$/.test(
          reading.words[group.head]?.lower ?? '',
        )),
  );

/** "cut off the garrison": those who are cut off grow no fewer. */
const cutsOff = ({ words }: Reading, { verb, particle }: Clause): boolean =>
  verb.lemma === 'cut' && (particle === 'off' || words[verb.to]?.lower === 'off');

/** "left open the possibility": what becomes of a thing, not who goes. */
const leavesSo = ({ words, groups }: Reading, { verb, object }: Clause): boolean =>
  verb.lemma === 'leave' &&
  (object === null ? leftSo.test(words[verb.to]?.lower ?? '') : isLeftSo(words, endOfRow(groups, object)));

/** "left *towns and bases* destroyed". */
function endOfRow(groups: Reading['groups'], object: NounGroup): number {
  let last = object;
  for (const group of groups) if (group.coordinatedWith === last) last = group;
  return last.to;
}

/** "left the region *independent*", "left the town *in ruins*", "left it *destroyed*". */
const isLeftSo = (words: Reading['words'], at: number): boolean =>
  (words[at]?.pos === 'ADJ' && words[at + 1]?.pos !== 'NOUN') ||
  /^(?:destroyed|damaged|devastated|dead|wounded|de)$/.test(words[at]?.lower ?? '') ||
  (words[at]?.lower === 'in' && /^(?:ruins|rubble|chaos|tatters|flames|limbo)$/.test(words[at + 1]?.lower ?? ''));

const leftSo = /^(?:open|unclear|undecided|unresolved|unsaid|intact|behind|alone|aside)$/;
