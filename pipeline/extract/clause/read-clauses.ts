import { wordSet } from '../word-list.js';
import type { Clause, Complement, Relation } from './clause.js';
import { clauseOrPhraseOpeners } from './clause-openers.js';
import { findSubject } from './find-subject.js';
import { firstOfRow } from './first-of-row.js';
import { withFrontedGerund } from './fronted-gerund.js';
import { frontedOf } from './fronted-of.js';
import { harmingVerbs } from './harming-verbs.js';
import type { NounGroup } from './noun-group.js';
import { isCountedBeside } from './settle-form.js';
import { takesComplement } from './takes-complement.js';
import { isTimeGroup } from './time-group.js';
import type { VerbGroup } from './verb-group.js';
import type { Word } from './word.js';

/** A sentence while its clauses are being read. */
export interface Sketch {
  readonly words: readonly Word[];
  readonly groups: readonly NounGroup[];
  readonly verbs: readonly VerbGroup[];
  readonly clauses: Clause[];
  /** The groups before an "'s". */
  readonly owners: ReadonlySet<NounGroup>;
}

const particles = new Set(['up', 'out', 'off', 'back', 'down', 'away', 'over', 'home', 'apart', 'in', 'through', 'on']);

/** Builds the clauses of a sentence, one for each verb group, left to right. */
export function readClauses(
  words: readonly Word[],
  groups: readonly NounGroup[],
  verbs: readonly VerbGroup[],
): Clause[] {
  const sketch: Sketch = { words, groups, verbs, clauses: [], owners: ownersIn(groups) };
  for (let index = 0; index < verbs.length; index++)
    sketch.clauses.push(readClause(sketch, verbs[index] as VerbGroup, index));
  return withFrontedGerund(
    sketch.clauses.map((clause, index) => {
      const next = sketch.clauses[index + 1];
      return withSharedObject(withoutNextSubject(clause, next), next);
    }),
    sketch.words,
  );
}

function ownersIn(groups: readonly NounGroup[]): Set<NounGroup> {
  const owners = new Set<NounGroup>();
  for (const { possessor } of groups) if (possessor !== null) owners.add(possessor);
  return owners;
}

/** "said troops left", "said Chad and Mali left": what follows the verb is the subject of the next clause, not an object. */
const withoutNextSubject = (clause: Clause, next: Clause | undefined): Clause =>
  next?.verb.form === 'finite' &&
  clause.object !== null &&
  next.subject !== null &&
  beginOfSubject(clause.verb, next.subject) === clause.object &&
  next.relation !== 'relative'
    ? { ...clause, object: null }
    : clause;

/** "*killed* or captured nine rebels": what the second verb is done to, the first is done to as well. */
const withSharedObject = (clause: Clause, next: Clause | undefined): Clause =>
  next?.relation === 'conjunct' &&
  next.verb.from === clause.verb.to + 1 &&
  next.subject === clause.subject &&
  !clause.verb.passive &&
  clause.object === null &&
  harmingVerbs.has(clause.verb.lemma)
    ? { ...clause, object: next.object }
    : clause;

function readClause(sketch: Sketch, verb: VerbGroup, index: number): Clause {
  const found = findSubject(sketch, verb, index);
  const next = sketch.verbs[index + 1];
  const limit = next === undefined ? sketch.words.length : rightLimit(sketch, verb, next);
  const particle = particleAfter(sketch, found.verb);
  const object = found.verb.passive ? null : objectAfter(sketch, found.verb, particle === null ? 0 : 1);
  return {
    index,
    from: isSaidAfter(sketch, verb) ? verb.from : Math.min(found.from, verb.from),
    to: limit,
    fronted: frontedOf(sketch, found),
    verb: found.verb,
    subject: invertedSubject(sketch, found.verb, found.relation) ?? found.subject,
    object,
    particle,
    complements: complementsBetween(sketch, index === 0 ? 0 : found.from, { verb, limit }),
    relation: found.relation,
    link: found.link,
    governor: found.governor,
    governorNoun: found.governorNoun,
  };
}

