import type { NounGroup } from '../clause/noun-group.js';
import { groupNouns } from '../force/soldier-words.js';
import { groupSpan, mentionsIn, type Reading } from '../reading.js';
import type { Referent } from './resolve-actor.js';

/** "militias *backed by Iran*". */
export function backedBy(reading: Reading, group: NounGroup): Referent | null {
  if (!groupNouns.has(reading.words[group.head]?.lower ?? '')) return null;
  const clause = reading.clauses.find(
    (other) =>
      other.relation === 'reduced' &&
      other.governorNoun === group.head &&
      /^(?:back|support|arm|fund|sponsor)$/.test(other.verb.lemma),
  );
  const by = clause?.complements.find((complement) => complement.preposition === 'by')?.group;
  if (by === undefined) return null;
  const iran = mentionsIn(reading, reading.actors, by).find((mention) => mention.actors.includes('IRN'));
  return iran === undefined
    ? null
    : {
        actors: ['iran-backed-militias'],
        basis: 'stated',
        rule: 'force/backed-by',
        span: groupSpan(reading, { from: group.from, to: by.to }),
      };
}
