import { wordSet } from '../word-list.js';
import type { Clause } from './clause.js';

/** "a ferry *carrying* 45 soldiers", "a plane *bearing* marines": those in its object go where the noun before it goes. Source: VerbNet class 54.3 (fit) and 11.4 (carry). */
export const isCarrying = ({ verb, relation }: Clause): boolean => relation === 'reduced' && carries.has(verb.lemma);

const carries = wordSet('carry contain transport bear');
