import { z } from 'zod';
import { column, int32, words } from './column.js';

/** The words and the rule behind one cell of a claim. */
export const evidence = z.strictObject({
  claim_id: column(words, { description: 'Claim that the cell belongs to: a figure, a mention or a withheld figure.' }),
  column: column(words, { description: 'Column of that claim.' }),
  value: column(words.nullable(), { description: 'Value of the cell, as text.' }),
  basis: column(z.enum(['stated', 'filled_in', 'corrected']), {
    description:
      "Whether the value stands in the claim's own clause, was filled in from elsewhere, or was set by a curator.",
  }),
  rule: column(words, { description: 'Id of the rule that made the value; the data dictionary describes it.' }),
  words: column(words.nullable(), { description: 'Words of the article that the value rests on, if any.' }),
  start: column(int32.min(0).nullable(), {
    description: 'Where those words begin in the decoded input file.',
    unit: 'UTF-16 code units',
  }),
  end: column(int32.min(1).nullable(), {
    description: 'Where those words end in the decoded input file, exclusive.',
    unit: 'UTF-16 code units',
  }),
});
export type Evidence = z.infer<typeof evidence>;
