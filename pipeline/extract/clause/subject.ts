import type { Clause, Relation } from './clause.js';
import type { NounGroup } from './noun-group.js';
import type { Sketch } from './read-clauses.js';
import { pastParticiples } from './irregular-verbs.js';
import type { VerbGroup } from './verb-group.js';
import type { Word } from './word.js';

/** What the words before a verb say of it. */
export interface Attachment {
  /** The verb group, its open reading settled. */
  readonly verb: VerbGroup;
  readonly subject: NounGroup | null;
  readonly relation: Relation;
  readonly link: string | null;
  readonly governor: Clause | null;
  readonly governorNoun: number | null;
  /** Where the clause begins. */
  readonly from: number;
}

const relativePronouns = new Set(['who', 'which', 'that', 'whom', 'whose', 'where']);
const subordinators = new Set([
  'if',
  'when',
  'while',
  'after',
  'before',
  'because',
  'although',
  'though',
  'since',
  'as',
  'until',
  'till',
  'unless',
  'once',
  'whether',
  'where',
  'that',
  'so',
  'than',
  'lest',
  'provided',
  'whereas',
  'should',
  'how',
  'why',
  'what',
  'whenever',
  'wherever',
  'even',
]);
/** Verbs whose object does what their infinitive says: "ordered the troops to leave". */
const objectControl = new Set([
  'allow',
  'ask',
  'authorize',
  'authorise',
  'cause',
  'command',
  'compel',
  'convince',
  'demand',
  'direct',
  'encourage',
  'expect',
  'force',
  'help',
  'instruct',
  'invite',
  'let',
  'make',
  'order',
  'permit',
  'persuade',
  'press',
  'pressure',
  'push',
  'request',
  'require',
  'task',
  'tell',
  'urge',
  'want',
  'warn',
  'call',
  'prompt',
  'enable',
  'get',
  'believe',
  'see',
  'appeal',
  'like',
  'hope',
  'need',
  'wish',
]);

export const controlsObject = (lemma: string): boolean => objectControl.has(lemma);

/** Finds who does what a verb group says, and what the clause hangs on. */
export function findSubject(sketch: Sketch, verb: VerbGroup, index: number): Attachment {
  const settled = settle(sketch, verb, index);
  if (settled.form === 'infinitive') return infinitive(sketch, settled, index);
  if (settled.form === 'gerund') return gerund(sketch, settled, index);
  if (settled.form === 'participle') return reduced(sketch, settled);
  return finite(sketch, settled, index);
}

/** Decides between "the troops deployed to Iraq" as a clause of its own and as part of a noun group. */
function settle(sketch: Sketch, verb: VerbGroup, index: number): VerbGroup {
  if (isBareParticiple(sketch, verb)) return { ...verb, form: 'participle', tense: 'past', passive: true };
  const joined = shareAuxiliaries(sketch, verb);
  if (joined !== null) return joined;
  if (!verb.ambiguous) return verb;
  const { words, groups } = sketch;
  const asParticiple: VerbGroup = { ...verb, form: 'participle', passive: true };
  if (words[verb.to]?.lower === 'by' && !isTimeWord(words[verb.to + 1])) return asParticiple;
  if (words[verb.from - 1]?.lower === ',' && /^(?:call|name|dub|know|nickname)$/.test(verb.lemma)) return asParticiple;
  const group = groups.findLast((candidate) => candidate.to <= verb.from);
  if (group === undefined || group.to !== verb.from) return verb;
  if (/^(?:he|she|it|they|we|i|who)$/.test(words[group.head]?.lower ?? '')) return verb;
  if (own(sketch, verb, index).subject === null) return asParticiple;
  const object = groups.find((candidate) => candidate.from === verb.to);
  if (object !== undefined && !isTimeGroup(words, object) && !/^(?:call|name|dub)$/.test(verb.lemma)) return verb;
  return hasOwnPredicate(sketch, verb, index) ? asParticiple : verb;
}

