import { type Cell, filledIn } from '../cell.js';
import type { Clause } from '../clause/clause.js';
import { pointers } from '../clause/determiners.js';
import type { Word } from '../clause/word.js';
import type { SentenceContext } from '../context.js';
import { classesOf } from '../noun-classes.js';
import type { EventDraft } from './draft.js';

/**
 * "*The attack* came at dawn", "*the strikes* hit a depot": whom whoever is only known from the blow before struck then; not where the words name
 * people who bear no arms ("the raids killed nine villagers").
 */
export function seriesTargetCell(
  { type, rule, trigger, actors, targets, clause }: EventDraft,
  { reading: { words, sentence }, discourse: { attack } }: SentenceContext,
  { actor, target }: Record<'actor' | 'target', Cell<string | null>>,
): Cell<string | null> {
  if (type !== 'attack' || target.value !== null || attack === null || attack.target === null) return target;
  const isTold = sentence.index - attack.sentence <= 1 && actor.value !== null && attack.done;
  // "A post was raided. *Gunmen attacked* at dawn": the same raid.
  const isRetold =
    clause?.verb.lemma === 'attack' && targets.length === 0 && (attack.actor === null || attack.actor === actor.value);
  const isSeries = actor.rule === 'discourse/actor-of-series' && attack.actor === actor.value;
  // "Jets struck the rebels, *and the brigade fired artillery*": at the same.
  const joins =
    clause !== null &&
    (isJoint(words[clause.from]?.lower) || isJoint(words[clause.from - 1]?.lower)) &&
    sentence.index === attack.sentence &&
    targets.every(({ head }) => /^(?:vehicles?|tanks?|columns?|positions?|targets?)$/.test(words[head]?.lower ?? '')) &&
    actor.basis === 'stated';
  // "A bomb killed nine peacekeepers. *The bomb* struck a convoy."
  const isItsBlow =
    sentence.index - attack.sentence <= 1 &&
    actors.length > 0 &&
    actors.every(({ from, head }) => words[from]?.lower === 'the' && isWeapon(words[head]));
  const areThose = attack.actor === actor.value && targets.length === 0 && isPointedAt(rule, trigger, words);
  const isSame =
    isTold && (isRetold || areThose || takesPart(clause, words)) && !actor.value?.split(';').includes(attack.target);
  if (!isSeries && !joins && !isSame && !isItsBlow) return target;
  const areOthers = targets.some(({ head }) => {
    const { lemma = '', lower = '' } = words[head] ?? {};
    return classesOf(lemma, lower).some((name) => name === 'victims' || name === 'audience');
  });
  return areOthers || attack.target === actor.value
    ? target
    : filledIn(attack.target, 'discourse/target-of-series', null);
}

/** "Chad carried out *the deliberate strikes*": those that were just told. */
const isPointedAt = (rule: string, trigger: number, words: readonly Word[]): boolean =>
  rule.startsWith('event/noun-') &&
  (pointers.has(words[trigger - 1]?.lower ?? '') ||
    (words[trigger - 1]?.pos === 'ADJ' && pointers.has(words[trigger - 2]?.lower ?? '')));

/** "Chadian jets also *took part in the raids*". */
const takesPart = (clause: Clause | null, words: readonly Word[]): boolean =>
  clause !== null &&
  (clause.verb.lemma === 'join' ||
    (clause.verb.lemma === 'take' &&
      words.slice(clause.verb.from, clause.verb.to + 1).some(({ lower }) => lower === 'part')));

const isJoint = (word: string | undefined): boolean => word === 'and' || word === 'as' || word === 'while';

const isWeapon = (word: Word | undefined): boolean =>
  word !== undefined && classesOf(word.lemma, word.lower).includes('weapon');
