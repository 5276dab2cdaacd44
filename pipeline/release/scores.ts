import { z } from 'zod';

const count = z.int().min(0);
const share = z.number().min(0).max(1);
const rates = z.strictObject({ precision: share, recall: share, f1: share });

/** How often claims are right: all of a table, or those of one type. */
const score = z.strictObject({
  /** Annotated claims that had to be found, and rows published for the same articles. */
  gold: count,
  predicted: count,
  /** Of finding a claim at all, and of finding it with every deciding cell right. */
  detection: rates,
  strict: rates,
  /** Annotated claims that were found: those whose cells were compared. */
  compared: count,
  /** By field, of the compared claims: how many have the cell wrong. */
  fields: z.record(z.string(), z.strictObject({ wrong: count, error_rate: share })),
});
export type Score = z.infer<typeof score>;

/** What the scorer prints with `--json`, and what travels with the tables: error rates by field, by type, and by field of a type. */
export const scores = z.strictObject({
  /** What was annotated, and what that says of other articles. */
  measured_on: z.string().min(1),
  articles: count,
  tables: z.array(
    z.strictObject({
      table: z.string(),
      /** Column that holds the type: event_type, measure. */
      type_column: z.string(),
      ...score.shape,
      types: z.record(z.string(), score),
    }),
  ),
  /** Of putting mentions of one event together, on made-up articles whose events are known: by pairs, and B³. */
  linking: z.strictObject({ articles: count, mentions: count, events: count, pairs: rates, b_cubed: rates }),
});
export type Scores = z.infer<typeof scores>;