/** "territory run by the group": participles that look like the dictionary form. */
const isBareParticiple = ({ words, groups }: Sketch, verb: VerbGroup): boolean =>
  verb.form === 'finite' && verb.head === verb.from && pastParticiples.has(words[verb.head]?.lower ?? '') && words[verb.to]?.lower === 'by' && groups.some((group) => group.to === verb.from);

/** "will be consolidated and moved", "was defeated and driven out": the second participle shares the auxiliaries of the first. */
function shareAuxiliaries({ words, groups, clauses }: Sketch, verb: VerbGroup): VerbGroup | null {
  if (!verb.ambiguous && verb.form !== 'participle') return null;
  let at = verb.from - 1;
  while (words[at]?.pos === 'ADV') at--;
  if (words[at]?.lower !== 'and' && words[at]?.lower !== 'or') return null;
  const sibling = clauses.at(-1)?.verb;
  if (sibling === undefined || sibling.form === 'gerund' || (!sibling.passive && !sibling.perfect)) return null;
  if (sibling.passive && groups.some((group) => group.from === verb.to && !isTimeGroup(words, group))) return null;
  const { form, tense, perfect, passive, modal, negated } = sibling;
  return { ...verb, form, tense, perfect, passive, modal, negated, progressive: false, ambiguous: false };
}

const isTimeWord = (word: Word | undefined): boolean =>
  word !== undefined &&
  /^(?:\d{4}|the|january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
    word.lower,
  ) &&
  word.lower !== 'the';
const isClauseOpener = (preposition: string): boolean => /^(?:after|before|as|since|until)$/.test(preposition);

/** Whether a finite verb follows that has no other subject than the group before this participle. */
function hasOwnPredicate({ words, groups, verbs }: Sketch, verb: VerbGroup, index: number): boolean {
  for (const next of verbs.slice(index + 1)) {
    if (next.form !== 'finite' || (next.ambiguous && words[next.to]?.lower === 'by')) continue;
    const between = words.slice(verb.to, next.from);
    if (
      between.some(
        (word) =>
          /^(?:that|who|which|while|when|after|as|if|because|but|although|;)$/.test(word.lower) && word.pos !== 'DET',
      )
    )
      return false;
    if (/^(?:and|or)$/.test(words[next.from - 1]?.lower ?? '')) return false;
    return !groups.some(
      (group) =>
        group.preposition === null &&
        group.from >= verb.to &&
        group.to <= next.from &&
        group.possessor === null,
    );
  }
  return false;
}

function infinitive(sketch: Sketch, verb: VerbGroup, index: number): Attachment {
  const governor = openClause(sketch, index);
  const noun = sketch.groups.findLast((group) => group.to === verb.from);
  const direct = noun !== undefined && !isSubjectPronoun(sketch, noun);
  const governs = governor !== null && objectControl.has(governor.verb.lemma);
  const subject =
    governor === null
      ? null
      : governs && !governor.verb.passive
        ? (objectOf(sketch, governor, verb) ?? governor.subject)
        : governor.subject;
  const nounGoverns = direct && governor !== null && !(governs && governor.object === noun);
  const beneficiary = direct && /^(?:for|to|on|upon)$/.test(noun.preposition ?? '') && governor !== null ? noun : null;
  const owner = beneficiary ?? (nounGoverns ? (noun.possessor ?? ownerPronoun(sketch, noun)) : null);
  return {
    verb,
    subject: owner ?? subject,
    relation: 'infinitive',
    link: 'to',
    governor,
    governorNoun: beneficiary === null && direct && (governor === null || nounGoverns) ? noun.head : null,
    from: verb.from,
  };
}

const isSubjectPronoun = ({ words }: Sketch, group: NounGroup): boolean => words[group.head]?.pos === 'PRON';
const ownerPronoun = ({ words }: Sketch, group: NounGroup): NounGroup | null =>
  /^(?:its|their|his|her|our|my)$/.test(words[group.from]?.lower ?? '')
    ? { ...group, to: group.from + 1, head: group.from }
    : null;

