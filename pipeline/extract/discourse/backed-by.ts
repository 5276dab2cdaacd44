import type { NounGroup } from '../clause/noun-group.js';
import { backedGroup } from '../force/backed-groups.js';
import { groupNouns } from '../force/soldier-words.js';
import { groupSpan, mentionsIn, type Reading } from '../reading.js';
import type { Referent } from './resolve-actor.js';

/** "militias *backed by Iran*", "separatists *armed by Moscow*": those whom the lexicon calls after the state behind them. */
export function backedBy(reading: Reading, group: NounGroup): Referent | null {
  const noun = reading.words[group.head]?.lower ?? '';
  if (!groupNouns.has(noun)) return null;
  const clause = reading.clauses.find(
    (other) =>
      other.relation === 'reduced' &&
      other.governorNoun === group.head &&
      /^(?:back|support|arm|fund|sponsor)$/.test(other.verb.lemma),
  );
  const by = clause?.complements.find((complement) => complement.preposition === 'by')?.group;
  if (by === undefined) return null;
  const backers = mentionsIn(reading, reading.actors, by).flatMap(({ actors }) => actors);
  const backed = backers.map((backer) => backedGroup(backer, noun)).find((code) => code !== null);
  if (backed == null) return null;
  return {
    actors: [backed],
    basis: 'stated',
    rule: 'force/backed-by',
    span: groupSpan(reading, { from: group.from, to: by.to }),
  };
}
