import { addressingVerbs } from '../clause/addressing-verbs.js';
import type { Clause } from '../clause/clause.js';
import type { NounGroup } from '../clause/noun-group.js';
import { firstEndingAfter } from '../first-ending-after.js';
import type { Reading } from '../reading.js';
import { wordSet } from '../word-list.js';
import { entitiesOf } from './entity.js';
import type { Meant } from './spoken.js';

/** "promised *Kenya* that it could send troops", "quoted *Kenya* as saying that it had left": whoever is told what he may do, or is quoted, is "it", and not who tells of it; null elsewhere. */
export function addressee(reading: Reading, { from }: NounGroup): Meant | null {
  const clause = reading.clauses.find(({ subject, relation }) => relation === 'complement' && subject?.from === from);
  const teller = clause?.governor ?? null;
  if (clause === undefined || teller === null) return null;
  const quoted = quotedIn(reading, teller);
  const told = quoted ?? (isToldIn(teller, clause) ? teller.object?.head : undefined);
  if (told === undefined) return null;
  const { verb } = quoted === null ? teller : (teller.governor ?? teller);
  const entities = entitiesOf(reading);
  const last = entities[firstEndingAfter(entities, reading.words[told]?.end ?? 0, (entity) => entity.end) - 1];
  const isNamed = last !== undefined && last.end > (reading.words[verb.head]?.start ?? 0);
  return isNamed ? { actors: last.actors, how: 'pronoun' } : null;
}

/** "quoted the *rebels* as saying". */
const quotedIn = ({ words }: Reading, { verb, governorNoun }: Clause): number | null =>
  words[verb.from - 1]?.lower === 'as' ? governorNoun : null;

/** "told Kenya that it must leave", but "warned Syria that it would strike". */
const isToldIn = ({ verb: { lemma, passive } }: Clause, { verb: { modal } }: Clause): boolean =>
  !passive &&
  (obligations.has(modal ?? '')
    ? addressingVerbs.has(lemma)
    : permissions.has(modal ?? '') && addressingVerbs.has(lemma) && lemma !== 'warn');

const obligations = wordSet('must should');
const permissions = wordSet('can could may');
