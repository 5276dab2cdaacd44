import { z } from 'zod';
import { column, words } from './column.js';

export const contradictionKind = z.enum(['level', 'level_change_unexplained', 'occurrence', 'intention', 'date']);
export type ContradictionKind = z.infer<typeof contradictionKind>;

/** `excludes`: as stated, not both can be true. `strains`: both can, but only if something happened that no claim tells of. */
export const contradictionStrength = z.enum(['excludes', 'strains']);

/** Two claims that do not go together, with the words of both. */
export const contradiction = z.strictObject({
  contradiction_id: column(z.string().regex(/^con_[0-9a-f]{16}$/), {
    description: 'Key of the row, made from its kind and the two claims.',
  }),
  kind: column(contradictionKind, {
    description:
      'level: two sizes at one time; level_change_unexplained: two sizes with no movement told between them; occurrence: it happened and it did not; intention: it is planned and it is not; date: two times of one event.',
  }),
  strength: column(contradictionStrength, {
    description:
      'excludes: as stated, they cannot both be true; strains: they can, but only if they speak of different parts or if something happened that no claim tells of.',
  }),
  claim_a: column(words, { description: 'The claim that was published first, a figure or a mention.' }),
  claim_b: column(words, { description: 'The claim that was published last, a figure or a mention.' }),
  quote_a: column(words, { description: 'Words of claim_a.' }),
  quote_b: column(words, { description: 'Words of claim_b.' }),
  article_a: column(words, { description: 'Article that makes claim_a.' }),
  article_b: column(words, { description: 'Article that makes claim_b.' }),
  reason: column(words, { description: 'Why they do not go together, with the bounds and times that were compared.' }),
  rules: column(words, { description: 'Id of the rule that found it.' }),
});
export type Contradiction = z.infer<typeof contradiction>;
