import { possessives } from '../clause/determiners.js';
import type { NounGroup } from '../clause/noun-group.js';
import type { Word } from '../clause/word.js';
import { wordAt } from '../clause/word-at.js';
import type { Reading } from '../reading.js';
import { wordSet } from '../word-list.js';
import type { FigureDraft } from './figure-draft.js';
import { isToBeMoved } from './told-behind.js';

/** "withdraw *the* 2,000 troops", "half *the* 9,800", "*Kenya's* 900 soldiers will leave": a level that was there already. */
export function isWhole(
  { words, document }: Reading,
  { group, quantity, clause }: Pick<FigureDraft, 'group' | 'quantity' | 'clause'>,
): boolean {
  if (clause?.relation === 'reduced' && /^(?:pledge|promise)$/.test(clause.verb.lemma)) return false;
  if (clause !== null && isToBeMoved(clause, group)) return false;
  const at = wordAt(words, quantity.start);
  const before = words[at - 1]?.lower ?? '';
  const first = words[at]?.lower ?? '';
  if (isBeside(words, { group, at })) return true;
  if (quantity.additional) return false;
  if (before === 'of' && words[at - 2]?.pos === 'NUM' && !/^(?:first|last|second)$/.test(words[at - 2]?.lower ?? ''))
    return true;
  return (
    before === 'the' ||
    (amounts.has(before) && words[at - 2]?.lower === 'the') ||
    possessives.has(before) ||
    (/^[’']s?$/.test(before) && document.text[quantity.end] !== '-') ||
    /^(?:all|those|these|remaining|last|current|present|existing|original|initial)$/.test(before) ||
    (first === 'the' && at === group.from)
  );
}

const amounts = wordSet('overall total entire full whole');

/** "the present strength of 640", "its force, currently 900 men", "besides 90 already in the country", "700 sailors here now". */
export function isBeside(words: readonly Word[], { group, at }: { group: NounGroup; at: number }): boolean {
  const before = words
    .slice(Math.max(0, at - 6), at)
    .map((word) => word.lower)
    .join(' ');
  if (
    /\b(?:current|present|existing) (?:\w+ )?(?:level|strength|number|force|total|contingent|deployment|presence|garrison) of$/.test(
      before,
    )
  )
    return true;
  if (/\bout of (?:an?|the|its|their) (?:total|full|current)(?: \w+)?(?: \w+)?(?: of)?$/.test(before)) return true;
  if (/[,(–—-] (?:now|currently|presently|at present|already)$/.test(before)) return true;
  if (/\b(?:on top of|in addition to|besides|alongside|apart from)(?: the)?$/.test(before)) return true;
  const after = words
    .slice(group.to, group.to + 4)
    .map((word) => word.lower)
    .join(' ');
  return (
    /^(?:(?:already |still |currently |now )?(?:there|here|in (?:the )?country)\b|already\b|currently\b|now\b|there now\b)/.test(
      after,
    ) && /\b(?:now|already|currently)\b/.test(after)
  );
}