/** A clause ends where the subject or the opening word of the next one stands; a following infinitive or gerund begins at its verb. */
function rightLimit(sketch: Sketch, verb: VerbGroup, next: VerbGroup): number {
  if (next.form !== 'finite' || (next.ambiguous && isCountedBeside(sketch, next))) return next.from;
  if (isSaidAfter(sketch, next)) return next.from - 1;
  for (let at = verb.to; at < next.from; at++) {
    const word = sketch.words[at] as Word;
    if (word.pos !== 'DET' && opensNextClause.has(word.lower)) return at;
    if (
      word.pos !== 'ADV' &&
      // "sent *as* many as 900"
      word.pos !== 'NUM' &&
      clauseOrPhraseOpeners.has(word.lower) &&
      !sketch.groups.some(
        (group) => group.preposition === word.lower && group.outerFrom === at && isGoverned(sketch, group, next),
      )
    )
      return at;
    if (word.lower === ',' || word.lower === 'and' || word.lower === ';') {
      // "met in Gao, Mali, last week and called": what stands between the commas is no subject of a verb behind "and".
      const isShared = word.lower !== 'and' && sketch.words[next.from - 1]?.lower === 'and';
      const subject = sketch.groups.find(
        (group) => !isShared && group.from > at && group.to <= next.from && group.preposition === null,
      );
      if (subject !== undefined && subject.coordinatedWith === null && subject.from <= afterAdverbs(sketch, at)) {
        if (!isApposition(sketch, subject, next) && !isBeforeAnd(sketch, subject)) return at;
        continue;
      }
      if (at === next.from - 1) return at;
    }
  }
  const object = objectAfter(sketch, verb, 0);
  const subject = sketch.groups.findLast(
    (group) =>
      group.to <= next.from &&
      group.from >= verb.to &&
      group.preposition === null &&
      // "reduced *from 900 to 600 soldiers* under a resolution adopted in May"
      sketch.words[group.from]?.lower !== 'from' &&
      (group.from !== object?.from || takesComplement(verb.lemma)),
  );
  return subject === undefined ? next.from : beginOfSubject(verb, subject).from;
}

/** "said *Chad and Mali* left", where "includes Danes and Poles, has left" ends with its row. */
const beginOfSubject = ({ lemma, to }: VerbGroup, subject: NounGroup): NounGroup =>
  takesComplement(lemma) ? firstOfRow(subject, to) : subject;

/** "shelled the fort, the seat of the governor, on Friday, *said* Col. Ortiz": what stands before belongs to what he says. */
const isSaidAfter = ({ words, groups }: Sketch, { from, to, lemma, form }: VerbGroup): boolean =>
  lemma === 'say' &&
  form === 'finite' &&
  words[from - 1]?.lower === ',' &&
  groups.some((group) => group.from === to && words[group.head]?.pos === 'PROPN' && words[group.to]?.pos === 'PUNCT');

/** "hit Raqqa, *the group's stronghold*, on Friday, the army said": who speaks stands behind a comma of his own. */
function isApposition({ words, groups }: Sketch, { to }: NounGroup, next: VerbGroup): boolean {
  const speaker = groups.find((group) => group.to === next.from);
  return (
    speaker !== undefined &&
    speaker.from > to &&
    speaker.preposition === null &&
    words[(speaker.possessor ?? speaker).from - 1]?.lower === ',' &&
    takesComplement(next.lemma)
  );
}

/** "shelled Gao, *Mali*, on Friday and a curfew was imposed", "… *Mali* Friday and a curfew …": the subject stands behind "and". */
function isBeforeAnd({ words, groups }: Sketch, { to }: NounGroup): boolean {
  let at = to;
  while (words[at]?.pos === 'ADV') at++;
  return (
    at > to &&
    words[at]?.lower === 'and' &&
    groups.some(({ from, coordinatedWith }) => from === at + 1 && coordinatedWith === null)
  );
}

const opensNextClause = wordSet(
  'who which whom whose that if when while because although though unless whether where once but',
);

/** ", and by June all troops …": where the subject of the next clause can begin. */
function afterAdverbs({ words }: Sketch, mark: number): number {
  let at = mark + 1;
  if (words[at]?.lower === 'and' || words[at]?.lower === 'but') at++;
  const isJoined = /^(?:and|but)$/.test(words[at - 1]?.lower ?? '');
  while (words[at]?.pos === 'ADV') at++;
  // "and *on Friday, the army* left"
  if (isJoined && words[at]?.lower === ',' && words[at - 1]?.pos === 'ADV') at++;
  return Math.max(at, mark + 2);
}

/** "after the attack, troops left": the group after "after" is governed by it unless it is the subject of the next verb. */
const isGoverned = (sketch: Sketch, group: NounGroup, next: VerbGroup): boolean =>
  sketch.groups.some((other) => other.from >= group.to && other.to <= next.from && other.preposition === null);

function particleAfter({ words }: Sketch, verb: VerbGroup): string | null {
  const word = words[verb.to];
  if (verb.lemma === 'cut' && word?.lower === 'short') return word.lower;
  if (word === undefined || word.pos === 'NUM' || !particles.has(word.lower)) return null;
  if (word.lower === 'in' || word.lower === 'on' || word.lower === 'through' || word.lower === 'over') {
    return words[verb.to + 1]?.pos === 'ADP' || words[verb.to + 1]?.pos === 'PUNCT' ? word.lower : null;
  }
  return word.lower;
}

