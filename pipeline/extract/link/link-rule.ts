/** Why two mentions are one event, a number was chosen, two claims exclude each other, or a sum was checked. */
export interface LinkRule {
  /** `subject/name`; published in the columns `rules` and `best_rule`. */
  readonly id: `link/${string}`;
  /** One sentence for the data dictionary. */
  readonly description: string;
}
