import type { PlaceMention } from '../mention.js';
import type { NameView } from '../name-view.js';
import { behindLocative } from './behind-locative.js';
import { describedPlace } from './described-place.js';
import { directions } from './kind-words.js';
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
      byCountry(view, unknown, known) ??
      describedPlace(view, unknown, known) ??
      namedBefore(view, unknown, mentions) ??
      behindLocative(view, unknown, mentions.at(-1));
    if (mention !== null) mentions.push(mention);
    at = unknown.to - 1;
  }
  return mentions;
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

/** "near Karzan, Afghanistan", "in Tolvana, in eastern Ukraine", "in Tolvana, eastern Ukraine". */
function byCountry(view: NameView, unknown: UnknownName, known: readonly PlaceMention[]): PlaceMention | null {
  const { tokens } = view;
  const { from, to } = unknown;
  if (!/^(?:in|at|near|outside|around|to|into)$/.test(tokens[from - 1]?.lower ?? '') || tokens[to]?.text !== ',')
    return null;
  const behind = tokens[to + 1]?.lower ?? '';
  const farthest = /^(?:in|a|the|on)$/.test(behind) ? 5 : directions.has(behind) ? 2 : 1;
  const within = tokens.slice(to + 1, to + 1 + farthest);
  const place = known.find(
    ({ start, kind }) => kind !== 'city' && kind !== 'base' && within.some((token) => token.start === start),
  );
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? 0;
  if (place === undefined) return null;
  return {
    rule: 'place/with-its-country' satisfies PlaceRuleId,
    start,
    end,
    place: wordsOf(view, unknown),
    country: place.country,
    kind: 'city',
  };
}
