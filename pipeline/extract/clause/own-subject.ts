import { wordSet } from '../word-list.js';
import { addressingVerbs } from './addressing-verbs.js';
import type { Attachment } from './attachment.js';
import { candidateSubject } from './candidate-subject.js';
import type { Clause, Relation } from './clause.js';
import { firstOfRow } from './first-of-row.js';
import { isInInsertion } from './insertion.js';
import type { NounGroup } from './noun-group.js';
import { openerBefore } from './opener-before.js';
import type { Sketch } from './read-clauses.js';
import { takesComplement } from './takes-complement.js';
import { weekdays } from './time-heads.js';
import type { VerbGroup } from './verb-group.js';

/** A finite verb with a subject of its own: the nearest group to the left that nothing else governs. */
export function ownSubject(sketch: Sketch, verb: VerbGroup, index: number): Attachment {
  const { words, clauses } = sketch;
  for (let k = index - 1; k >= -1; k--) {
    const previous = clauses[k] ?? null;
    const from = previous?.verb.to ?? 0;
    const until = k === index - 1 ? verb.from : (clauses[k + 1] as Clause).from;
    const subject = candidateSubject(sketch, { from, until, previous, verb });
    if (subject === null) {
      if (previous !== null && (passesOver(previous) || isInInsertion(sketch, previous, verb))) continue;
      const around = previous === null ? null : subjectAround(sketch, previous, verb);
      if (around !== null) return around;
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
    const opener = openerBefore(sketch, from, firstOfRow(subject, from).from);
    const objectRelative = isTold(sketch, previous, { subject, opener })
      ? null
      : antecedentOfBare(sketch, subject, verb);
    const attached = relationOf({ sketch, previous, subject, opener, objectRelative });
    const report = attached === 'main' ? reportGoingOn(sketch, verb, subject) : null;
    const relation = report === null ? attached : 'complement';
    return {
      verb,
      subject,
      relation,
      link: opener === null ? null : (words[opener]?.lower ?? null),
      governor: relation === 'main' ? null : (report ?? previous),
      governorNoun: objectRelative,
      from: opener ?? (k === index - 1 ? firstOfRow(subject, from).from : verb.from),
    };
  }
  return { verb, subject: null, relation: 'main', link: null, governor: null, governorNoun: null, from: verb.from };
}

/** "*The last soldiers*, a spokesman said on Monday, left Mali": whoever stands before what only tells who says so. */
function subjectAround(sketch: Sketch, previous: Clause, verb: VerbGroup): Attachment | null {
  const { words, clauses } = sketch;
  const { subject: teller, verb: told, object, relation } = previous;
  const opens = teller === null ? -1 : firstOfRow(teller).from - 1;
  const isAside =
    relation === 'main' && object === null && telling.has(told.lemma) && words[verb.from - 1]?.lower === ',';
  if (!isAside || words[opens]?.lower !== ',') return null;
  const before = clauses[previous.index - 1] ?? null;
  const subject = candidateSubject(sketch, { from: before?.verb.to ?? 0, until: opens, previous: before, verb });
  return subject === null
    ? null
    : { verb, subject, relation: 'complement', link: null, governor: previous, governorNoun: null, from: verb.from };
}

const telling = wordSet('say report announce add confirm claim');

/** "said the marines would leave and *the sailors would stay*": a second future of the past is told by the verb that tells the first. */
function reportGoingOn({ words, clauses }: Sketch, verb: VerbGroup, subject: NounGroup): Clause | null {
  if (verb.modal !== 'would') return null;
  const first = clauses.findLast(({ relation }) => relation === 'complement');
  const isJoined = words.slice(first?.verb.to ?? subject.from, subject.from).some(({ lower }) => joins.has(lower));
  return first !== undefined && isJoined && first.governor?.verb.tense === 'past' ? first.governor : null;
}

const joins = wordSet('and but ; while');

/** Clauses inside a subject: "troops who had fled returned", "the plan to withdraw troops was dropped". */
const passesOver = (clause: Clause): boolean =>
  clause.relation === 'relative' ||
  clause.relation === 'reduced' ||
  clause.relation === 'infinitive' ||
  clause.relation === 'gerund';

function relationOf({
  sketch,
  previous,
  subject,
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
  if (previous === null || isClosed(sketch, previous, subject)) return 'main';
  return takesComplement(previous.verb.lemma) && directlyFollows(sketch, previous) ? 'complement' : 'main';
}

/** "Hours after Denmark announced its withdrawal, *talks* began", "After declaring a truce, *Chad and Niger* met": the comma closes what was told before it. */
const isClosed = ({ words }: Sketch, { relation, object, index }: Clause, { from }: NounGroup): boolean =>
  (relation === 'adverbial' && object !== null && object.to <= from - 1 && words[from - 1]?.lower === ',') ||
  (relation === 'gerund' &&
    index === 0 &&
    (words[from - 1]?.lower === ',' || (words[from - 1]?.lower === 'and' && words[from - 3]?.lower === ',')));

const days: ReadonlySet<string> = new Set([...weekdays, 'today']);

function directlyFollows({ words, groups }: Sketch, previous: Clause): boolean {
  const next = words[previous.verb.to];
  return (
    next !== undefined &&
    (groups.some((group) => group.from === previous.verb.to) ||
      next.lower === 'that' ||
      days.has(next.lower) ||
      next.pos === 'ADP' ||
      next.pos === 'ADV')
  );
}

/** "told the envoy that troops would leave", "told the envoy troops would leave", "said in Paris that troops would leave": what is said, not which envoy or which Paris. */
function isTold(
  { words, groups }: Sketch,
  previous: Clause | null,
  { subject, opener }: { subject: NounGroup; opener: number | null },
): boolean {
  if (previous?.verb.lemma === 'tell' && opener === null && previous.object?.to === subject.from) return true;
  if (previous === null || opener === null || words[opener]?.lower !== 'that' || opener !== subject.from - 1)
    return false;
  if (addressingVerbs.has(previous.verb.lemma)) return true;
  const before = groups.findLast((group) => group.to <= opener);
  return (
    takesComplement(previous.verb.lemma) &&
    before !== undefined &&
    before.preposition !== null &&
    (words[before.head]?.pos === 'PROPN' || before.preposition === 'by' || before.preposition === 'in')
  );
}

/** "the cities it captured", "the ship that Tehran detained": a group right before the subject is the object of the verb. */
function antecedentOfBare({ words, groups }: Sketch, subject: NounGroup, verb: VerbGroup): number | null {
  const { from } = firstOfRow(subject);
  const opener = words[from - 1]?.lower;
  const bare = opener !== 'that' && opener !== 'which';
  const at = bare ? from : from - (words[from - 2]?.lower === ',' ? 2 : 1);
  const antecedent = groups.findLast((group) => group.to === at);
  if (antecedent === undefined || antecedent.to !== at) return null;
  if (groups.some((group) => group.from === verb.to)) return null;
  // "In Mali the truce began": where, and not which Mali.
  if (bare && antecedent.preposition !== null && words[antecedent.head]?.pos === 'PROPN') return null;
  return words[antecedent.head]?.pos === 'PRON' ? null : antecedent.head;
}
