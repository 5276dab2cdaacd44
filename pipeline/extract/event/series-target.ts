import { type Cell, filledIn } from '../cell.js';
import type { SentenceContext } from '../context.js';
import { classesOf } from '../noun-classes.js';
import type { EventDraft } from './draft.js';

/**
 * "*The attack* came at dawn", "*the strikes* hit a depot": whom whoever is only known from the blow before struck then; not where the words name
 * people who bear no arms ("the raids killed nine villagers").
 */
export function seriesTargetCell(
  { type, targets }: EventDraft,
  { reading: { words }, discourse: { attack } }: SentenceContext,
  { actor, target }: Record<'actor' | 'target', Cell<string | null>>,
): Cell<string | null> {
  const isOpen = type === 'attack' && target.value === null && actor.rule === 'discourse/actor-of-series';
  if (!isOpen || attack === null || attack.actor !== actor.value || attack.target === null) return target;
  const areOthers = targets.some(({ head }) => {
    const { lemma = '', lower = '' } = words[head] ?? {};
    return classesOf(lemma, lower).some((name) => name === 'victims' || name === 'audience');
  });
  return areOthers || attack.target === actor.value
    ? target
    : filledIn(attack.target, 'discourse/target-of-series', null);
}
