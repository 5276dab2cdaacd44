import { classesOf } from '../noun-classes.js';
import { wordSet } from '../word-list.js';
import type { Attachment } from './attachment.js';
import type { Clause } from './clause.js';
import { harmingVerbs } from './harming-verbs.js';
import { hasOwnEnding } from './has-own-ending.js';
import type { NounGroup } from './noun-group.js';
import { ownSubject } from './own-subject.js';
import type { Sketch } from './read-clauses.js';
import type { VerbGroup } from './verb-group.js';

const relativePronouns = new Set(['who', 'which', 'that', 'whom', 'whose', 'where']);

/**
 * Finds who does what a finite verb says, and whether it is of a relative clause, a second verb or a clause of its own.
 * @param index of the verb among those of its sentence; the clauses before it are read.
 */
export function finite(sketch: Sketch, verb: VerbGroup, index: number): Attachment {
  const { words } = sketch;
  let at = verb.from - 1;
  while (
    at >= 0 &&
    (words[at]?.pos === 'ADV' || words[at]?.lower === '"' || words[at]?.lower === '“' || words[at]?.lower === '``')
  )
    at--;
  const before = words[at]?.lower ?? '';
  if (relativePronouns.has(before) && at > 0) return relative(sketch, verb, at);
  if (before === 'and' || before === 'or' || before === 'but' || before === 'then')
    return conjunct(sketch, verb, { index, at });
  return ownSubject(sketch, verb, index);
}

function relative(sketch: Sketch, verb: VerbGroup, pronoun: number): Attachment {
  const antecedent = blowBefore(sketch, verb, pronoun) ?? wholeBefore(sketch, pronoun) ?? antecedentOf(sketch, pronoun);
  const governor = sketch.clauses.findLast((clause) => clause.verb.to <= pronoun) ?? null;
  return {
    verb,
    subject: antecedent,
    relation: 'relative',
    link: sketch.words[pronoun]?.lower ?? null,
    governor,
    governorNoun: antecedent?.head ?? null,
    from: pronoun,
  };
}

/** "a mortar attack on an army post that killed two": what kills is the attack, not what it was aimed at. */
function blowBefore({ words, groups }: Sketch, { lemma }: VerbGroup, pronoun: number): NounGroup | null {
  if (!harmingVerbs.has(lemma) || words[pronoun]?.lower === 'who') return null;
  let at = groups.findLastIndex((group) => group.to <= pronoun);
  if (groups[at]?.to !== pronoun) return null;
  while (at > 0 && groups[at]?.preposition !== null && groups[at - 1]?.to === groups[at]?.outerFrom) {
    at--;
    const head = words[groups[at]?.head ?? -1];
    if (head !== undefined && classesOf(head.lemma, head.lower).includes('attack')) return groups[at] as NounGroup;
  }
  return null;
}

/** "instructors, *the first of whom* arrived in May": of those before the part, who act where no number tells how many. */
function wholeBefore({ words, groups }: Sketch, pronoun: number): NounGroup | null {
  if (words[pronoun - 1]?.lower !== 'of') return null;
  const part = groups.findLast((group) => group.to === pronoun - 1);
  return part === undefined || !parts.has(words[part.head]?.lower ?? '')
    ? null
    : (groups.findLast((group) => group.to <= part.from && !isPlaced(words, group)) ?? null);
}

/** "sent instructors *to Mali*, most of whom …". */
const isPlaced = (words: Sketch['words'], { head, preposition }: NounGroup): boolean =>
  preposition !== null && words[head]?.pos === 'PROPN';

const parts = wordSet('first last most some many all none rest several others');

/** "a raid in Mali that killed six", "soldiers from Ohio, who fell": what describes comes behind the place, but goes with the noun before it. */
function antecedentOf({ words, groups }: Sketch, pronoun: number): NounGroup | null {
  const nearest = groups.findLast((group) => group.to <= pronoun) ?? null;
  const end = words[pronoun]?.lower === 'who' && words[pronoun - 1]?.lower === ',' ? pronoun - 1 : pronoun;
  if (nearest === null || nearest.to !== end || nearest.coordinatedWith !== null) return nearest;
  const isThere =
    words[nearest.head]?.pos === 'PROPN' &&
    /^(?:in|at|near|on|from|of|outside|inside)$/.test(nearest.preposition ?? '');
  if (!isThere || words[pronoun]?.lower === 'where') return nearest;
  return groups.find((group) => group.to === nearest.outerFrom && words[group.head]?.pos === 'NOUN') ?? nearest;
}

function conjunct(sketch: Sketch, verb: VerbGroup, { index, at }: { index: number; at: number }): Attachment {
  const { words } = sketch;
  const isBare = words[verb.head]?.lower === verb.lemma;
  const last =
    sketch.clauses
      .slice(0, index)
      .findLast((clause) => clause.verb.form === 'finite' && !(isBare && hasOwnEnding(words, clause))) ?? null;
  const sibling = last !== null && goesOnTelling(last, verb) ? last.governor : last;
  return {
    verb,
    subject: sibling?.subject ?? null,
    relation: 'conjunct',
    link: words[at]?.lower ?? null,
    governor: sibling,
    governorNoun: null,
    from: at,
  };
}

/** "said that the marines would leave *and demanded* talks", "warned that Kenya had 900 men there *and urged* them to go": said by whoever told the first. */
const goesOnTelling = ({ relation, governor, verb: told }: Clause, verb: VerbGroup): boolean =>
  relation === 'complement' &&
  governor !== null &&
  isPlainPast(governor.verb) &&
  isPlainPast(verb) &&
  (told.modal !== null ||
    (tells.has(verb.lemma) && (told.perfect || told.passive || /^(?:be|have|remain|face)$/.test(told.lemma))));

const isPlainPast = ({ form, tense, modal, perfect, passive }: VerbGroup): boolean =>
  form === 'finite' && tense === 'past' && modal === null && !perfect && !passive;

/** Verbs of saying and asking that a speaker goes on with. Source: VerbNet 37 (say), 58 (urge), 33 (judgment). */
const tells = wordSet(
  'say add warn vow promise pledge announce insist call urge demand ask appeal accuse blame reject condemn threaten deny declare order welcome criticize criticise',
);
