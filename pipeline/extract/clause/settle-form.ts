import { wordList, wordSet } from '../word-list.js';
import { firstOfRow } from './first-of-row.js';
import { harmingVerbs } from './harming-verbs.js';
import { hasOwnEnding } from './has-own-ending.js';
import { pastParticiples, unchangingVerbs } from './irregular-verbs.js';
import { isSaidBy } from './is-said-by.js';
import type { NounGroup } from './noun-group.js';
import { ownSubject } from './own-subject.js';
import type { Sketch } from './read-clauses.js';
import { isTimeGroup } from './time-group.js';
import { months } from './time-heads.js';
import type { VerbGroup } from './verb-group.js';
import type { Word } from './word.js';

/** Decides between "the troops deployed to Iraq" as a clause of its own and as part of a noun group. */
export function settleForm(sketch: Sketch, verb: VerbGroup, index: number): VerbGroup {
  if (isBareParticiple(sketch, verb) || isRest(sketch, verb))
    return { ...verb, form: 'participle', tense: 'past', passive: true };
  if (isBareInfinitive(sketch, verb)) return { ...verb, form: 'infinitive' };
  const joined = shareAuxiliaries(sketch, verb) ?? shareModal(sketch, verb);
  if (joined !== null) return joined;
  if (verb.form === 'participle' && !actsItself.has(verb.lemma)) return { ...verb, passive: true };
  if (!verb.ambiguous) return verb;
  const { words, groups } = sketch;
  const asParticiple: VerbGroup = { ...verb, form: 'participle', passive: true };
  if (actsAlone.has(verb.lemma)) return verb;
  if (hasAgent(words, verb)) return asParticiple;
  if (isNaming(words, verb)) return asParticiple;
  if (intransitive.has(verb.lemma)) return verb;
  if (isCountedBeside(sketch, verb)) return asParticiple;
  if (isInserted(sketch, verb, index)) return asParticiple;
  const group = groups.findLast((candidate) => candidate.to <= verb.from);
  if (group === undefined || group.to !== verb.from) return verb;
  if (/^(?:he|she|it|they|we|i|who)$/.test(words[group.head]?.lower ?? '')) return verb;
  if (ownSubject(sketch, verb, index).subject === null) return asParticiple;
  if (isInRelative(sketch, group)) return verb;
  const object = groups.find(
    ({ from, outerFrom }) => from === verb.to || (outerFrom === verb.to && isParted(words, verb)),
  );
  if (object !== undefined && !isTimeGroup(words, object) && !names.has(verb.lemma)) return verb;
  if (sharesObject(sketch, verb, index)) return verb;
  return doesHarm.has(verb.lemma) || hasOwnPredicate(sketch, verb, index) ? asParticiple : verb;
}

/** Verbs whose bare participle tells what its noun did: "the *fallen*", where "the battalion, *flown* in" was flown by others. */
const actsItself = wordSet('go come become fall rise grow run arise sink give');

/** "said troops *killed* or wounded nine rebels": what the second verb is done to, the first is done to as well. */
function sharesObject({ words, groups, verbs }: Sketch, { to }: VerbGroup, index: number): boolean {
  const next = verbs[index + 1];
  if (next === undefined || !next.ambiguous || next.from !== to + 1 || !/^(?:and|or)$/.test(words[to]?.lower ?? ''))
    return false;
  return groups.some((group) => group.from === next.to && group.preposition === null && !isTimeGroup(words, group));
}

/** "shot *down* two drones": a particle of the verb, and no preposition. */
const isParted = (words: readonly Word[], { to, lemma }: VerbGroup): boolean =>
  (lemma === 'shoot' || lemma === 'gun') && words[to]?.lower === 'down';

/** "*The truce that the premier* announced on Friday was broken": behind the noun that opens the sentence "that" begins a relative clause, whose verb this is. */
function isInRelative({ words, groups, clauses }: Sketch, group: NounGroup): boolean {
  const { from } = firstOfRow(group);
  return (
    clauses.length === 0 &&
    /^(?:that|which|whom)$/.test(words[from - 1]?.lower ?? '') &&
    groups.some(({ to, preposition }) => to === from - 1 && preposition === null)
  );
}

/** Verbs that do harm to somebody: without an object it is their subject who suffers it, as in headings ("Three marines killed in Gao"). */
const doesHarm: ReadonlySet<string> = new Set([...harmingVerbs, ...wordList('kidnap abduct ambush')]);

