import { z } from 'zod';
import { column, vocabulary, words } from './column.js';

export const actorKind = vocabulary({
  state: 'A state: its government, its capital as a word for it, its armed forces and its officials.',
  former_state: 'A state that is no more.',
  alliance: 'A standing military alliance of states, such as NATO.',
  coalition: 'States that fight or serve together in one operation.',
  international_organization: 'An organisation of states, and the peacekeepers that serve under it.',
  armed_group: 'An armed group that is no state.',
  generic: 'Actors that the article does not name: foreign troops, militants, rebels.',
});
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
