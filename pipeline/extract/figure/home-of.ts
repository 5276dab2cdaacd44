import type { Clause } from '../clause/clause.js';
import { giversBehind } from '../discourse/givers-behind.js';
import { namesLandLeft } from '../discourse/names-land-left.js';
import type { Referent } from '../discourse/resolve-actor.js';
import { withdrawalNouns } from '../event-nouns.js';
import type { Reading } from '../reading.js';
import { wordSet } from '../word-list.js';
import type { FigureDraft } from './figure-draft.js';
import { statedForce } from './stated-force.js';

/** "400 soldiers from Denmark arrived", or left: givers, unless somebody moves them away from there or somebody else has them. */
export function homeOf(draft: FigureDraft, reading: Reading): Referent | null {
  const { clause, measure, group } = draft;
  const isGoing =
    measure === 'withdrawal' ||
    draft.event?.type === 'withdrawal' ||
    (group.preposition === 'of' && goings.has(reading.words[group.outerFrom - 1]?.lower ?? ''));
  if (isGoing && (draft.role !== 'subject' || clause === null || isTakenFrom(clause, reading))) return null;
  if (clause !== null && draft.role !== 'subject' && transports.has(clause.verb.lemma)) return null;
  const home = giversBehind(reading, draft.quote.end);
  return home.length === 0 ? null : statedForce(home);
}

/** "400 soldiers from Denmark were withdrawn": out of there, unless it is said out of where. */
const isTakenFrom = (clause: Clause, reading: Reading): boolean =>
  clause.verb.passive && !namesLandLeft(clause, reading);

/** Whether the verb may move the people from where they are said to be from: "jailed 46 soldiers *from Togo*" moves nobody. */
export const mayBeMoved = ({ role, clause }: FigureDraft): boolean =>
  role === 'object' && !meetsOrJudges.has(clause?.verb.lemma ?? '');

/** Source: VerbNet classes 33 (judgement), 36.3 (meet), 13.5.1 (get). */
const meetsOrJudges = wordSet(
  'jail try convict sentence pardon charge accuse honor honour thank praise welcome meet greet train host invite treat bury interview join reinforce relieve replace',
);
const goings: ReadonlySet<string> = new Set([...withdrawalNouns, 'return', 'departure', 'removal']);
const transports: ReadonlySet<string> = wordSet(
  'move transfer redeploy shift bring fly airlift divert withdraw pull return recall rotate send',
);
