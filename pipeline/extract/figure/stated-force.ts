import type { Referent } from '../discourse/resolve-actor.js';
import type { ActorMention } from '../mention.js';

/** Those whom mentions name, one at least. */
export function statedForce(mentions: readonly ActorMention[]): Referent {
  const first = mentions[0] as ActorMention;
  return {
    actors: [...new Set(mentions.flatMap((mention) => mention.actors))].sort(),
    basis: 'stated',
    rule: first.rule,
    span: { start: first.start, end: mentions.at(-1)?.end ?? first.end },
  };
}
