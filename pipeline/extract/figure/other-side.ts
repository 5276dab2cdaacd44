import type { SentenceContext } from '../context.js';
import { foeOf } from '../discourse/foe-meant.js';
import type { Referent } from '../discourse/resolve-actor.js';
import { mentionsIn } from '../reading.js';
import type { FigureDraft } from './figure-draft.js';
import { speakerOf } from './own-loss.js';
import { statedForce } from './stated-force.js';

/** "Chad and Libya fight. *Libya said it had killed 15 soldiers*": those of the one state that it fights. */
function foeOfKiller(
  { personnel, role, group, quote }: FigureDraft,
  { reading, discourse }: SentenceContext,
  enemy: Referent | null,
): Referent | null {
  const [code, ...others] = enemy?.actors ?? [];
  if (personnel !== 'troops' || role !== 'object' || code === undefined || others.length > 0) return null;
  if (mentionsIn(reading, reading.actors, group).length > 0) return null;
  const foe = foeOf(code, discourse);
  return foe === null ? null : { actors: [foe], basis: 'filled_in', rule: 'discourse/foe', span: quote };
}

/** "Sri Lankan gunboats sank four *Tiger* boats, killing two of *their* leaders": not those of the one who kills. */
export function otherSide(
  draft: FigureDraft,
  context: SentenceContext,
  { own, enemy, isEnemy }: Record<'own' | 'enemy', Referent | null> & { isEnemy: (code: string) => boolean },
): Referent | null {
  const foe = foeOfKiller(draft, context, enemy);
  if (foe !== null) return foe;
  if (own?.rule !== 'discourse/pronoun' || !own.actors.some(isEnemy)) return null;
  const { quote, role } = draft;
  // "Djibouti says Eritrea killed nine of *its* soldiers"
  const teller = speakerOf(draft, context);
  if (teller !== null) return teller;
  if (role !== 'object') return null;
  const named = context.reading.actors.findLast(
    ({ end, form, actors }) => end <= quote.start && form !== 'generic' && form !== 'person' && !actors.some(isEnemy),
  );
  return named === undefined ? null : { ...statedForce([named]), basis: 'filled_in' };
}
