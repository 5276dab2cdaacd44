import { z } from 'zod';
import { column, words } from './column.js';

export const actorKind = z.enum([
  'state',
  'former_state',
  'alliance',
  'coalition',
  'international_organization',
  'armed_group',
  'generic',
]);
export type ActorKind = z.infer<typeof actorKind>;

/** Who the codes in force, actor and target stand for. */
export const actor = z.strictObject({
  actor: column(words, {
    description: 'Key of the row: the code used in the columns force, actor and target.',
    source: 'ISO 3166-1 alpha-3, ISO 3166-3 for former states, else a slug of our own',
  }),
  name: column(words, { description: 'Usual English name.' }),
  kind: column(actorKind, { description: 'What kind of actor it is.' }),
  source: column(words, { description: 'Where the entry of the lexicon comes from.' }),
});
export type Actor = z.infer<typeof actor>;
