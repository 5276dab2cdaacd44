import type { SentenceContext } from '../context.js';
import { type Referent, resolveActor } from '../discourse/resolve-actor.js';
import { actorInfo } from '../force/actor-info.js';
import type { FigureDraft } from './figure-draft.js';
import { speakerOf } from './own-loss.js';

/** The body of several nations that people without a nation are said to serve in: "Four soldiers *serving with ISAF* died"; null for none. */
export function servingIn(draft: FigureDraft, context: SentenceContext): Referent | null {
  const { group } = draft;
  const { reading, discourse } = context;
  const { clauses, groups } = reading;
  const serves = clauses.find(
    ({ relation, verb, governorNoun }) =>
      relation === 'reduced' && verb.lemma === 'serve' && governorNoun === group.head && verb.from === group.to,
  );
  // "Denmark said two soldiers serving with the mission died": its own
  if (serves === undefined || speakerOf(draft, context) !== null) return null;
  const bodies = groups.filter(
    ({ preposition, from, to }) =>
      /^(?:in|with|under)$/.test(preposition ?? '') && from >= serves.verb.to && to <= serves.to,
  );
  const found = bodies.map((body) => resolveActor(reading, body, discourse)).find((referent) => referent !== null);
  return found?.actors.every(isOfNations) === true ? found : null;
}

const isOfNations = (code: string): boolean =>
  /^(?:coalition|alliance|international_organization)$/.test(actorInfo(code).kind ?? '');
