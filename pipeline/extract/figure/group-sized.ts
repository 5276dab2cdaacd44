import type { NounGroup } from '../clause/noun-group.js';
import { wordFrom } from '../clause/word-at.js';
import { armedNouns, groupNouns } from '../force/soldier-words.js';
import { ofGroup, type Reading } from '../reading.js';
import { wordSet } from '../word-list.js';
import type { FigureDraft } from './figure-draft.js';

/**
 * Those whose number a quantity is said to be: "*the rebels*, estimated at 2,000", "puts the number of *attackers* at 200", "*The guerrillas*, numbering
 * 900"; null for none.
 */
export function groupSized(
  reading: Reading,
  { quantity, group, clause }: Pick<FigureDraft, 'quantity' | 'group' | 'clause'>,
): NounGroup | null {
  if (quantity.form !== 'count') return null;
  const beside = sizedBeside(reading, quantity.start);
  if (beside !== null) return beside;
  const count = reading.clauses.find(({ verb, object }) => numbers.has(verb.lemma) && object?.from === group.from);
  if (count?.subject != null) return armedIn(reading, count.subject) ?? armedBefore(reading, count.subject);
  if (clause === null || !sizes.has(clause.verb.lemma)) return null;
  if (group.preposition !== 'at' && !numbers.has(clause.verb.lemma)) return null;
  for (const told of [clause.object, clause.subject]) {
    const counted = told === null || told === group ? null : armedIn(reading, told);
    if (counted !== null) return counted;
  }
  return null;
}

/** "*the Stabilization Force* in Bosnia, which numbers 32,000": not Bosnia, though it stands next to "which". */
function armedBefore(reading: Reading, { preposition, outerFrom }: NounGroup): NounGroup | null {
  const before = preposition === 'in' ? reading.groups.find(({ to }) => to === outerFrom) : undefined;
  return before === undefined ? null : armedIn(reading, before);
}

/** Verbs that say how many somebody takes others to be. Source: VerbNet classes 54.4 (price) and 54.1 (register). */
const sizes = wordSet('estimate put place reckon set number total believe');
const numbers = wordSet('number total');

/** "The rebels, *estimated at 2,000*, …": a verb that the number's own words hold. */
function sizedBeside({ words, groups, document }: Reading, start: number): NounGroup | null {
  if (!/^(?:estimated|put|reckoned|believed) /.test(document.text.slice(start, start + 10))) return null;
  const at = wordFrom(words, start);
  if (words[at - 1]?.lower !== ',') return null;
  const told = groups.find(({ to }) => to === at - 1);
  return told !== undefined && armedNouns.has(words[told.head]?.lower ?? '') ? told : null;
}

/** The group itself, those of whom it is the number, or the number whose own words name them: "rebel strength". */
function armedIn(reading: Reading, told: NounGroup): NounGroup | null {
  const { words, actors } = reading;
  const head = words[told.head];
  if (head === undefined) return null;
  if (isNumber.has(head.lower)) {
    const of = ofGroup(reading, told);
    if (of !== null) return armedIn(reading, of);
    return words.slice(told.from, told.head).some(({ lower }) => armedNouns.has(lower)) ? told : null;
  }
  const isNamed = actors.some(({ form, start, end }) => form === 'group' && start <= head.start && head.end <= end);
  return isNamed || armedNouns.has(head.lower) ? told : null;
}

const isNumber = wordSet('number numbers strength size total ranks');

/** Whether a noun group is one of fighters or of a whole army, whose number is its strength wherever it is. */
export const isGroupOrArmy = ({ words, actors }: Reading, { from, head, to }: NounGroup): boolean => {
  const [first, last] = [words[from], words[to - 1]];
  if (first === undefined || last === undefined) return false;
  if (words.slice(from, head + 1).some(({ lower }) => groupNouns.has(lower) || armies.has(lower))) return true;
  return actors.some(({ form, start, end }) => form === 'group' && first.start <= start && end <= last.end);
};

const armies = wordSet('army navy insurgency militia');
