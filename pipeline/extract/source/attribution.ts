import type { SourceKind } from '../../../schemas/source-kind.js';
import type { Span } from '../../stage.js';
import type { Clause } from '../clause/clause.js';
import type { NounGroup } from '../clause/noun-group.js';
import type { Discourse } from '../discourse/discourse.js';
import { resolveActor } from '../discourse/resolve-actor.js';
import { sayerOf } from '../discourse/sayer-of.js';
import { firstEndingAfter } from '../first-ending-after.js';
import { overlapping } from '../quotations.js';
import { groupSpan, type Reading } from '../reading.js';
import { describedBefore } from './described-before.js';
import { headingSource } from './heading-source.js';
import { isTrailing } from './is-trailing.js';
import { nounsThatTell } from './nouns-that-tell.js';
import { reportingVerbs, reportsOnlyAhead } from './reporting.js';
import { beginsWithPerson, sourceKindOf } from './source-kind-of.js';
import type { SourceRuleId } from './source-rules.js';
import { spokenFor } from './spoken-for.js';
import { governedClauses, tells, tellsNews } from './what-is-told.js';

/** Somebody who says something, and the words that they answer for. */
export interface Attribution {
  readonly kind: Exclude<SourceKind, 'none'>;
  /** The words that name the source. */
  readonly source: Span;
  /** Codes of the actors that the source speaks for. */
  readonly actors: readonly string[];
  /** What is said: a run of the document's text. */
  readonly scope: Span;
  /** Where what is told ends, if before the scope does: "after officials said it was over, *soldiers left*". */
  readonly until: number;
  /** The words of the reporting clause itself, which nobody is quoted for. */
  readonly except: Span;
  readonly rule: SourceRuleId;
}

/**
 * Finds who says what in a sentence: an attribution reaches every clause of its own sentence (codebook section 5).
 * Also takes note of the speaker in `discourse`, for "he said" later on.
 */
export function readAttributions(reading: Reading, quotations: readonly Span[], discourse: Discourse): Attribution[] {
  const found = nounsThatTell(reading).flatMap((group) => ofNoun(reading, group, discourse));
  const named = headingSource(reading, (group) => sourceKindOf(reading, group, discourse));
  const ofHeading =
    named === null
      ? null
      : ofGroup(reading, named.group, { ...named, rule: 'source/heading', discourse: { ...discourse } });
  if (ofHeading !== null) found.push(ofHeading);
  const { start, end } = reading.sentence;
  const quoted = overlapping(quotations, { start, end });
  const governed = governedClauses(reading);
  if (discourse.speaker !== null && discourse.speaker.kind !== 'named' && beginsWithPerson(reading))
    discourse.introduced = true;
  for (const clause of reading.clauses) {
    const attribution = ofClause(reading, clause, {
      quoted,
      governed: governed.get(clause.index) ?? [],
      discourse,
      isSecond: found.some(({ rule }) => rule === 'source/reporting-verb'),
    });
    if (attribution !== null) found.push(attribution);
  }
  for (const group of reading.groups) {
    if (group.preposition !== 'according to') continue;
    const attribution = ofGroup(reading, group, {
      from: group.outerFrom,
      to: group.to,
      rule: 'source/according-to',
      discourse,
      ahead: false,
    });
    if (attribution !== null) found.push(attribution);
  }
  return found;
}

/** "amid *news reports* that rebels had attacked": the reports answer for what follows; nobody speaks on. */
function ofNoun(reading: Reading, group: NounGroup, discourse: Discourse): Attribution[] {
  const kind = sourceKindOf(reading, group, discourse);
  if (kind === null) return [];
  const source = groupSpan(reading, group);
  const scope = { start: source.end, end: reading.sentence.end };
  return [{ kind, source, actors: [], scope, until: scope.end, except: source, rule: 'source/noun-that-tells' }];
}

