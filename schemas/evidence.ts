import { z } from 'zod';
import { column, int32, vocabulary, words } from './column.js';

/** Where the value of a cell comes from. */
export const basis = vocabulary({
  stated: "It stands in the words of the claim's own clause.",
  filled_in: 'It was filled in from elsewhere: the sentence before, the publication date, a rule of the codebook.',
  corrected: 'A curator set it.',
});

/** The words and the rule behind one cell of a claim. */
export const evidence = z.strictObject({
  claim_id: column(words, { description: 'Claim that the cell belongs to: a figure, a mention or a withheld figure.' }),
  column: column(words, { description: 'Column of that claim.' }),
  value: column(words.nullable(), { description: 'Value of the cell, as text.' }),
  basis: column(basis, {
    description: 'Where the value comes from.',
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
