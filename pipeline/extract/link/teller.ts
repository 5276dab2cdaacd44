import type { EventMention } from '../../../schemas/event-mention.js';
import type { TroopFigure } from '../../../schemas/troop-figure.js';

type Told = Pick<EventMention | TroopFigure, 'article_id' | 'source_kind' | 'source'>;

/** Who they are is not in the words. */
const pronouns: ReadonlySet<string> = new Set(['he', 'she', 'it', 'they', 'who']);

/**
 * Whether two claims may come from one mouth: nobody contradicts himself in one article, he speaks of two things. "A senior official" and
 * "the official" are one; so is everything that the article says in its own voice.
 */
export function mayBeOneTeller(a: Told, b: Told): boolean {
  if (a.article_id !== b.article_id) return false;
  const [one, other] = [tellerOf(a), tellerOf(b)];
  return one === other || pronouns.has(one) || pronouns.has(other);
}

const tellerOf = ({ source_kind, source }: Told): string =>
  source_kind === 'none' || source === null ? '' : (source.toLowerCase().split(' ').at(-1) as string);