/** The one who is to act: "ordered *the troops* to leave", "called on *Congress* to vote". */
function objectOf({ groups }: Sketch, governor: Clause, verb: VerbGroup): NounGroup | null {
  if (governor.object !== null && governor.object.to <= verb.from) return governor.object;
  return (
    groups.find(
      (group) =>
        group.from >= governor.verb.to &&
        group.to <= verb.from &&
        /^(?:on|upon|for|to)$/.test(group.preposition ?? 'on'),
    ) ?? null
  );
}

function gerund(sketch: Sketch, verb: VerbGroup, index: number): Attachment {
  const { words, groups } = sketch;
  let at = verb.from - 1;
  while (words[at]?.pos === 'ADV') at--;
  const before = words[at];
  const governor = openClause(sketch, index);
  const base = { verb, governor, from: verb.from, relation: 'gerund' as const };
  if (before !== undefined && (before.pos === 'ADP' || before.pos === 'SCONJ')) {
    const noun = groups.findLast((group) => group.to === verb.from - 1);
    const owner = noun === undefined ? null : noun.possessor;
    const accused = /^(?:of|from)$/.test(before.lower) && /^(?:accuse|suspect|prevent|stop|keep|discourage|dissuade|deter|bar|ban)$/.test(governor?.verb.lemma ?? '');
    if (accused && governor?.object != null) return { ...base, subject: governor.object, link: before.lower, governorNoun: null };
    const adverbial = /^(?:after|before|while|when|by|without|since|in|upon|on)$/.test(before.lower);
    return {
      ...base,
      subject: owner ?? (adverbial ? finiteAncestor(governor) : governor)?.subject ?? null,
      link: before.lower,
      governorNoun: noun?.head ?? null,
    };
  }
  const adjacent = groups.findLast((group) => group.to === verb.from);
  if (adjacent !== undefined && (governor === null || governor.verb.to <= adjacent.from)) {
    return { ...base, subject: adjacent, relation: 'reduced', link: null, governorNoun: adjacent.head };
  }
  const host = before?.lower === ',' ? hostOf(governor) : governor;
  return { ...base, governor: host, subject: host?.subject ?? null, link: before?.lower === ',' ? ',' : null, governorNoun: null };
}

/** The nearest clause above that has a finite verb. */
const finiteAncestor = (clause: Clause | null): Clause | null =>
  clause === null || clause.verb.form === 'finite' ? clause : finiteAncestor(clause.governor);

/** The clause that a trailing participle goes with: not one that only describes a noun. */
const hostOf = (clause: Clause | null): Clause | null =>
  clause !== null && (clause.relation === 'reduced' || clause.relation === 'relative') && clause.governor !== null ? hostOf(clause.governor) : clause;

function reduced(sketch: Sketch, verb: VerbGroup): Attachment {
  const antecedent = sketch.groups.findLast((group) => group.to <= verb.from) ?? null;
  const governor = sketch.clauses.findLast((clause) => clause.verb.to <= (antecedent?.from ?? verb.from)) ?? null;
  return {
    verb,
    subject: antecedent,
    relation: 'reduced',
    link: null,
    governor,
    governorNoun: antecedent?.head ?? null,
    from: verb.from,
  };
}

/** The clause that a non-finite verb can hang on: the nearest before it. */
const openClause = (sketch: Sketch, index: number): Clause | null => sketch.clauses[index - 1] ?? null;

function finite(sketch: Sketch, verb: VerbGroup, index: number): Attachment {
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
  return own(sketch, verb, index);
}