function objectAfter({ words, groups }: Sketch, verb: VerbGroup, skipped: number): NounGroup | null {
  let first = verb.to + skipped;
  let at = first;
  while (words[at]?.pos === 'ADV' && words[at]?.lower !== 'when' && words[at]?.lower !== 'once') at++;
  if (isAllOf(words, at)) {
    at += 2;
    first = at;
  }
  const direct = groups.find(
    (group) =>
      (group.from >= first && group.from <= at) ||
      (group.from > at && group.from <= at + 4 && onlyQualifiers(words, at, group.from)),
  );
  if (
    direct === undefined ||
    words[direct.from]?.lower === 'from' ||
    (isTimeGroup(words, direct) && words[direct.to]?.lower !== 'of')
  )
    return null;
  return ownerSkipped(groups, direct);
}

/** "removed *all of* its soldiers", "moved *some of* them". */
const isAllOf = (words: readonly Word[], at: number): boolean =>
  words[at + 1]?.lower === 'of' && /^(?:all|both|some|any|many|most|several|few)$/.test(words[at]?.lower ?? '');

/** Words that may stand between a verb and the number of its object: "sent as many as 2,000", "killed at least four", "shot dead a guard". */
const qualifiers = new Set(['all', 'both', '``', '"', '“', 'just', 'only', 'even', 'also', 'dead']);

function onlyQualifiers(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!qualifiers.has((words[at] as Word).lower)) return false;
  return true;
}

/** The object of "captured the rebels' base" is the base, not its owner. */
function ownerSkipped(groups: readonly NounGroup[], group: NounGroup): NounGroup {
  const owned = groups.find((other) => other.possessor === group);
  return owned === undefined ? group : ownerSkipped(groups, owned);
}

function complementsBetween(
  { groups, owners }: Sketch,
  from: number,
  { verb, limit }: { verb: VerbGroup; limit: number },
): Complement[] {
  const out: Complement[] = [];
  for (const group of groups) {
    if (group.preposition === null || group.from < from || group.to > limit) continue;
    if (group.from < verb.from && group.outerFrom >= from && from > 0 && group.outerFrom > from) continue;
    if (owners.has(group)) continue;
    out.push({ preposition: group.preposition, group });
  }
  return out;
}

/** "…, said the report": a verb of saying right after a comma or quotation mark takes the group after it. */
function invertedSubject(
  { words, groups, verbs, clauses }: Sketch,
  verb: VerbGroup,
  relation: Relation,
): NounGroup | null {
  if (verb.form !== 'finite' || relation === 'relative' || verb.passive || !sayings.has(verb.lemma)) return null;
  if (!beforeInversion.has(words[verb.from - 1]?.lower)) return null;
  const isQuoted = quoteMarks.has(words[verb.from - 1]?.lower);
  // "The envoy, Jan Holm, warned the rebels": nothing was said yet.
  if (!isQuoted && !words.slice(0, verb.from - 1).some(({ lower }) => quoteMarks.has(lower)) && isFirst(clauses))
    return null;
  const after = groups.find((group) => group.from === verb.to && words[group.head]?.pos !== 'NUM') ?? null;
  const end = after === null ? 0 : endOfPhrases(groups, after);
  // "…,” said a statement issued on Friday": what follows a quotation and its speaker is no verb of his.
  const acts =
    words[end]?.lower !== 'who' &&
    verbs.some(
      (other) =>
        other.form === 'finite' && other.from >= end && other.from <= end + 1 && !(isQuoted && other.ambiguous),
    );
  return after !== null && acts ? null : after;
}

/** Whether no clause of a sentence has a finite verb yet. */
const isFirst = (clauses: readonly Clause[]): boolean => clauses.every(({ verb }) => verb.form !== 'finite');

/** "any pullout *of troops from Mali* was": the end of a group and of what describes it. */
function endOfPhrases(groups: readonly NounGroup[], { to }: NounGroup): number {
  const next = groups.find((group) => group.outerFrom === to && describing.has(group.preposition ?? ''));
  return next === undefined ? to : endOfPhrases(groups, next);
}

const describing = wordSet('of from in for to by on');

const sayings = wordSet(
  'say tell add report announce warn claim note write quote ask reply acknowledge insist conclude',
);
const quoteMarks = new Set<string | undefined>(['"', '”', "''"]);
const beforeInversion = new Set<string | undefined>([...quoteMarks, ',', '—', '--', '-']);
