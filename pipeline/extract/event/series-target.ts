import { type Cell, filledIn } from '../cell.js';
import type { SentenceContext } from '../context.js';
import { classesOf } from '../noun-classes.js';
import type { EventDraft } from './draft.js';

/**
 * "*The attack* came at dawn", "*the strikes* hit a depot": whom whoever is only known from the blow before struck then; not where the words name
 * people who bear no arms ("the raids killed nine villagers").
 */
export function seriesTargetCell(
  { type, targets, clause }: EventDraft,
  { reading: { words, sentence }, discourse: { attack } }: SentenceContext,
  { actor, target }: Record<'actor' | 'target', Cell<string | null>>,
): Cell<string | null> {
  if (type !== 'attack' || target.value !== null || attack === null || attack.target === null) return target;
  const isSeries = actor.rule === 'discourse/actor-of-series' && attack.actor === actor.value;
  // "Jets struck the rebels, *and the brigade fired artillery*": at the same.
  const joins =
    clause !== null &&
    (words[clause.from]?.lower === 'and' || words[clause.from - 1]?.lower === 'and') &&
    sentence.index === attack.sentence &&
    targets.length === 0 &&
    actor.basis === 'stated';
  if (!isSeries && !joins) return target;
  const areOthers = targets.some(({ head }) => {
    const { lemma = '', lower = '' } = words[head] ?? {};
    return classesOf(lemma, lower).some((name) => name === 'victims' || name === 'audience');
  });
  return areOthers || attack.target === actor.value
    ? target
    : filledIn(attack.target, 'discourse/target-of-series', null);
}
