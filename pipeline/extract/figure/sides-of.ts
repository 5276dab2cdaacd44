import type { SentenceContext } from '../context.js';
import { type Referent, resolveActor } from '../discourse/resolve-actor.js';
import type { FigureDraft } from './figure-draft.js';

/** "20 soldiers were killed *on each side*". */
export function sidesOf({ quote }: FigureDraft, { reading, discourse }: SentenceContext): Referent | null {
  const { words, groups } = reading;
  const sides = groups.find(
    ({ from, head, preposition }) =>
      /^sides?$/.test(words[head]?.lower ?? '') &&
      /^(?:on|from)$/.test(preposition ?? '') &&
      /^(?:each|both|either)$/.test(words[from]?.lower ?? '') &&
      (words[from]?.start ?? 0) > quote.end,
  );
  return sides === undefined ? null : resolveActor(reading, sides, discourse);
}
