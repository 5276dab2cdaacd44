import { classesOf } from '../noun-classes.js';
import { wordSet } from '../word-list.js';
import type { Clause } from './clause.js';
import { clauseOrPhraseOpeners } from './clause-openers.js';
import { distanceUnits } from './distance-units.js';
import { closesInsertion } from './insertion.js';
import type { NounGroup } from './noun-group.js';
import type { Sketch } from './read-clauses.js';
import { takesComplement } from './takes-complement.js';
import { isTimeGroup } from './time-group.js';
import type { VerbGroup } from './verb-group.js';
import type { Word } from './word.js';

/**
 * The nearest noun group before a finite verb that can be its subject.
 * @param from index of the first word that may belong to it.
 * @param until index of the word before which it ends.
 * @param previous the clause before, whose object is none.
 * @returns null where none can.
 */
export function candidateSubject(
  sketch: Sketch,
  { from, until, previous, verb }: { from: number; until: number; previous: Clause | null; verb: VerbGroup },
): NounGroup | null {
  const { words, groups, owners } = sketch;
  for (let at = groups.length - 1; at >= 0; at--) {
    const group = groups[at] as NounGroup;
    if (group.to > until || group.from < from) continue;
    if (owners.has(group)) continue;
    if (
      group.preposition !== null &&
      !(
        clauseOrPhraseOpeners.has(group.preposition) &&
        !saysAsWhat(previous, group) &&
        opensClauseHere(sketch, group, verb)
      )
    )
      continue;
    if (
      isStateOfTown(words, group) ||
      isBracketed(words, group) ||
      isPartOfThem(words, group) ||
      isBetweenDashes(words, group, verb)
    )
      continue;
    if (
      (isTimeGroup(words, group) && words[group.to]?.lower !== 'of') ||
      isDistance(words, group) ||
      isRegionOfPlace(sketch, group, verb)
    )
      continue;
    const subject = describedBy(sketch, group, verb) ?? group;
    if (previous !== null && isTaken(previous, [group, subject]) && !leavesObject(sketch, previous, verb)) continue;
    if (previous !== null && closesInsertion(sketch, previous, { group, verb })) continue;
    return subject;
  }
  return null;
}

/** "gunmen posing *as police* shot him": what they seem, and not when. */
const saysAsWhat = (previous: Clause | null, { preposition, outerFrom }: NounGroup): boolean =>
  preposition === 'as' &&
  previous?.verb.to === outerFrom &&
  /^(?:pose|serve|act|dress|disguise|know|describe|masquerade|work)$/.test(previous.verb.lemma);

/** "a unit at Fort Bragg, *N.C.* will leave": where the town is, whoever else does what follows. */
const isStateOfTown = (words: readonly Word[], { from, to }: NounGroup): boolean =>
  to === from + 1 &&
  words[from - 1]?.lower === ',' &&
  words[from - 2]?.pos === 'PROPN' &&
  /^(?:(?:\p{Lu}\.){2}|\p{Lu}\p{Ll}{1,4}\.)$/u.test(words[from]?.text ?? '');

/** "soldiers of the Mission to Chad (*MINURCAT*) were": its short name acts for nobody. */
const isBracketed = (words: readonly Word[], { from, to }: NounGroup): boolean =>
  words[from - 1]?.lower === '(' && words[to]?.lower === ')';

/** "The brigade -- *part of a larger force* -- landed": the dash right before the verb closes what another opened. */
function isBetweenDashes(words: readonly Word[], { from, to }: NounGroup, verb: VerbGroup): boolean {
  const closing = verb.from - 1;
  if (to > closing || !isDash(words[closing])) return false;
  return words.slice(0, from).some(isDash);
}

const isDash = (word: Word | undefined): boolean => word !== undefined && /^(?:--|-|–|—|_)$/.test(word.text);

/** "Six jets, *five of them Rafales*, hit the camp", "Six, *among them two colonels*, fell", "900, *most of them* from Ohio, left": what some of those who act are. */
const isPartOfThem = (words: readonly Word[], { from, to }: NounGroup): boolean =>
  (words[from]?.lower === 'them' && words[from - 1]?.lower === 'of' && words[from - 3]?.lower === ',') ||
  (words[to]?.lower === ',' &&
    words[from - 2]?.lower === ',' &&
    /^(?:mostly|mainly|chiefly|largely)$/.test(words[from - 1]?.lower ?? '')) ||
  (words[from - 1]?.lower === 'them' &&
    /^(?:of|among)$/.test(words[from - 2]?.lower ?? '') &&
    words[to]?.lower === ',') ||
  (words[from - 1]?.lower === ',' && words[to]?.lower === 'of' && words[to + 1]?.lower === 'them');

/** "the assault on Kisumu, *15 miles* south of the lake, began": how far off says nothing of who acts. */
const isDistance = (words: readonly Word[], { from, head }: NounGroup): boolean =>
  words[from - 1]?.lower === ',' && distanceUnits.has(words[head]?.lower ?? '');

/** "The brigade, based in Fort Hood, *Texas*, will leave": where a place lies, between commas right before the verb. */
function isRegionOfPlace({ words, groups }: Sketch, group: NounGroup, verb: VerbGroup): boolean {
  if (words[group.from - 1]?.lower !== ',' || words[group.to]?.lower !== ',' || group.to + 1 !== verb.from)
    return false;
  const place = groups.findLast((other) => other.to === group.from - 1);
  return (
    place !== undefined &&
    /^(?:in|at|from|of|near|outside)$/.test(place.preposition ?? '') &&
    place.outerFrom > 1 &&
    // "Three towns north of the capital, *Bamako*, were attacked"
    (words[place.head]?.pos === 'PROPN' || words[place.head]?.lower === 'capital') &&
    words[group.head]?.pos === 'PROPN'
  );
}

