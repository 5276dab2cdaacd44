import { z } from 'zod';
import { column, vocabulary, words } from './column.js';

/** In which way two claims do not go together. */
export const contradictionKind = vocabulary({
  level: 'Two sizes of a force at one time that exclude each other.',
  level_change_unexplained:
    'Two sizes of a force one after the other, with no movement told between them that leads from one to the other.',
  occurrence: 'It happened or goes on, and it did not.',
  intention: 'It is planned, and it is not.',
  date: 'Two times of one event that exclude each other.',
});
export type ContradictionKind = z.infer<typeof contradictionKind>;

/** How hard the two claims exclude each other. */
export const contradictionStrength = vocabulary({
  excludes: 'As stated, they cannot both be true.',
  strains:
    'They can both be true, but only if they speak of different parts or if something happened that no claim tells of.',
});

/** Two claims that do not go together, with the words of both. */
export const contradiction = z.strictObject({
  contradiction_id: column(z.string().regex(/^con_[0-9a-f]{16}$/), {
    description: 'Key of the row, made from its kind and the two claims.',
  }),
  kind: column(contradictionKind, {
    description: 'In which way the two claims do not go together.',
  }),
  strength: column(contradictionStrength, {
    description: 'How hard the two claims exclude each other.',
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
