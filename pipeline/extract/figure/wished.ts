import { wordSet } from '../word-list.js';
import type { FigureDraft } from './figure-draft.js';

/** Verbs whose object is not there yet. Source: VerbNet classes 32.1 (want), 60 (order), 62 (wish), 13.3 (future having); FactBank (2009). */
const asks = wordSet(
  'recommend propose request want need seek suggest urge demand require offer consider favor favour advocate envision',
);
const promises = wordSet(
  'promise pledge approve order authorize authorise earmark plan schedule anticipate expect envisage',
);

/** "prepares for the arrival of 900 soldiers". */
const isAwaited = (lemma: string): boolean => lemma === 'prepare' || lemma === 'brace' || lemma === 'ready';

/**
 * What a verb makes of the people that are its very object: "recommended 900 soldiers" wishes for them, "approved 900 soldiers" plans them; null for a
 * verb that says that they are so, or for one whose object is no newcomer ("needs its 900 soldiers").
 */
export function wished({
  clause,
  role,
  whole,
}: Pick<FigureDraft, 'clause' | 'role' | 'whole'>): 'planned' | 'possible' | null {
  if (clause === null || whole) return null;
  const { verb, complements } = clause;
  const isObject = role === (verb.passive ? 'subject' : 'object');
  const isAskedFor = verb.lemma === 'ask' || verb.lemma === 'call' || verb.lemma === 'appeal' || verb.lemma === 'hope';
  if (isAskedFor)
    return role === 'phrase' && complements.some(({ preposition }) => preposition === 'for') ? 'possible' : null;
  if (isAwaited(verb.lemma) && role !== 'subject' && complements.some(({ preposition }) => preposition === 'for'))
    return 'planned';
  if (verb.lemma === 'provide' && role === 'phrase' && complements.some(({ preposition }) => preposition === 'for'))
    return 'planned';
  if (!isObject) return null;
  if (asks.has(verb.lemma)) return 'possible';
  return promises.has(verb.lemma) ? 'planned' : null;
}