function ofClause(
  reading: Reading,
  clause: Clause,
  {
    quoted: quotations,
    governed,
    discourse,
    isSecond,
  }: { quoted: readonly Span[]; governed: readonly Clause[]; discourse: Discourse; isSecond: boolean },
): Attribution | null {
  const { verb } = clause;
  if (!reportingVerbs.has(verb.lemma) || (verb.form !== 'finite' && verb.form !== 'gerund')) return null;
  const speaker = verb.passive ? byGroup(clause) : speakerOf(reading, clause);
  if (verb.passive && !/^(?:quote|cite|report)$/.test(verb.lemma)) return null;
  if (speaker === null || isQuotedSelf(reading, speaker, quotations)) return null;
  const quoted = quotations.some((quotation) => !covers(quotation, groupSpan(reading, verb)));
  const complement = governed.some((other) => tells(reading, other, clause));
  const isNews = !complement && !quoted && tellsNews(reading, clause);
  if (!complement && !quoted && !isNews && !isTrailing(reading, clause)) {
    // "Officials confirmed the raid. *They* said …": the first to speak, whatever they spoke of.
    if (discourse.speaker === null && clause.relation === 'main')
      ofGroup(reading, speaker, { rule: 'source/reporting-verb', discourse, ahead: false, ...speaker });
    return null;
  }
  if (keeping.test(verb.lemma) && clause.object !== null && !complement) return null;
  if (verb.lemma === 'show' && isDoer(sourceKindOf(reading, speaker, discourse))) return null;
  if (!quoted && isOrder(clause, governed)) return null;
  if (verb.lemma === 'announce' && clause.object !== null && !complement && !quoted) return null;
  const to = Math.max(verb.to, speaker.to);
  const aside = isAside(clause) ? antecedentOf(reading, clause) : null;
  // "The army said four had died, while the clinic said nine had": each answers for what follows.
  const ahead =
    (!quoted &&
      (isNews ||
        (complement && (isSecond || isCircumstance(clause) || isJoined(reading, clause, speaker))) ||
        (reportsOnlyAhead.has(verb.lemma) && (complement || !isTrailing(reading, clause))))) ||
    // "ended in May, in what Kim calls *a “hard” month*"
    (reportsOnlyAhead.has(verb.lemma) && clause.link === 'what');
  return ofGroup(reading, speaker, {
    from: Math.min(speaker.from, verb.from),
    to,
    rule: 'source/reporting-verb',
    discourse,
    ahead,
    until: ahead ? mainBehind(reading, clause) : null,
    ...(aside === null ? {} : { begin: aside }),
  });
}

/** "broke down *when the army insisted that* it would stay", "…, *as they told reporters that* …": what is told behind is told, not what happened then. */
const isCircumstance = ({ relation, link }: Clause): boolean =>
  relation === 'adverbial' && /^(?:when|after|before|because|since|as|until|while|although|though)$/.test(link ?? '');

/** "Kenya holds 60 soldiers, *and the rebels say* they hold none": they answer for their own alone. */
const isJoined = ({ clauses, words }: Reading, { relation, index }: Clause, { possessor, from }: NounGroup): boolean =>
  relation === 'main' &&
  /^(?:and|but)$/.test(words[(possessor?.from ?? from) - 1]?.lower ?? '') &&
  clauses.some((other) => other.index < index && other.relation === 'main' && other.verb.form === 'finite');

/** "After officials said that it was over, *soldiers left*", "The rebels, who vowed to fight on, *have left*": where the clause begins that nobody answers for. */
function mainBehind({ clauses, words }: Reading, { relation, index }: Clause): number | null {
  if (relation !== 'adverbial' && relation !== 'relative') return null;
  const main = clauses.find(
    (other) => other.index > index && other.relation === 'main' && other.verb.form === 'finite',
  );
  if (main === undefined) return null;
  const { subject, verb } = main;
  const isBehind = subject !== null && subject.from > (clauses[index]?.verb.to ?? 0);
  const at = isBehind ? Math.min(subject.from, verb.from) : verb.from;
  return words[at - 1]?.lower === ',' ? (words[at]?.start ?? null) : null;
}

/** "could maintain a \"residual\" force": what is kept or found is not said. */
const keeping = /^(?:maintain|continue|find|observe|recall|counter|expect)$/;

/** "The army *has shown that it can fight*": with deeds, not with words as a report does. */
const isDoer = (kind: SourceKind | null): boolean => kind === 'named' || kind === 'anonymous';

/** “…, *we* say that troops will leave”: who speaks there is whom the quotation is of. */
const isQuotedSelf = (reading: Reading, speaker: NounGroup, quotations: readonly Span[]): boolean =>
  /^(?:i|we)$/.test(reading.words[speaker.head]?.lower ?? '') &&
  quotations.some((quotation) => covers(quotation, groupSpan(reading, speaker)));

/** "told its troops to leave": an order, which nobody has to answer for. */
const isOrder = ({ verb, object }: Clause, governed: readonly Clause[]): boolean =>
  verb.lemma === 'tell' && object !== null && governed.some(({ relation }) => relation === 'infinitive');

/** "raids *which the army says* rebels carried out": it answers for the raids alone. */
const isAside = ({ relation, link, subject, governorNoun }: Clause): boolean =>
  relation === 'relative' && (link === 'which' || link === 'that') && subject?.head !== governorNoun;

