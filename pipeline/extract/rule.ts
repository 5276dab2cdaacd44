/** What a rule makes of a text, and what it must leave alone: run by one test, printed in the data dictionary. */
export interface Examples<Value> {
  /** Sentences of our own with what the rule yields for them. */
  readonly reads: readonly { readonly text: string; readonly yields: Value }[];
  /** Sentences of our own from which it must take nothing. */
  readonly skips: readonly string[];
}

/** Every rule has this much; what it matches and yields is its subject's own (`NumberRule`, `TimeRule`, …). */
export interface Rule<Value = unknown> {
  /** `subject/name`, kebab case: `time/by-end-of`. Published in `rules` and `evidence`, so it is never reused for another meaning. */
  readonly id: `${string}/${string}`;
  /** One sentence for the data dictionary. */
  readonly description: string;
  readonly examples: Examples<Value>;
}
