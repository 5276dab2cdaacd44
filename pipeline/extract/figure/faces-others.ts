import type { Clause } from '../clause/clause.js';
import { wordSet } from '../word-list.js';

/** "About 900 troops are *fighting* the rebels": whoever is the object is not whose those are who face him. */
export const facesOthers = ({ verb }: Clause): boolean => facing.has(verb.lemma);

/** Source: VerbNet classes 36.4 (battle), 51.6 (chase) and 10.1 (remove). */
const facing = wordSet(
  'fight battle face pursue chase hunt track confront oppose besiege surround engage outnumber attack dislodge oust evict rout repel',
);
