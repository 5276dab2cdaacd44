import type { Rule } from './rule.js';

/** What is said of a rule whose id is its key. */
export interface RuleEntry {
  readonly description: string;
  /** Sentences of our own, each with the value that the rule gives a cell. */
  readonly reads: readonly (readonly [text: string, yields: string])[];
  readonly skips: readonly string[];
}

/** The id of a rule without its subject: `past` of `modality/past`. */
export type NameOf<Id extends string> = Id extends `${string}/${infer Name}` ? Name : never;

/** The rules of a record, for the data dictionary. They decide a cell from more than its own words, so their examples are read as whole articles. */
export const rulesOf = (entries: Readonly<Record<string, RuleEntry>>): Rule<string>[] =>
  Object.entries(entries).map(([id, { description, reads, skips }]) => ({
    id: id as Rule['id'],
    description,
    examples: { reads: reads.map(([text, yields]) => ({ text, yields })), skips },
  }));
