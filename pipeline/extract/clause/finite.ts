import type { Attachment } from './attachment.js';
import type { NounGroup } from './noun-group.js';
import { ownSubject } from './own-subject.js';
import type { Sketch } from './read-clauses.js';
import type { VerbGroup } from './verb-group.js';

const relativePronouns = new Set(['who', 'which', 'that', 'whom', 'whose', 'where']);

export function finite(sketch: Sketch, verb: VerbGroup, index: number): Attachment {
  const { words } = sketch;
  let at = verb.from - 1;
  while (
    at >= 0 &&
    (words[at]?.pos === 'ADV' || words[at]?.lower === '"' || words[at]?.lower === '“' || words[at]?.lower === '``')
  )
    at--;
  const before = words[at]?.lower ?? '';
  if (relativePronouns.has(before) && at > 0) return relative(sketch, verb, at);
  if (before === 'and' || before === 'or' || before === 'but' || before === 'then')
    return conjunct(sketch, verb, { index, at });
  return ownSubject(sketch, verb, index);
}

function relative(sketch: Sketch, verb: VerbGroup, pronoun: number): Attachment {
  const antecedent = antecedentOf(sketch, pronoun);
  const governor = sketch.clauses.findLast((clause) => clause.verb.to <= pronoun) ?? null;
  return {
    verb,
    subject: antecedent,
    relation: 'relative',
    link: sketch.words[pronoun]?.lower ?? null,
    governor,
    governorNoun: antecedent?.head ?? null,
    from: pronoun,
  };
}

/** "a raid in Mali that killed six", "soldiers from Ohio who fell": what describes comes behind the place, but goes with the noun before it. */
function antecedentOf({ words, groups }: Sketch, pronoun: number): NounGroup | null {
  const nearest = groups.findLast((group) => group.to <= pronoun) ?? null;
  if (nearest === null || nearest.to !== pronoun || nearest.coordinatedWith !== null) return nearest;
  const isPlaced =
    words[nearest.head]?.pos === 'PROPN' &&
    /^(?:in|at|near|on|from|of|outside|inside)$/.test(nearest.preposition ?? '');
  if (!isPlaced || words[pronoun]?.lower === 'where') return nearest;
  return groups.find((group) => group.to === nearest.outerFrom && words[group.head]?.pos === 'NOUN') ?? nearest;
}

function conjunct(sketch: Sketch, verb: VerbGroup, { index, at }: { index: number; at: number }): Attachment {
  const sibling = sketch.clauses.slice(0, index).findLast((clause) => clause.verb.form === 'finite') ?? null;
  return {
    verb,
    subject: sibling?.subject ?? null,
    relation: 'conjunct',
    link: sketch.words[at]?.lower ?? null,
    governor: sibling,
    governorNoun: null,
    from: at,
  };
}
