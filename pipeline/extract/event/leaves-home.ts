import type { SentenceContext } from '../context.js';
import { abroadFrom } from '../discourse/abroad-from.js';
import { mentionsIn } from '../reading.js';
import type { EventDraft } from './draft.js';
import { frameOf } from './verb-frames.js';

/**
 * Whether forces that leave are on their way out, not back: "Danish soldiers left Copenhagen for duties in Lebanon", or "left on Friday" behind a
 * sentence in which they were about to be sent.
 * @param actor the code of whose they are; null for unknown.
 */
export function leavesHome(
  { type, rule, clause }: EventDraft,
  context: SentenceContext,
  actor: string | null,
): boolean {
  if ((type !== 'withdrawal' && type !== 'redeployment') || clause === null || actor === null) return false;
  if (abroadFrom(clause, actor, context) !== null) return true;
  if (frameOf(rule)?.maySetOut !== true || clause.object !== null) return false;
  const { reading, discourse } = context;
  const { movement } = discourse;
  return (
    movement !== null &&
    movement.type === 'deployment' &&
    !movement.done &&
    movement.actor === actor &&
    reading.sentence.index - movement.sentence <= 2 &&
    mentionsIn(reading, reading.places, clause).every(({ country }) => country === null || country === actor)
  );
}