/** Where the phrase begins that a relative clause tells of: "*after raids on two towns* which …". */
function antecedentOf({ groups, words }: Reading, { governorNoun }: Clause): number | null {
  let at = groups.findIndex(({ head }) => head === governorNoun);
  if (at < 0) return null;
  while (groups[at]?.preposition !== null && groups[at - 1]?.to === groups[at]?.outerFrom) at--;
  return words[groups[at]?.outerFrom ?? 0]?.start ?? null;
}

/**
 * The subject; where a description between commas hides it from the parser, what stands before the verb: "*Kim*, a senior aide, told reporters",
 * "*Dr Haro*, head of a school in Rome, said Friday's vote …".
 */
function speakerOf(reading: Reading, clause: Clause): NounGroup | null {
  const { subject, object, verb } = clause;
  if (subject === null || subject.from < verb.from) return sayerOf(clause, reading.clauses).subject;
  const isTold = verb.lemma === 'tell' && subject.from === object?.from;
  const owned = reading.groups.find(({ possessor }) => possessor?.from === subject.from) ?? null;
  if (!isTold && owned === null) return subject;
  if (owned !== null && !reading.clauses.some((clause) => clause.subject?.from === owned.from)) return owned;
  return describedBefore(reading, verb.from) ?? subject;
}

const covers = (a: Span, b: Span): boolean => a.start <= b.start && b.end <= a.end;
const byGroup = (clause: Clause): NounGroup | null =>
  clause.complements.find((complement) => complement.preposition === 'by')?.group ?? null;

interface Frame {
  readonly from: number;
  readonly to: number;
  readonly rule: SourceRuleId;
  readonly discourse: Discourse;
  readonly ahead: boolean;
  /** Where in the text what is told ends, if before the sentence does. */
  readonly until?: number | null;
  /** Where in the text what is told begins, if not with the sentence or behind the words of the source. */
  readonly begin?: number;
}

function ofGroup(
  reading: Reading,
  group: NounGroup,
  { from, to, rule, discourse, ahead, begin, until }: Frame,
): Attribution | null {
  const kind = sourceKindOf(reading, group, discourse);
  if (kind === null) return null;
  if (kind === 'media') discourse.quotedMedia = true;
  const pronoun = /^(?:he|she|it|they|who)$/.test(reading.words[group.head]?.lower ?? '');
  const actors =
    pronoun && discourse.speaker !== null
      ? discourse.speaker.actors
      : (spokenFor(reading, group, discourse) ?? resolveActor(reading, group, discourse)?.actors ?? []);
  const source = groupSpan(reading, withOffice(reading, group));
  const except = groupSpan(reading, { from, to });
  discourse.introduced = false;
  const words = reading.document.text.slice(source.start, source.end);
  discourse.speaker = { kind, actors, words, sentence: reading.sentence.index };
  const scope = { start: begin ?? (ahead ? except.end : reading.sentence.start), end: reading.sentence.end };
  return { kind, source, actors, scope, until: until ?? scope.end, except, rule };
}

/** "a member *of the council*", "US Secretary *of State Ann Haro*", "the Centre *for Peace Studies*". */
function withOffice({ groups, words }: Reading, group: NounGroup): { from: number; to: number } {
  const isName = (at: number) => words[at]?.pos === 'PROPN';
  let { to } = group;
  for (let at = groups.indexOf(group) + 1; groups[at]?.outerFrom === to; at += 1) {
    const { preposition, head } = groups[at] as NounGroup;
    if (preposition !== 'of' && !(preposition === 'for' && isName(group.head) && isName(head))) break;
    to = groups[at]?.to ?? to;
  }
  return { from: group.from, to };
}

/**
 * Who answers for a run of words: the innermost attribution of its sentence, else that of the quotation that it stands in.
 * @param attributions all attributions of the document, in order.
 */
export function attributionOf(
  span: Span,
  sentence: Span,
  { attributions, quotations }: { attributions: readonly Attribution[]; quotations: readonly Span[] },
): Attribution | null {
  for (let at = attributions.length - 1; at >= 0; at--) {
    const { scope, except, until } = attributions[at] as Attribution;
    if (scope.end < sentence.end) break;
    if (scope.end === sentence.end && covers(scope, span) && span.end <= until && !covers(except, span))
      return attributions[at] as Attribution;
  }
  const quotation = overlapping(quotations, span).find((candidate) => covers(candidate, span));
  if (quotation === undefined) return null;
  const after = firstEndingAfter(attributions, quotation.start, ({ scope }) => scope.end);
  for (let at = after; at < attributions.length; at++) {
    const attribution = attributions[at] as Attribution;
    if (attribution.scope.start < quotation.end && !covers(quotation, attribution.except)) return attribution;
  }
  return attributions[after - 1] ?? null;
}