/** "Ethiopia's army, *one of the largest* in Africa, has …". */
const opensApposition = (words: readonly Word[], { from }: NounGroup): boolean =>
  words[from]?.lower === 'one' || words[from]?.lower === 'a' || words[from]?.lower === 'an';

/** "China, the main supplier of the rebels, has demanded …": between commas right before the verb stands what the name before it is. */
function describedBy({ words, groups }: Sketch, group: NounGroup, verb: VerbGroup): NounGroup | null {
  const { from } = group.possessor ?? group;
  if (words[from - 1]?.lower !== ',' || group.coordinatedWith !== null) return null;
  let at = verb.from - 1;
  while (words[at]?.pos === 'ADV') at--;
  if (words[at]?.lower !== ',' || words.slice(group.to, at).some((word) => divides(words, word))) return null;
  const last = groups.findLast((other) => other.to === from - 1);
  const met = last === undefined ? null : otherSideOf(groups, last);
  if (met !== null) return met;
  const named = last === undefined ? undefined : describedThrough(groups, last);
  return named !== undefined &&
    named.preposition === null &&
    named.coordinatedWith === null &&
    (words[named.head]?.pos === 'PROPN' ||
      named.possessor !== null ||
      isNamedBehind(words, named, group) ||
      (words[named.head]?.pos === 'NOUN' && opensApposition(words, group)))
    ? named
    : null;
}

/** "*The exercise*, Ahuas Tara, began": what stands between commas is its name. */
function isNamedBehind(words: readonly Word[], { head }: NounGroup, name: NounGroup): boolean {
  const { lemma = '', lower = '' } = words[head] ?? {};
  return words[name.head]?.pos === 'PROPN' && classesOf(lemma, lower).some((found) => bearsName.has(found));
}

const bearsName: ReadonlySet<string> = new Set(['exercise', 'mission', 'attack']);

/** "*Talks* with the largest group, the Movement, resume": what stands between commas says who the other side is. */
function otherSideOf(groups: readonly NounGroup[], last: NounGroup): NounGroup | null {
  if (!/^(?:with|against|between)$/.test(last.preposition ?? '')) return null;
  const before = groups.findLast((other) => other.to === last.outerFrom);
  return before?.preposition === null && before.coordinatedWith === null ? before : null;
}

/** "*A spokesman* for the Movement, a rebel alliance, said": what the phrases before the comma belong to. */
function describedThrough(groups: readonly NounGroup[], last: NounGroup): NounGroup | undefined {
  if (!/^(?:for|of|in)$/.test(last.preposition ?? '')) return last;
  const before = groups.findLast((other) => other.to === last.outerFrom);
  return before === undefined ? last : describedThrough(groups, before);
}

/** Another member of a row, and no more of the same description: "Mali, the largest, *and Chad*", but "one from Lyon *and the other* from Nice". */
const divides = (words: readonly Word[], { lower, index }: Word): boolean =>
  lower === ',' ||
  (lower === 'and' && !/^(?:the other|another|one)\b/.test(`${words[index + 1]?.lower} ${words[index + 2]?.lower}`));

/** "as Kurdish forces struggle", "after the militants and the army signed": the group or row right after the opener is the subject. */
function opensClauseHere({ words, groups, clauses }: Sketch, group: NounGroup, verb: VerbGroup): boolean {
  // "since the troops, backed by France, retook Gao"
  const isDescribed =
    words[group.to]?.lower === ',' &&
    words[verb.from - 1]?.lower === ',' &&
    clauses.some(({ from, governorNoun }) => governorNoun === group.head && from === group.to + 1);
  if (isDescribed) return true;
  if (words.slice(group.to, verb.from).some((word) => word.lower === ',')) return false;
  return !groups.some((other) => other.from >= group.to && other.to <= verb.from && other.preposition === null);
}

/** Whether a verb has one of two groups for its object, or what the other says of it: "the battle to free *Gao*, the largest town, began". */
const isTaken = ({ object, verb, relation }: Clause, groups: readonly NounGroup[]): boolean =>
  groups.some(
    ({ from, coordinatedWith }) =>
      object !== null &&
      (object.from === from ||
        // "a plane *carrying* Chadians and Nigeriens landed": all that it carries.
        (relation === 'reduced' && verb.form === 'gerund' && coordinatedWith?.from === object.from) ||
        // "allies *fighting* the Front and the Army have pledged": both.
        (verb.lemma === 'fight' && relation === 'reduced' && from === object.to + 1)),
  );

/** The group after a verb is the subject of the next one where that verb takes a clause ("said troops left") or a mark stands between. */
const leavesObject = ({ words }: Sketch, previous: Clause, verb: VerbGroup): boolean =>
  takesComplement(previous.verb.lemma) ||
  words
    .slice(previous.verb.to, (previous.object ?? verb).from)
    .some(({ lower }) => lower === ',' || opensQuestion.has(lower));

/** "examines *how* six soldiers died": what stands behind is no object. */
const opensQuestion = wordSet('that how why whether');