function relative(sketch: Sketch, verb: VerbGroup, pronoun: number): Attachment {
  const antecedent = sketch.groups.findLast((group) => group.to <= pronoun) ?? null;
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

function conjunct(sketch: Sketch, verb: VerbGroup, { index, at }: { index: number; at: number }): Attachment {
  const sibling = sketch.clauses.slice(0, index).findLast((clause) => clause.verb.form === 'finite') ?? null;
  return {
    verb,
    subject: sibling?.subject ?? null,
    relation: 'conjunct',
    link: sketch.words[at]?.lower ?? null,
    governor: sibling,
    governorNoun: null,
    from: at,
  };
}

/** A finite verb with a subject of its own: the nearest group to the left that nothing else governs. */
function own(sketch: Sketch, verb: VerbGroup, index: number): Attachment {
  const { words, clauses } = sketch;
  for (let k = index - 1; k >= -1; k--) {
    const previous = clauses[k] ?? null;
    const from = previous?.verb.to ?? 0;
    const until = k === index - 1 ? verb.from : (clauses[k + 1] as Clause).from;
    const subject = candidate(sketch, { from, until, previous, verb });
    if (subject === null) {
      if (previous !== null && (passesOver(previous) || isInInsertion(sketch, previous, verb))) continue;
      const shared = previous !== null && words[verb.from - 1]?.lower === ',' ? previous.subject : null;
      return {
        verb,
        subject: shared,
        relation: shared === null ? 'main' : 'conjunct',
        link: null,
        governor: previous,
        governorNoun: null,
        from: verb.from,
      };
    }
    const opener = openerBefore(sketch, from, subject.from);
    const objectRelative = previous !== null || subject.from > 0 ? antecedentOfBare(sketch, subject, verb) : null;
    const relation = relationOf({ sketch, previous, subject, opener, objectRelative });
    return {
      verb,
      subject,
      relation,
      link: opener === null ? null : (words[opener]?.lower ?? null),
      governor: relation === 'main' ? null : previous,
      governorNoun: objectRelative,
      from: opener ?? (k === index - 1 ? subject.from : verb.from),
    };
  }
  return { verb, subject: null, relation: 'main', link: null, governor: null, governorNoun: null, from: verb.from };
}

/** Clauses inside a subject: "troops who had fled returned", "the plan to withdraw troops was dropped". */
const passesOver = (clause: Clause): boolean =>
  clause.relation === 'relative' ||
  clause.relation === 'reduced' ||
  clause.relation === 'infinitive' ||
  clause.relation === 'gerund';

function candidate(
  sketch: Sketch,
  { from, until, previous, verb }: { from: number; until: number; previous: Clause | null; verb: VerbGroup },
): NounGroup | null {
  const { words, groups } = sketch;
  for (let at = groups.length - 1; at >= 0; at--) {
    const group = groups[at] as NounGroup;
    if (group.to > until || group.from < from) continue;
    if (groups.some((other) => other.possessor === group)) continue;
    if (
      group.preposition !== null &&
      !(isClauseOpener(group.preposition) && group.coordinatedWith === null && opensClauseHere(sketch, group, verb))
    )
      continue;
    if (isTimeGroup(words, group)) continue;
    if (previous !== null && isObjectOf(previous, group) && !leavesObject(sketch, previous, verb)) continue;
    if (previous !== null && closesInsertion(sketch, previous, { group, verb })) continue;
    return group;
  }
  return null;
}

/** "as Kurdish forces struggle", "after the militants seized": the group right after the opener is the subject. */
function opensClauseHere({ words, groups }: Sketch, group: NounGroup, verb: VerbGroup): boolean {
  if (words.slice(group.to, verb.from).some((word) => word.lower === ',')) return false;
  return !groups.some((other) => other.from >= group.to && other.to <= verb.from && other.preposition === null);
}

const isObjectOf = (clause: Clause, group: NounGroup): boolean =>
  clause.object !== null && (clause.object === group || clause.object.from === group.from);

/** The group after a verb is the subject of the next one where that verb takes a clause ("said troops left") or a mark stands between. */
const leavesObject = ({ words }: Sketch, previous: Clause, verb: VerbGroup): boolean =>
  takesComplement(previous.verb.lemma) ||
  words
    .slice(previous.verb.to, (previous.object ?? verb).from)
    .some((word) => word.lower === 'that' || word.lower === ',');

/** "The ministry, which runs the base, said": what stands before the closing comma belongs to the insertion. */
function closesInsertion({ words }: Sketch, previous: Clause, { group, verb }: { group: NounGroup; verb: VerbGroup }): boolean {
  if (words[verb.from - 1]?.lower !== ',') return false;
  const insertion = insertionOf(words, previous);
  return insertion !== null && group.from >= insertion.from && !words.slice(previous.verb.to, group.from).some((word) => word.lower === ',');
}

const isInInsertion = ({ words }: Sketch, previous: Clause, verb: VerbGroup): boolean =>
  words[verb.from - 1]?.lower === ',' && insertionOf(words, previous) !== null;

/** The clause after a comma, describing a noun, that a chain of others hangs on. */
const insertionOf = (words: readonly Word[], clause: Clause | null): Clause | null => {
  if (clause === null) return null;
  const describes = clause.relation === 'relative' || clause.relation === 'reduced';
  return describes && words[clause.from - 1]?.lower === ',' ? clause : insertionOf(words, clause.governor);
};

const timeHeads =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tomorrow|year|month|week|day|night|morning|evening|weekend|hours|days|weeks|months|years|january|february|march|april|june|july|august|september|october|november|december)$/;
const isTimeGroup = (words: readonly Word[], group: NounGroup): boolean => {
  const head = words[group.head] as Word;
  if (!timeHeads.test(head.lower)) return false;
  return (
    group.to - group.from === 1 ||
    /^(?:last|next|this|that|earlier|late|early|the|one|two|three|four|five|six|a|some|several|each|every)$/.test(
      words[group.from]?.lower ?? '',
    )
  );
};

