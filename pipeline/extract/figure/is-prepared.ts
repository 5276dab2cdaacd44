import { preparingVerbs } from '../event/preparing-verbs.js';
import type { Reading } from '../reading.js';
import type { FigureDraft } from './figure-draft.js';

/** "is preparing *900 soldiers* for deployment": they are to go, and have not yet. */
export const isPrepared = ({ words }: Reading, { clause, role }: Pick<FigureDraft, 'clause' | 'role'>): boolean =>
  clause !== null &&
  role === (clause.verb.passive ? 'subject' : 'object') &&
  preparingVerbs.has(clause.verb.lemma) &&
  clause.complements.some(
    ({ preposition, group }) => preposition === 'for' && /^deployments?$/.test(words[group.head]?.lower ?? ''),
  );
