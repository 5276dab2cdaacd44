import type { Reading } from '../reading.js';

interface Run {
  readonly from: number;
  readonly to: number;
}

/** "… and by June the legion left": times right before a clause belong to it; "the men who came *a year ago* remain" tells when they came. */
export function withAdverbsBefore({ from, to }: Run, { words, clauses }: Reading): Run {
  if (/^(?:and|but|or)$/.test(words[from]?.lower ?? '')) return { from, to };
  let start = from;
  while (words[start - 1]?.pos === 'ADV') start--;
  const isNow = clauses.some((clause) => clause.from === from && clause.verb.tense === 'present');
  const isOfRelative = clauses.some(
    (clause) => isNow && clause.relation === 'relative' && clause.to === from && clause.verb.to <= start,
  );
  return { from: isOfRelative ? from : start, to };
}

/** "said: *Last night* rebels struck", "said *overnight* strikes hit it": told of what is said, unlike "said *last night* rebels struck". */
export function opensQuotation({ from }: Run, { words }: Reading): boolean {
  if (words[from - 1]?.lower === 'overnight') return true;
  let start = from;
  while (words[start - 1]?.pos === 'ADV') start--;
  return /^(?::|["“]|``)$/.test(words[start - 1]?.lower ?? '');
}

/** "said that, *as of 16 June 2000*, Israel had left", "and, *on Monday*, rebels attacked": what stands between commas behind what opens a clause. */
export function withInsertion({ from, to }: Run, { words }: Reading): Run {
  let start = from - 1;
  if (words[start]?.lower !== ',') return { from, to };
  while (words[start - 1]?.pos === 'ADV') start--;
  const isOpened =
    start < from - 1 && words[start - 1]?.lower === ',' && /^(?:that|and|but)$/.test(words[start - 2]?.lower ?? '');
  return { from: isOpened ? start : from, to };
}

/** "signed an accord with the Front, *the largest group, in May*, but …": what a description between commas cuts off. */
export function withDescription({ from, to }: Run, { words, groups, clauses }: Reading): Run {
  const described = words[to]?.lower === ',' ? groups.find((group) => group.from === to + 1) : undefined;
  if (described === undefined || described.preposition !== null) return { from, to };
  const next = clauses.find((clause) => clause.from > to)?.from ?? words.length;
  const behind = words.findIndex(({ lower, index }) => index > to && index < next && lower === ',');
  const end = words.findIndex(({ lower, index }) => index > behind && /^(?:,|and|but|or|while|with)$/.test(lower));
  return behind < 0 || behind < described.to || end < 0 || end > next ? { from, to } : { from, to: end };
}
