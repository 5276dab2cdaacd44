import type { Clause } from '../clause/clause.js';
import type { SentenceContext } from '../context.js';
import type { Reading } from '../reading.js';
import { followsComparison } from './is-of-comparison.js';
import { timeOf, type When } from './time-of.js';

interface Run {
  readonly from: number;
  readonly to: number;
}

/** "90 have died *since the war began in 2015*", "*Since deploying in 2002*, 90 have died", "*Since the start of the raids on Monday*, …": from then on. */
export function timeSince(
  clause: Clause | null,
  { reading, discourse }: Pick<SentenceContext, 'reading' | 'discourse'>,
): When | null {
  const begin = clause === null || !clause.verb.perfect ? null : sinceWhat(clause, reading);
  if (begin === null) return null;
  const when = timeOf(reading, { runs: [begin], near: begin.from, names: [] }, { tense: 'past', discourse });
  return when === null || when.interval.start === null ? null : { ...when, interval: { ...when.interval, end: null } };
}

/** The words that tell of a beginning: behind "since", up to a comma; null where that only compares ("the worst raid *since* the war began"). */
function sinceWhat(clause: Clause, { words, times, document }: Reading): Run | null {
  const first = clause.fronted?.from ?? clause.from;
  const at = words.findIndex(
    ({ lower, index }) => lower === 'since' && (index < clause.verb.from ? index >= first : index < clause.to + 1),
  );
  const start = words[at]?.start ?? -1;
  if (start < 0 || times.some((time) => time.start === start) || followsComparison(document.text, start)) return null;
  const end = words.findIndex(({ pos, text, index }) => index > at && pos === 'PUNCT' && text !== '-');
  const to = Math.min(end < 0 ? words.length : end, at + longestBeginning);
  return words.slice(at, to).some(({ lower }) => lower === 'had') ? null : { from: at + 1, to };
}

const longestBeginning = 16;
