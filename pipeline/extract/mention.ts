import type { Comparator } from '../../schemas/comparator.js';
import type { Span } from '../stage.js';

/** A run of words that means something by itself, and the rule that read it. Offsets are those of the document's text. */
export interface Mention extends Span {
  readonly rule: string;
}

/** A stated quantity, before anybody asks of what: bounds as in codebook section 3. */
export interface QuantityMention extends Mention {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly comparator: Comparator;
  /** `fraction` for "half", "a third", in percent like `percent`. `ordinal` and bare years are never mentions. */
  readonly form: 'count' | 'percent' | 'fraction';
  /** The number itself without qualifier: "2,500" in "just over 2,500". */
  readonly core: Span;
  /** "another 300", "300 more", "an additional 300": added to what is there. */
  readonly additional: boolean;
  /** The words around the number that bound, hedge or add it, each with its rule, in the order of the text. */
  readonly qualifiers: readonly Mention[];
  /** The two numbers of a range or a change, in the order of the text, each with its own qualifiers; null for a single number. */
  readonly parts: readonly [QuantityMention, QuantityMention] | null;
  /** "from 2,000 to 3,000": a range, or, where the verb says that a level falls or rises, the levels before and after: `parts`. */
  readonly fromTo: boolean;
}

/** A place by its canonical name. A country by itself is `{ place: null, country: 'IRQ' }`. */
export interface PlaceMention extends Mention {
  readonly place: string | null;
  /** ISO 3166-1 alpha-3; null for seas and for regions of several countries. */
  readonly country: string | null;
  readonly kind: 'country' | 'region' | 'province' | 'city' | 'base' | 'site' | 'sea';
}

/**
 * An actor of section 6, as named. How it is named decides what it can stand for: "Iraqi" alone is a modifier, "Baghdad" a place as well,
 * "Defence Minister Yasar Guler" a person who acts for a state, "the group" nobody until resolved.
 */
export interface ActorMention extends Mention {
  /** Codes of section 6, sorted: usually one. */
  readonly actors: readonly string[];
  readonly form:
    | 'country'
    | 'demonym'
    | 'capital'
    | 'office'
    | 'person'
    | 'armed_force'
    | 'group'
    | 'organization'
    | 'generic';
  /**
   * Where the name is only a part of a hyphenated word, what stands around it: `after` is "backed" in "Iran-backed", "led" in "US-led";
   * `before` is "anti" in "anti-ISIS". Absent elsewhere. Who is named so need not be who acts.
   */
  readonly compound?: { readonly before: string; readonly after: string };
}

/** A time expression as it stands, not yet resolved against a date. `expression` belongs to `time/`. */
export interface TimeMention<Expression = unknown> extends Mention {
  readonly expression: Expression;
}

/** An inclusive interval of days; null is an open or unknown bound (codebook section 7). */
export interface Interval {
  readonly start: string | null;
  readonly end: string | null;
}
