import { type Cell, filledIn } from '../cell.js';
import type { SentenceContext } from '../context.js';
import { adversaries } from '../discourse/parties-meant.js';
import type { Whereabouts } from '../discourse/resolve-country.js';
import { fightNouns } from '../event-nouns.js';
import { isStateCode } from '../is-state-code.js';
import type { Reading } from '../reading.js';
import type { Attacked } from './attacker-cell.js';
import type { EventDraft } from './draft.js';

/**
 * Both sides of the war, of a truce or a fight whose words name none of them, or only the one that it is with: "The truce broke down", "*The clashes* killed nine
 * soldiers on both sides", "Chad said a truce *with Sudan* held"; null where one of them is known or it is elsewhere.
 */
export function adversariesCell(
  draft: EventDraft,
  { reading, discourse }: SentenceContext,
  { actor, target, where }: Attacked,
): Cell<string | null> | null {
  if (!isMutual(draft, reading)) return null;
  const pair = adversaries(discourse);
  if (pair === null || !isThere(where, [...pair, ...discourse.theatres])) return null;
  const both = pair.join(';');
  const named = actor.value?.split(';') ?? [];
  // "*A battle* left two *Danish soldiers* dead": of one side, by whomever it fought.
  const isGuess = target.rule === 'discourse/description' && pair.every(isStateCode);
  const isOfOne = target.value !== null && target.value !== both && !isGuess;
  const isOpen = !isOfOne && (named.length === 0 || (named.length === 1 && isOnlyPartner(draft)));
  return isOpen && named.every((code) => pair.includes(code)) ? filledIn(both, 'discourse/sides-of-war', null) : null;
}

/** "*the fighting* killed nine", "*a clash* that left nine dead", "a truce". */
const isMutual = ({ type, trigger, clause, echoes, rule }: EventDraft, { words }: Reading): boolean => {
  if (type === 'ceasefire' || type === 'ceasefire_end') return true;
  const heads = [trigger, ...echoes, clause?.subject?.head ?? -1, clause?.governorNoun ?? -1];
  return (
    type === 'attack' &&
    (rule === 'event/noun-exchange-of-fire' || heads.some((at) => fightNouns.has(words[at]?.lower ?? '')))
  );
};

/** "a truce *with Sudan*". */
const isOnlyPartner = ({ actors }: EventDraft): boolean =>
  actors.length > 0 && actors.every(({ preposition }) => preposition === 'with');

const isThere = ({ basis, countries }: Whereabouts, known: readonly string[]): boolean =>
  basis !== 'stated' || countries.length === 0 || countries.some((code) => known.includes(code));
