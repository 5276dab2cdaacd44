import { wordSet } from '../word-list.js';

/** Verbs by which somebody tells of himself and of others. Source: VerbNet class 37.7 (say). */
export const tellingVerbs: ReadonlySet<string> = wordSet(
  'say claim announce report admit acknowledge confirm insist add state declare deny warn',
);
