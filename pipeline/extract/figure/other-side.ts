import type { SentenceContext } from '../context.js';
import type { Referent } from '../discourse/resolve-actor.js';
import type { FigureDraft } from './figure-draft.js';
import { speakerOf } from './own-loss.js';
import { statedForce } from './stated-force.js';

/** "Sri Lankan gunboats sank four *Tiger* boats, killing two of *their* leaders": not those of the one who kills. */
export function otherSide(
  draft: FigureDraft,
  context: SentenceContext,
  { own, isEnemy }: { own: Referent | null; isEnemy: (code: string) => boolean },
): Referent | null {
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
