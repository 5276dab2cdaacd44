import type { NounGroup } from '../clause/noun-group.js';
import { classesOf } from '../noun-classes.js';
import type { Reading } from '../reading.js';
import { wordSet } from '../word-list.js';

/** Words before a blow that tell when something was done or why, by what was done before; and those of them that a victim's end is told with. */
const reasons = wordSet('since before response retaliation revenge reprisal answer reaction');
const sequels = wordSet('after following');

/**
 * Whether a place is where another blow fell, which a run of words only dates or explains the claim by: "sent 900 soldiers to the country after the
 * attacks *on Lisbon*", "struck the army in response to a raid *near Gao*".
 * @param run `from` is the index of its first word; `suffers` whether it says who died or was hurt, as one is *after* a blow; `meeting` whether it is
 * asked where people met: what else is done "a day after talks *in Geneva*" is not done there.
 */
export function isOfOtherEvent(
  { words, groups }: Pick<Reading, 'words' | 'groups'>,
  group: NounGroup,
  { from, suffers, meeting }: { readonly from: number; readonly suffers?: boolean; readonly meeting?: boolean },
): boolean {
  if (group.preposition === null) return false;
  const blow = blowBefore({ words, groups }, group, meeting !== true);
  if (blow === null) return false;
  for (let at = blow.from - 1; at >= Math.max(from, blow.from - longestDate); at--) {
    const { lower, pos } = words[at] as Reading['words'][number];
    if (reasons.has(lower)) return true;
    if (sequels.has(lower)) return suffers !== true;
    if (!/^(?:NUM|DET|PROPN|ADJ|ADV|PUNCT|ADP)$/.test(pos)) return false;
  }
  return false;
}

/** The blow that a place is told of: "the bombing *at a base in Khost*". */
function blowBefore(
  { words, groups }: Pick<Reading, 'words' | 'groups'>,
  group: NounGroup,
  talks: boolean,
): NounGroup | null {
  let at = groups.findIndex(({ to }) => to === group.outerFrom);
  for (let steps = 0; steps < longestChain; steps += 1) {
    const before = groups[at];
    const head = words[before?.head ?? -1];
    if (before === undefined || head === undefined) return null;
    if (isBlow(head) || (talks && isTalks(head))) return before;
    if (before.preposition === null || groups[at - 1]?.to !== before.outerFrom) return null;
    at -= 1;
  }
  return null;
}

const longestChain = 3;

const isBlow = ({ lemma, lower }: Reading['words'][number]): boolean =>
  sufferings.has(lower) || classesOf(lemma, lower).includes('attack');

const isTalks = ({ lemma, lower }: Reading['words'][number]): boolean => classesOf(lemma, lower).includes('talks');

/** What else a state suffers and is named with its "of". */
const sufferings = wordSet('invasion annexation occupation war coup');

/** "after the September 11, 2001, attacks". */
const longestDate = 7;
