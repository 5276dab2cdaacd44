import type { Clause } from '../clause/clause.js';
import type { SentenceContext } from '../context.js';
import { type Referent, resolveActor } from '../discourse/resolve-actor.js';
import { attackNouns } from '../event-nouns.js';
import { phrasesAfter } from '../reading.js';

/** "*The attack on a Danish base* killed nine soldiers": those of the one who is attacked. */
export function targetNamed({ subject }: Clause, { reading, discourse }: SentenceContext): Referent | null {
  if (subject === null || !attacks.has(reading.words[subject.head]?.lemma ?? '')) return null;
  const target = phrasesAfter(reading, subject).find(({ preposition }) => /^(?:on|against|at)$/.test(preposition));
  const found = target === undefined ? null : resolveActor(reading, target.group, discourse);
  return found?.basis === 'stated' && found.actors.length === 1 ? found : null;
}

const attacks = new Set(attackNouns);
