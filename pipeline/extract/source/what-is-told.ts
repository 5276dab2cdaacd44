import type { Clause } from '../clause/clause.js';
import type { NounGroup } from '../clause/noun-group.js';
import { classesOf, type NounClass } from '../noun-classes.js';
import type { Reading } from '../reading.js';
import { isTold } from './nouns-that-tell.js';

/** The clauses of a sentence by the clause that governs them. */
export function governedClauses({ clauses }: Reading): ReadonlyMap<number, readonly Clause[]> {
  const governed = new Map<number, Clause[]>();
  for (const clause of clauses) {
    const governor = governorOf(clause);
    if (governor === null) continue;
    const others = governed.get(governor.index);
    if (others === undefined) governed.set(governor.index, [clause]);
    else others.push(clause);
  }
  return governed;
}

/** "said in a statement *posted on its site* that …": what is said hangs on the saying. */
const governorOf = ({ governor, link }: Clause): Clause | null =>
  link === 'that' && governor?.relation === 'reduced' && governor.verb.lemma !== 'say'
    ? (governor.governor ?? governor)
    : governor;

/** "said that …", "told the agency that …", "acknowledged losing …", "claimed to have killed …", "threatened to strike", "accused them of sending …". */
export function tells({ words }: Reading, other: Clause, { verb, object }: Clause): boolean {
  if (other.relation === 'complement') return true;
  // "said that while the talks went on, …"
  if (other.relation === 'adverbial') return words[other.from - 1]?.lower === 'that';
  if (other.relation === 'relative')
    return verb.lemma === 'tell' && object !== null && (other.link === 'that' || isToldTo(other, object));
  // "Local radio reported nine soldiers killed"
  if (other.relation === 'reduced')
    return verb.lemma === 'report' && other.verb.passive && other.governorNoun === object?.head;
  if (other.relation === 'gerund')
    return (
      verb.lemma === 'accuse' || (other.link === null && /^(?:acknowledge|admit|deny|report|confirm)$/.test(verb.lemma))
    );
  return other.relation === 'infinitive' && /^(?:claim|threaten|promise|vow|pledge)$/.test(verb.lemma);
}

/** "*confirmed the death* of two soldiers", "*reported fighting* in Gao", "denied reports that …": news that a noun tells; not "claimed responsibility". */
export function tellsNews(reading: Reading, { verb, object }: Clause): boolean {
  const noun = object === null ? undefined : reading.words[object.head];
  if (object === null || noun === undefined || !/^(?:report|confirm|acknowledge|admit|deny|claim)$/.test(verb.lemma))
    return false;
  const classes = classesOf(noun.lemma, noun.lower);
  if (verb.lemma === 'claim') return classes.includes('victory') || noun.lower.startsWith('violation');
  return classes.some((one) => news.has(one)) || (verb.lemma === 'deny' && isTold(reading, object));
}

const news: ReadonlySet<NounClass> = new Set<NounClass>([
  'attack',
  'combat',
  'gunfire',
  'death',
  'losses',
  'movement',
  'exercise',
  'talks',
]);

/** "told Reuters *nine soldiers had died*": a clause with a subject of its own behind whom it is told to, which the parser takes for one on him. */
const isToldTo = ({ link, subject, governorNoun }: Clause, object: NounGroup): boolean =>
  link === null && governorNoun === object.head && subject !== null && subject.head !== object.head;
