import type { SentenceContext } from '../context.js';
import { mentionsIn } from '../reading.js';
import type { EventDraft } from './draft.js';

/**
 * Whether forces that leave are on their way out, not back: "Danish soldiers left Copenhagen for duties in Lebanon", or "left on Friday" behind a
 * sentence in which they were about to be sent (codebook section 4: going from home to a mission abroad is a deployment).
 * @param actor the code of whose they are; null for unknown.
 */
export function leavesHome(
  { rule, clause }: EventDraft,
  { reading, discourse }: SentenceContext,
  actor: string | null,
): boolean {
  if (!leaving.has(rule) || clause === null || actor === null) return false;
  const { theatre, movement } = discourse;
  if (clause.object !== null)
    return (
      theatre !== null &&
      theatre !== actor &&
      mentionsIn(reading, reading.places, clause.object).some(({ country }) => country === actor)
    );
  return (
    movement !== null &&
    movement.type === 'deployment' &&
    movement.actor === actor &&
    reading.sentence.index - movement.sentence <= 1 &&
    mentionsIn(reading, reading.places, clause).every(({ country }) => country === null || country === actor)
  );
}

const leaving: ReadonlySet<string> = new Set(['event/forces-leave', 'event/forces-go-out']);
