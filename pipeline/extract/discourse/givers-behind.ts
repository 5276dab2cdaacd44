import type { NounGroup } from '../clause/noun-group.js';
import type { ActorMention } from '../mention.js';
import type { Reading } from '../reading.js';
import { wordSet } from '../word-list.js';

/** "shifted 900 soldiers from the Chadian *border*": where they were, not who gave them. */
const fronts = wordSet('border frontier front');

/**
 * "900 soldiers *from Denmark and Norway*", "with 8,500 from Germany": givers, where nobody is said to leave.
 * @param end the offset in the text behind those who are counted.
 */
export function giversBehind({ document, groups, words, actors }: Reading, end: number): ActorMention[] {
  if (!/^ (?:each )?from /.test(document.text.slice(end, end + 12))) return [];
  const first = groups.find(
    (candidate) => candidate.preposition === 'from' && (words[candidate.from]?.start ?? 0) > end,
  );
  // "from *Mali's ally Chad*": not from Mali.
  const group = groups.find(({ possessor }) => first !== undefined && possessor === first) ?? first;
  if (group === undefined || fronts.has(words[group.head]?.lower ?? '')) return [];
  const isJoined = (candidate: NounGroup): boolean =>
    candidate === group ||
    (candidate.coordinatedWith !== null &&
      isJoined(candidate.coordinatedWith) &&
      !words.slice(candidate.from, candidate.to).some((word) => word.pos === 'NUM'));
  const last = groups.findLast(isJoined) ?? group;
  const run = { start: words[group.from]?.start ?? 0, end: words[last.to - 1]?.end ?? 0 };
  return actors.filter((mention) => run.start <= mention.start && mention.end <= run.end && mention.form === 'country');
}