function openerBefore({ words }: Sketch, from: number, subject: number): number | null {
  for (let at = subject - 1; at >= from; at--) {
    const word = words[at] as Word;
    if (word.lower === 'than' || word.pos === 'NUM') continue;
    if (/^(?:which|whom|whose)$/.test(word.lower)) return at;
    if (subordinators.has(word.lower)) return word.lower === 'so' && words[at + 1]?.lower === 'far' ? null : at;
    if (/^(?:,|;|and|but|or|:|—|--|–|"|”|'')$/.test(word.lower) && at < subject - 1) return null;
  }
  return null;
}

/** "the cities it captured", "the deal that Washington offered": a group right before the subject is the object of the verb. */
function antecedentOfBare({ words, groups }: Sketch, subject: NounGroup, verb: VerbGroup): number | null {
  const at =
    words[subject.from - 1]?.lower === 'that' || words[subject.from - 1]?.lower === 'which'
      ? subject.from - 1
      : subject.from;
  const antecedent = groups.findLast((group) => group.to === at);
  if (antecedent === undefined || antecedent.to !== at) return null;
  if (groups.some((group) => group.from === verb.to)) return null;
  return words[antecedent.head]?.pos === 'PRON' ? null : antecedent.head;
}

function relationOf({
  sketch,
  previous,
  opener,
  objectRelative,
}: {
  sketch: Sketch;
  previous: Clause | null;
  subject: NounGroup;
  opener: number | null;
  objectRelative: number | null;
}): Relation {
  if (objectRelative !== null) return 'relative';
  const word = opener === null ? null : (sketch.words[opener]?.lower ?? null);
  if (word === 'which' || word === 'whom' || word === 'whose') return 'relative';
  if (word !== null && word !== 'that' && word !== 'whether' && word !== 'how' && word !== 'why' && word !== 'what')
    return 'adverbial';
  if (word !== null) return 'complement';
  if (previous === null) return 'main';
  return takesComplement(previous.verb.lemma) && directlyFollows(sketch, previous) ? 'complement' : 'main';
}

const complementVerbs =
  /^(?:say|tell|add|report|announce|warn|claim|note|believe|think|know|hope|fear|expect|insist|argue|suggest|confirm|deny|admit|acknowledge|agree|declare|state|predict|vow|promise|pledge|demand|estimate|indicate|show|reveal|see|feel|worry|stress|explain|write|hear|decide|ensure|mean)$/;
export const takesComplement = (lemma: string): boolean => complementVerbs.test(lemma);

function directlyFollows({ words, groups }: Sketch, previous: Clause): boolean {
  const next = words[previous.verb.to];
  return (
    next !== undefined &&
    (groups.some((group) => group.from === previous.verb.to) ||
      next.lower === 'that' ||
      /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today)$/.test(next.lower) ||
      next.pos === 'ADP' ||
      next.pos === 'ADV')
  );
}
