import type { Clause } from '../clause/clause.js';
import type { NounGroup } from '../clause/noun-group.js';
import type { SentenceContext } from '../context.js';
import { type Referent, resolveActor } from '../discourse/resolve-actor.js';
import { isOnMine } from '../event/is-on-mine.js';
import { attackNouns } from '../event-nouns.js';
import { phrasesAfter, type Reading } from '../reading.js';

/** "*The attack on a Danish base* killed nine soldiers", "*A Danish truck* hit a mine, killing two": those of the one who is attacked. */
export function targetNamed(clause: Clause, { reading, discourse }: SentenceContext): Referent | null {
  const target = onMine(clause, reading) ?? attacked(clause, reading);
  const found = target === null ? null : resolveActor(reading, target, discourse);
  return found?.basis === 'stated' && found.actors.length === 1 ? found : null;
}

const onMine = ({ governor, verb }: Clause, reading: Reading): NounGroup | null =>
  verb.form === 'gerund' && governor !== null && isOnMine(reading, governor) ? governor.subject : null;

function attacked({ subject }: Clause, reading: Reading): NounGroup | null {
  if (subject === null || !attackNouns.has(reading.words[subject.head]?.lemma ?? '')) return null;
  return (
    phrasesAfter(reading, subject).find(({ preposition }) => /^(?:on|against|at)$/.test(preposition))?.group ?? null
  );
}
