import type { NounGroup } from '../clause/noun-group.js';
import type { Reading } from '../reading.js';
import { wordSet } from '../word-list.js';

/** "*It* was too early to withdraw troops", "*it* is clear that they left": a word that only fills the place of the subject. */
export function isExpletive({ words, clauses }: Reading, { from, head }: NounGroup): boolean {
  if (words[head]?.lower !== 'it') return false;
  const clause = clauses.find(({ subject, verb }) => subject?.from === from && verb.lemma === 'be');
  if (clause === undefined) return false;
  let at = clause.verb.to;
  while (words[at]?.pos === 'ADV' || words[at]?.lower === 'too') at++;
  return (
    impersonal.has(words[at]?.lower ?? '') && /^(?:to|that|for|how|whether|when)$/.test(words[at + 1]?.lower ?? '')
  );
}

/** What a deed is, and nobody. Source: VerbNet and the extraposition patterns of the COBUILD grammar. */
const impersonal = wordSet(
  'early late clear unclear possible impossible difficult hard easy important necessary unnecessary safe unsafe dangerous risky good better best wrong right true premature essential crucial vital critical time unusual common rare uncertain obvious evident wise unwise foolish inevitable urgent imperative',
);
