import type { Clause } from './clause.js';
import type { Word } from './word.js';

/** "*Adopting the resolution*, the council extended the mission": who does what the sentence goes on to say does this as well. */
export function withFrontedGerund(clauses: Clause[], words: readonly Word[]): Clause[] {
  const [first, ...rest] = clauses;
  if (first === undefined || first.verb.form !== 'gerund' || first.subject !== null || first.governor !== null)
    return clauses;
  const main = rest.find(({ relation, verb }) => relation === 'main' && verb.form === 'finite');
  const subject = main?.subject ?? null;
  if (main === undefined || subject === null || isFarIn(first, words)) return clauses;
  const start = Math.min(subject.from, subject.possessor?.outerFrom ?? subject.from);
  // "…, *Chadian and Nigerien troops* advanced": the first of the row can be read with what stands before the comma.
  const isPair = words[start - 1]?.lower === 'and' && words[start - 3]?.lower === ',';
  return words[start - 1]?.lower === ',' || isPair
    ? [{ ...first, subject, governor: main, link: ',' }, ...rest]
    : clauses;
}

/** "Unanimously adopting", "Once again invading", "More than two years after invading": adverbs and times, and few words besides. */
const isFarIn = ({ verb }: Clause, words: readonly Word[]): boolean =>
  verb.from > mostWordsBefore && words.slice(0, verb.from).some(({ pos }) => pos !== 'ADV' && pos !== 'ADP');
const mostWordsBefore = 3;