/** Verbs that describe no noun by their participle: "5,000 more arrived in port as planned". Source: VerbNet classes 51.1, 48.2, 36.4, 37.7. */
const actsAlone = wordSet(
  'say abide arrive depart die vanish disappear clash collapse retreat advance remain emerge escape last',
);

/** "territory run by the group": participles that look like the dictionary form. */
const isBareParticiple = ({ words, groups }: Sketch, verb: VerbGroup): boolean =>
  verb.form === 'finite' &&
  verb.head === verb.from &&
  pastParticiples.has(words[verb.head]?.lower ?? '') &&
  words[verb.to]?.lower === 'by' &&
  groups.some((group) => group.to === verb.from);

/** "will be consolidated and moved", "was defeated and driven out": the second participle shares the auxiliaries of the first. */
function shareAuxiliaries(sketch: Sketch, verb: VerbGroup): VerbGroup | null {
  const { words, groups, clauses } = sketch;
  if (!verb.ambiguous && verb.form !== 'participle') return null;
  let at = verb.from - 1;
  while (words[at]?.pos === 'ADV') at--;
  const sibling = clauses.at(-1)?.verb;
  if (!/^(?:and|or|but)$/.test(words[at]?.lower ?? '') && !isGapped(sketch, verb)) return null;
  if (sibling === undefined || sibling.form === 'gerund' || (!sibling.passive && !sibling.perfect)) return null;
  if (sibling.passive && groups.some((group) => group.from === verb.to && !isTimeGroup(words, group))) return null;
  const { form, tense, perfect, passive, modal, negated } = sibling;
  return { ...verb, form, tense, perfect, passive, modal, negated, progressive: false, ambiguous: false };
}

/** "60 landed in May, with *another 90 expected* in June". */
export const isCountedBeside = ({ words, groups }: Sketch, { from }: VerbGroup): boolean =>
  groups.some(
    (group) =>
      group.to === from &&
      group.preposition === 'with' &&
      words[group.from]?.pos === 'NUM' &&
      words[group.outerFrom - 1]?.lower === ',',
  );

/** "four were killed and *21 others injured*": the auxiliary of the first stands for both. */
const isGapped = ({ words, groups, clauses }: Sketch, { from, lemma }: VerbGroup): boolean =>
  /^(?:kill|wound|injure|hurt|capture|detain|arrest|destroy|damage|abduct|kidnap)$/.test(lemma) &&
  clauses.at(-1)?.verb.passive === true &&
  groups.some(
    (group) =>
      (group.to === from || (group.to === from - 1 && words[from - 1]?.pos === 'ADV')) &&
      /^(?:and|,)$/.test(words[group.outerFrom - 1]?.lower ?? ''),
  );

/** Verbs without an object have no participle that describes who suffers them. Source: VerbNet 48 (appear), 47 (exist), 51.1 (escape). */
const intransitive = wordSet(
  'collapse arrive die crumble erupt return depart remain emerge occur happen flee retreat advance appear vote clash surrender',
);

const names = wordSet('call name dub');

/** "has only 60 troops left in the valley": what is left, not who leaves. */
const isRest = ({ words, clauses }: Sketch, verb: VerbGroup): boolean =>
  words[verb.head]?.lower === 'left' &&
  verb.head === verb.from &&
  clauses.at(-1)?.verb.lemma === 'have' &&
  clauses.at(-1)?.object?.to === verb.from;

/** "The truce, announced on Friday, collapsed": between commas behind the first noun, with the verb of that noun behind it. */
function isInserted({ words, groups, verbs, clauses }: Sketch, verb: VerbGroup, index: number): boolean {
  if (clauses.length > 0 || words[verb.from - 1]?.lower !== ',') return false;
  if (!groups.some((group) => group.to === verb.from - 1)) return false;
  for (let follower = index + 1; follower < verbs.length; follower++) {
    const next = verbs[follower] as VerbGroup;
    if (next.form !== 'finite') continue;
    let at = next.from - 1;
    while (words[at]?.pos === 'ADV') at--;
    return words[at]?.lower === ',';
  }
  return false;
}

