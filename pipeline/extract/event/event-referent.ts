import { type Cell, filledIn, stated } from '../cell.js';
import { definite, possessives } from '../clause/determiners.js';
import type { NounGroup } from '../clause/noun-group.js';
import type { SentenceContext } from '../context.js';
import { codesOf } from '../discourse/codes-of.js';
import { type Referent, resolveAll } from '../discourse/resolve-actor.js';
import { isNonState } from '../force/actor-info.js';
import { emissaries } from '../force/office-nouns.js';
import { rootOf } from './noun-support.js';

/** Nobody named: a stated cell without words. */
export const nobody = (rule: string): Cell<string | null> => stated(null, rule, null);

/** Who the groups stand for: those named first, then those of the fallback, then those meant. */
export function referentOf(
  groups: readonly NounGroup[],
  fallback: readonly NounGroup[],
  { reading, discourse }: SentenceContext,
): Referent | null {
  const resolved = groups.map((group) => ({ group, referent: resolveAll(reading, group, discourse) }));
  const found = resolved.map(({ referent }) => referent).filter((referent) => referent !== null);
  const stated = found.filter((referent) => referent.basis === 'stated');
  const meant = resolved.flatMap(({ group, referent }) =>
    referent !== null &&
    (besideNames.has(referent.rule) ||
      isGovernment(reading, group) ||
      isSide(group) ||
      isArmyBeside(reading, group, stated))
      ? [referent]
      : [],
  );
  if (stated.length > 0) return merge([...stated, ...meant]);
  const others = fallback.map((group) => resolveAll(reading, group, discourse)).filter((referent) => referent !== null);
  const named = others.filter((referent) => referent.basis === 'stated');
  if (named.length > 0) return merge(named);
  const known = others.filter(({ rule }) => rule !== 'discourse/main-force' && rule !== 'discourse/theatre');
  const reflexive = groups.every(({ from }) => possessives.has(reading.words[from]?.lower ?? ''));
  if (known.length > 0 && reflexive) return merge(known);
  if (known.length > 0 && found.every(({ rule }) => guesses.has(rule) || isUnknown(rule, groups, reading)))
    return merge(known);
  return found.length > 0 ? merge(found) : others.length > 0 ? merge(others) : null;
}

/** Who is only likely: those who act in the sentence are certain. */
const guesses = new Set(['discourse/main-force', 'discourse/peacekeepers', 'discourse/counted-before']);

/** "*He* met with Kenyan envoys": who is meant for certain acts together with those named. */
const besideNames = new Set([
  'discourse/pronoun',
  'discourse/speaker',
  'discourse/person-introduced-before',
  'discourse/officer-at-home',
  'discourse/group-named-before',
  'discourse/only-group',
  'discourse/presidency',
  'discourse/two-states',
]);

/** "The rebels signed it with *the government*", "with *government officials*". */
const isGovernment = ({ words }: SentenceContext['reading'], { head }: NounGroup): boolean =>
  words[head]?.lower === 'government' ||
  (words[head - 1]?.lower === 'government' && emissaries.has(words[head]?.lower ?? ''));

/** "*The army* clashed with Tuareg rebels": a state's forces beside nobody but those who fight it. */
const isArmyBeside = (
  { words }: SentenceContext['reading'],
  { head }: NounGroup,
  stated: readonly Referent[],
): boolean =>
  /^(?:army|navy|military|police|troops|soldiers|forces|government)$/.test(words[head]?.lower ?? '') &&
  stated.length > 0 &&
  stated.every(({ actors }) => actors.every(isNonState));

/** "between the militia and *security forces*": whoever stands on either side. */
const isSide = (group: NounGroup): boolean => rootOf(group).preposition === 'between';

/** "It will send *more peacekeepers*": who is new to the text is nobody spoken of before. */
const isUnknown = (rule: string, groups: readonly NounGroup[], { words }: SentenceContext['reading']): boolean =>
  rule === 'discourse/description' &&
  groups.every(
    ({ from }) => !definite.has(words[from]?.lower ?? '') && !/^(?:all|both)$/.test(words[from]?.lower ?? ''),
  );

function merge(referents: readonly Referent[]): Referent {
  const first = referents[0] as Referent;
  return { actors: codesOf(referents), basis: first.basis, rule: first.rule, span: first.span };
}

/** The cell of a referent: stated where its name stands in the clause. */
export function referentCell(referent: Referent | null, rule: string): Cell<string | null> {
  if (referent === null || referent.actors.length === 0) return nobody(rule);
  const value = referent.actors.join(';');
  return referent.basis === 'stated'
    ? stated(value, referent.rule, referent.span)
    : filledIn(value, referent.rule, referent.span);
}
