import { firstEndingAfter } from '../first-ending-after.js';
import type { PlaceMention } from '../mention.js';
import type { NameView } from '../name-view.js';
import { behindLocative } from './behind-locative.js';
import { describedPlace } from './described-place.js';
import { insidePlace } from './inside-place.js';
import { namedByKind } from './named-by-kind.js';
import type { PlaceRuleId } from './place-rules.js';
import { type UnknownName, unknownAt, wordsOf } from './unknown-name.js';

/**
 * Places that no gazetteer has, where the text itself says that they are some.
 * @param known the places already read, whose countries may follow.
 */
export function readNamedPlaces(view: NameView, known: readonly PlaceMention[]): PlaceMention[] {
  const mentions: PlaceMention[] = [];
  for (let at = 0; at < view.tokens.length; at += 1) {
    const unknown = unknownAt(view, at);
    if (unknown === null) continue;
    const mention =
      namedByKind(view, unknown) ??
      insidePlace(view, unknown, known) ??
      describedPlace(view, unknown, known) ??
      namedBefore(view, unknown, mentions) ??
      behindLocative(view, unknown, placeBefore(view, unknown.from, { mentions, known }));
    if (mention !== null) mentions.push(mention);
    at = unknown.to - 1;
  }
  return mentions;
}

/** The place that a name may be listed with: the one that was read last. */
function placeBefore(
  { tokens }: NameView,
  from: number,
  { mentions, known }: { mentions: readonly PlaceMention[]; known: readonly PlaceMention[] },
): PlaceMention | undefined {
  const start = tokens[from]?.start ?? 0;
  const before = known[firstEndingAfter(known, start, ({ end }) => end) - 1];
  const last = mentions.at(-1);
  return (last?.end ?? 0) > (before?.end ?? 0) ? last : before;
}

/** So many places back in a sentence a name is looked for again. */
const reach = 20;

/** A name that the article has said before to be a place's: "in Karzan". */
function namedBefore(view: NameView, unknown: UnknownName, found: readonly PlaceMention[]): PlaceMention | null {
  if (found.length === 0 && view.context.named === undefined) return null;
  const words = wordsOf(view, unknown);
  const before = view.context.named?.get(words) ?? found.slice(-reach).find(({ place }) => place === words);
  return before === undefined
    ? null
    : {
        ...before,
        rule: 'place/named-before' satisfies PlaceRuleId,
        start: view.tokens[unknown.from]?.start ?? 0,
        end: view.tokens[unknown.to - 1]?.end ?? 0,
      };
}
