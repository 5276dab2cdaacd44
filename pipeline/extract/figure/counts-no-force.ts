import type { Clause } from '../clause/clause.js';
import type { QuantityMention } from '../mention.js';
import { ofGroup, type Reading } from '../reading.js';
import { indexFrom, properWordBefore, wordBefore } from '../words-around.js';
import { militaryWords, otherPeople } from './head-words.js';
import { isOfEverybody } from './is-of-everybody.js';
import { isShotDown } from './is-shot-down.js';
import { stateWord } from './state-words.js';

/** Whether a number without a noun counts anybody or anything but soldiers and fighters, whatever its sentence speaks of. */
export const countsNoForce = (reading: Reading, quantity: QuantityMention, clause: Clause | null): boolean =>
  isAfterOther(reading, quantity) ||
  isDenied(reading, quantity) ||
  isTooMany(reading, quantity, clause) ||
  isNoNumberOfSoldiers(reading, quantity, clause) ||
  countsOthers(reading, quantity, clause);

/** "has left *hundreds of thousands* dead", "forced *millions* from their homes", "forced *90,000* others to flee": more than any army has or loses. */
function isTooMany({ words }: Reading, { value, low, start, end }: QuantityMention, clause: Clause | null): boolean {
  const count = value ?? low ?? 0;
  const at = indexFrom(words, end);
  if (count >= 10_000 && words.slice(at, at + 4).some(({ lemma }) => lemma === 'flee')) return true;
  // "an army *of 1.1 million*"
  if (count < 100_000 || /^(?:army|military)$/.test(words[indexFrom(words, start) - 2]?.lower ?? '')) return false;
  const next = words[at]?.lower ?? '';
  return count >= 1_000_000 || stateWord.has(next) || /^(?:kill|die|perish)$/.test(clause?.verb.lemma ?? '');
}

/** "in a month *or two*", "the daily death *toll* surpassed 100". */
function isAfterOther({ words }: Reading, { start }: QuantityMention): boolean {
  const last = properWordBefore(words, start);
  if (last?.lower !== 'toll') return last?.lower === 'or';
  return !words.slice(Math.max(0, last.index - 3), last.index).some(({ lower }) => militaryWords.has(lower));
}

/** "modest, and *not thousands*". */
const isDenied = ({ words }: Reading, { start }: QuantityMention): boolean =>
  properWordBefore(words, start)?.lower === 'not';

/** "wounding *a third*", "up *6 percent*", "killing ten people and injuring *25*". */
function isNoNumberOfSoldiers(
  { words, quantities }: Reading,
  { form, start, end }: QuantityMention,
  clause: Clause | null,
): boolean {
  const isHarm = /^(?:kill|wound|injure|hurt|capture)$/.test(clause?.verb.lemma ?? '');
  const next = words[indexFrom(words, end)]?.lower ?? '';
  // "is *66 percent less* than the peak"
  if (form !== 'count' && /^(?:less|more|fewer|higher|lower|below|above)$/.test(next)) return true;
  if (form !== 'count') return next !== 'of' && (isHarm || /^(?:up|down)$/.test(wordBefore(words, start)?.lower ?? ''));
  if (!isHarm) return false;
  const last = quantities.findLast((other) => other.end <= start);
  const counted = last === undefined ? undefined : words[indexFrom(words, last.end)]?.lower;
  return otherPeople.has(counted ?? '') && counted !== 'others';
}

const countsOthers = (reading: Reading, quantity: QuantityMention, clause: Clause | null): boolean =>
  countsCivilians(reading, clause) ||
  isShotDown(clause) ||
  (clause !== null && isOfEverybody(reading, quantity, clause));

/** "*casualties among villagers* ran into the hundreds". */
function countsCivilians(reading: Reading, clause: Clause | null): boolean {
  const subject = clause?.subject ?? null;
  const counted = subject === null ? null : ofGroup(reading, subject);
  return (
    counted !== null &&
    reading.words
      .slice(counted.from, counted.to)
      .some(({ lower }) => /^civilians?$/.test(lower) || otherPeople.has(lower))
  );
}
