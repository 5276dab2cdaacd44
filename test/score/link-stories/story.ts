/**
 * A sentence of our own, then what it claims, a line each:
 * `quote | event | type modality | actor > target | country @ place | from..to` for a mention, where `event` names the real event that it
 * speaks of, and `quote | # | value comparator | measure modality | force | country @ place | from..to` for a figure.
 * After `demand` and its modality the type may follow that is demanded.
 * A last field may say who says it: `named: the minister`. Empty fields are `-`, an open bound of a time is left out, a day stands alone.
 */
export type ToldSentence = readonly [text: string, ...lines: string[]];

export interface ToldArticle {
  readonly id: string;
  /** Day of publication. */
  readonly on: string;
  readonly outlet: string;
  readonly agency?: string;
  readonly sentences: readonly ToldSentence[];
}