/** "will withdraw its troops and close the base", "to find and destroy it": a bare second verb shares the modal or the "to" of the first. */
function shareModal({ words, clauses }: Sketch, verb: VerbGroup): VerbGroup | null {
  const word = words[verb.head] as Word;
  const isBare = verb.tense === 'present' || unchangingVerbs.has(word.lower);
  if (verb.head !== verb.from || verb.form !== 'finite' || !isBare || word.lower !== word.lemma) return null;
  if (!isJoined(words, verb)) return null;
  const sibling = clauses.findLast(
    (clause) => clause.verb.form === 'infinitive' || (clause.verb.form === 'finite' && !hasOwnEnding(words, clause)),
  )?.verb;
  if (sibling === undefined || (sibling.modal === null && sibling.form !== 'infinitive')) return null;
  const { form, tense, modal, negated } = sibling;
  return { ...verb, form, tense, modal, negated, ambiguous: false };
}

const takesBareInfinitive = new Set(['let', 'help', 'make', 'see', 'watch']);

/** "let the president send troops", "would help evacuate them". */
function isBareInfinitive({ words, clauses, groups }: Sketch, verb: VerbGroup): boolean {
  const governor = clauses.at(-1)?.verb;
  const word = words[verb.head] as Word;
  if (governor === undefined || !takesBareInfinitive.has(governor.lemma)) return false;
  if (verb.head !== verb.from || verb.form !== 'finite' || word.lower !== word.lemma) return false;
  return (
    verb.from === governor.to ||
    groups.some((group) => group.to === verb.from && group.preposition === null && group.outerFrom >= governor.to)
  );
}

/** "… and close", "… and then close", "… or at least close", "… but keep". */
export function isJoined(words: readonly Word[], verb: VerbGroup): boolean {
  let at = verb.from - 1;
  while (words[at]?.pos === 'ADV') at--;
  if (words[at]?.lower === 'at' && words[at + 1]?.lower === 'least') at--;
  return /^(?:and|or|but)$/.test(words[at]?.lower ?? '');
}

/** "signed by both sides", "signed on Wednesday by both sides". */
function hasAgent(words: readonly Word[], verb: VerbGroup): boolean {
  let at = verb.to;
  while (words[at]?.pos === 'ADV') at++;
  const next = words[at + 1];
  // "responded *by shelling* the town": how, and not who.
  const isMeans = next?.pos === 'VERB' && next.lower.endsWith('ing');
  return words[at]?.lower === 'by' && !isMeans && !isTimeWord(next);
}

/** "a group, *called* the Legion, …", but not "Hamas, which leads the government, *called on* the army to stop". */
const isNaming = (words: readonly Word[], { from, to, lemma }: VerbGroup): boolean =>
  words[from - 1]?.lower === ',' &&
  /^(?:call|name|dub|know|nickname)$/.test(lemma) &&
  !/^(?:on|upon|for)$/.test(words[to]?.lower ?? '');

const isTimeWord = (word: Word | undefined): boolean =>
  word !== undefined && (months.has(word.lower) || /^\d{4}$/.test(word.lower));

/** "the force *assigned to* bring order": what it is for. */
const isErrand = (words: readonly Word[], { lemma, to }: VerbGroup): boolean =>
  /^(?:assign|send|form|create|train|design|hire|assemble|charge|raise|task)$/.test(lemma) && words[to]?.lower === 'to';

/** Whether the next verb may be a participle, too: "soldiers *stationed* in Mali", but not "*landed* on Monday". */
const isOpen = ({ ambiguous, lemma }: VerbGroup): boolean =>
  ambiguous && lemma !== 'land' && !actsAlone.has(lemma) && !intransitive.has(lemma);

/** Whether a finite verb follows that has no other subject than the group before this participle. */
function hasOwnPredicate({ words, groups, verbs }: Sketch, verb: VerbGroup, index: number): boolean {
  for (const next of verbs.slice(index + 1)) {
    if (isSaidBy({ words, groups, verbs }, next)) continue;
    if (next.form !== 'finite' || (next.ambiguous && hasAgent(words, next))) continue;
    const between = words.slice(verb.to, next.from);
    if (
      between.some(
        (word) =>
          /^(?:that|who|which|while|when|after|before|since|until|as|if|because|but|although|;)$/.test(word.lower) &&
          word.pos !== 'DET',
      )
    )
      return false;
    if (isJoined(words, next)) return false;
    return !groups.some(
      (group) =>
        group.preposition === null &&
        group.from >= verb.to &&
        group.to <= next.from &&
        group.possessor === null &&
        // "a group called *the Legion* struck"
        !(group.from === verb.to && names.has(verb.lemma)) &&
        !(
          isErrand(words, verb) &&
          !isOpen(next) &&
          verbs.some(({ form, to }) => form === 'infinitive' && to === group.from)
        ),
    );
  }
  return false;
}
