import { type Cell, filledIn } from '../cell.js';
import type { Word } from '../clause/word.js';
import type { SentenceContext } from '../context.js';
import { classesOf } from '../noun-classes.js';
import type { EventDraft } from './draft.js';
import { nobody } from './event-referent.js';
import { isFight } from './noun-roles.js';
import { frameOf } from './verb-frames.js';

/**
 * "Russia captured a village *in eastern Ukraine*": a state that strikes or takes ground in another fights the state whose ground it is, where the article
 * speaks of nobody who fights for none; not where people who bear no arms are struck ("opened fire, killing two protesters").
 */
export function groundHolderCell(
  draft: EventDraft,
  { reading: { words }, discourse: { hasRebels, atOdds, mainGroup, theatre } }: SentenceContext,
  { actor, target, country }: Record<'actor' | 'target' | 'country', Cell<string | null>>,
): Cell<string | null> {
  // Attacks between two have both as actor and no target (codebook section 4).
  const sides = actor.value?.split(';') ?? [];
  if (draft.type === 'attack' && target.basis === 'filled_in' && sides.length > 1 && sides.includes(target.value ?? ''))
    return nobody(draft.rule);
  if (target.value !== null || !isOnGround(draft, words)) return target;
  // "a *government offensive*", in a report on one armed group
  if (isOffensive(draft, words) && mainGroup !== null && actor.value === theatre)
    return filledIn(mainGroup, 'discourse/foe');
  const areOthers = draft.targets.some(({ head }) => {
    const { lemma = '', lower = '' } = words[head] ?? {};
    return classesOf(lemma, lower).some((name) => name === 'victims' || name === 'audience');
  });
  if (areOthers) return target;
  const isWar = (!hasRebels || isOnArmy(draft, words)) && atOdds.has([actor.value, country.value].sort().join(';'));
  return isWar ? filledIn(country.value, 'discourse/ground-holder', country.span) : target;
}

const isOffensive = ({ trigger, targets, type }: EventDraft, words: readonly Word[]): boolean =>
  type === 'attack' && targets.length === 0 && /offensives?$/.test(words[trigger]?.lower ?? '');

/** "struck a *military* airfield": rebels have none. */
const isOnArmy = ({ targets }: EventDraft, words: readonly Word[]): boolean =>
  targets.some(({ from, head }) =>
    words
      .slice(from, head + 1)
      .some(({ lower }) => /^(?:military|army|naval|airfields?|airbases?|barracks)$/.test(lower)),
  );

/** What is done to a place; "clashed" is done by two, people "were killed", and "opened fire" says at nobody. */
function isOnGround({ type, rule, trigger, clause, targets }: EventDraft, words: readonly Word[]): boolean {
  if (type === 'territorial_change') return true;
  const frame = frameOf(rule);
  return (
    type === 'attack' &&
    frame?.actor !== 'parties' &&
    frame?.harms !== true &&
    !isFight(words[trigger] as Word) &&
    (targets.length > 0 || !/^(?:open|fire|shoot)$/.test(clause?.verb.lemma ?? ''))
  );
}
