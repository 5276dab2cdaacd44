import { wordList, wordSet } from '../word-list.js';
import type { Attachment } from './attachment.js';
import type { Clause } from './clause.js';
import { gerundOpeners } from './clause-openers.js';
import { lastOfList } from './groups-of-list.js';
import { isCharge, isDoneByObject } from './is-charge.js';
import type { NounGroup } from './noun-group.js';
import { openClause } from './open-clause.js';
import type { Sketch } from './read-clauses.js';
import { takesComplement } from './takes-complement.js';
import type { VerbGroup } from './verb-group.js';
import type { Word } from './word.js';

const preventing = new Set<string | undefined>(wordList('prevent stop keep discourage dissuade deter bar ban'));
const adverbials: ReadonlySet<string> = new Set([...gerundOpeners, 'in', 'on']);

/**
 * Finds what an "-ing" form hangs on, a preposition ("accused *of* shelling"), a verb or a noun, and who does it.
 * @param index of the verb among those of its sentence; the clauses before it are read.
 */
export function gerund(sketch: Sketch, verb: VerbGroup, index: number): Attachment {
  const { words, groups } = sketch;
  let at = verb.from - 1;
  while (words[at]?.pos === 'ADV') at--;
  const before = words[at];
  const governor = openClause(sketch, index);
  const base = { verb, governor, from: verb.from, relation: 'gerund' as const };
  if (before !== undefined && (before.pos === 'ADP' || before.pos === 'SCONJ')) {
    const noun = groups.findLast((group) => group.to === endBefore(words, at));
    const owner = noun === undefined ? null : noun.possessor;
    const prevented = before.lower === 'from' && preventing.has(governor?.verb.lemma);
    if (governor?.object != null && (prevented || isDoneByObject(governor, before.lower)))
      return {
        subject: lastOfList(groups, governor.object, verb.from),
        link: before.lower,
        governorNoun: null,
        ...base,
      };
    const adverbial = adverbials.has(before.lower);
    return {
      subject: owner ?? (adverbial ? actingAncestor(governor) : governor)?.subject ?? null,
      link: before.lower,
      governorNoun: before.lower === 'by' ? null : (noun?.head ?? null),
      ...base,
    };
  }
  const adjacent = groups.findLast((group) => group.to === verb.from);
  const isOutcome = governor?.subject != null && /^(?:kill|wound|injure)$/.test(verb.lemma);
  // "The Ethiopians spent *the day* shelling the port": they, not the day.
  const isSpent = /^(?:spend|pass|waste)$/.test(governor?.verb.lemma ?? '');
  if (adjacent !== undefined && !isOutcome && !isSpent && (governor === null || governor.verb.to <= adjacent.from)) {
    return { subject: adjacent, link: null, governorNoun: adjacent.head, ...base, relation: 'reduced' };
  }
  const ahead = before?.lower === ',' && index === 0 ? groups.find((group) => group.to === at) : undefined;
  if (ahead?.preposition === null && sketch.words.slice(verb.to).some(({ lower }) => lower === ','))
    return { subject: ahead, link: null, governorNoun: ahead.head, ...base, relation: 'reduced' };
  const host = before?.lower === ',' ? (saidBefore(sketch, verb) ?? toldBy(sketch, hostOf(governor))) : governor;
  return {
    subject: host?.subject ?? null,
    link: before?.lower === ',' ? ',' : null,
    governorNoun: null,
    ...base,
    governor: host,
  };
}

/** "announced plans *on Tuesday* for reducing …": where the noun before a preposition ends, whatever time stands between. */
function endBefore(words: readonly Word[], preposition: number): number {
  let at = preposition;
  while (words[at - 1]?.pos === 'ADV') at--;
  return at;
}

/** The nearest clause above that has a finite verb, or says what somebody is charged with: "accused Chad of *breaking* the truce by shelling a town". */
const actingAncestor = (clause: Clause | null): Clause | null =>
  clause === null || clause.verb.form === 'finite' || isCharge(clause) ? clause : actingAncestor(clause.governor);

/** The clause that a trailing participle goes with: not one that only describes a noun. */
const hostOf = (clause: Clause | null): Clause | null =>
  clause !== null && (clause.relation === 'reduced' || clause.relation === 'relative') && clause.governor !== null
    ? hostOf(clause.governor)
    : clause;

/** "a mine had gone off, *said the colonel*, adding that …", "*The colonel said* rebels had gone, adding that …": who said the one adds the other. */
function saidBefore({ words, clauses }: Sketch, { lemma, to }: VerbGroup): Clause | null {
  const isAdded = /^(?:add|note|stress)$/.test(lemma);
  const isKeptBack =
    /^(?:decline|refuse)$/.test(lemma) && words[to]?.lower === 'to' && keptBack.has(words[to + 1]?.lower ?? '');
  if (!isAdded && !isKeptBack && !/^(?:insist|warn)$/.test(lemma)) return null;
  const last = clauses.at(-1);
  if (last !== undefined && last.verb.form === 'finite' && takesComplement(last.verb.lemma)) return last;
  return isAdded || isKeptBack ? (clauses.findLast((clause) => tellsClause(clauses, clause)) ?? null) : null;
}

const keptBack = wordSet('say comment give specify elaborate disclose reveal provide discuss name identify');

/** Whether a clause tells what another one says. */
const tellsClause = (clauses: readonly Clause[], clause: Clause): boolean =>
  clause.verb.form === 'finite' &&
  takesComplement(clause.verb.lemma) &&
  clauses.some(({ governor, relation }) => governor === clause && relation === 'complement');

/** "will send 900 men, *the ministry said*, raising its force to 2,000": the participle goes with what is said. */
function toldBy({ words, clauses }: Sketch, clause: Clause | null): Clause | null {
  if (clause === null || !takesComplement(clause.verb.lemma)) return clause;
  const from = Math.min(clause.from, clause.subject?.possessor?.from ?? clause.from);
  if (words[from - 1]?.lower !== ',') return clause;
  if (clauses.some(({ governor }) => governor === clause)) return clause;
  return hostOf(clauses[clause.index - 1] ?? null) ?? clause;
}

/** Finds the noun that a past participle describes ("the troops *deployed* to Mali"), or the order that it tells ("ordered the troops *withdrawn*"). */
export function reduced(sketch: Sketch, verb: VerbGroup): Attachment {
  const antecedent = sketch.groups.findLast((group) => group.to <= verb.from) ?? null;
  const governor = sketch.clauses.findLast((clause) => clause.verb.to <= (antecedent?.from ?? verb.from)) ?? null;
  if (antecedent !== null && governor !== null && isOrdered(sketch, { verb, antecedent, governor }))
    return {
      verb: { ...verb, form: 'infinitive' },
      subject: antecedent,
      relation: 'infinitive',
      link: null,
      governor,
      governorNoun: null,
      from: verb.from,
    };
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

/** "ordered 900 soldiers deployed to the border", "wants the base closed": they are to be, as "to be deployed" would say. */
const isOrdered = (
  { verbs }: Sketch,
  { verb, antecedent, governor }: { verb: VerbGroup; antecedent: NounGroup; governor: Clause },
): boolean =>
  /^(?:order|want)$/.test(governor.verb.lemma) &&
  governor.object === antecedent &&
  antecedent.to === verb.from &&
  verbs.find(({ from }) => from > verb.from)?.form !== 'infinitive';
