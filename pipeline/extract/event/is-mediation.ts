import type { Clause } from '../clause/clause.js';
import { wordSet } from '../word-list.js';

/** "a truce *mediated by Oman*", "a pullback *monitored by observers*": who helps others to agree, or watches them, is no party. */
export const isMediation = ({ verb }: Pick<Clause, 'verb'>): boolean => helping.has(verb.lemma);

/** The same, and "brokered talks, *yielding a truce*": what came of the help. */
export const comesOfMediation = (clause: Clause): boolean =>
  isMediation(clause) || (clause.verb.form === 'gerund' && clause.governor !== null && isMediation(clause.governor));

/** Source: VerbNet 36.1 (mediate), 35.4 (monitor), 5 (help). */
const helping = wordSet(
  'mediate broker facilitate host monitor supervise oversee observe verify sponsor guarantee chair moderate arrange',
);
