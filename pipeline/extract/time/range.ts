import type { Rule } from '../rule.js';
import type { CalendarTime, RangeTime, RelativeTime } from './expression.js';
import type { TimeReading } from './time-reading.js';
import type { ExampleInterval } from './time-rule.js';
import type { TimeWords } from './time-words.js';

type End = CalendarTime | RelativeTime;

/** Joins two times into a range. */
export const rangeRules: readonly Rule<ExampleInterval>[] = [
  {
    id: 'time/range',
    description: 'From one time to another, both included: "from March to June 2003", "between Monday and Wednesday".',
    examples: {
      reads: [
        { text: 'They trained from March to June 2003.', yields: ['2003-03-01', '2003-06-30'] },
        { text: 'Shells fell between Monday and Wednesday.', yields: ['2018-01-29', '2018-01-31'] },
        { text: 'The mandate ran from July 2003 to June 2004.', yields: ['2003-07-01', '2004-06-30'] },
      ],
      skips: ['They went from Basra to Kut in June.'],
    },
  },
  {
    id: 'time/list',
    description:
      'Several times of one kind in a row: "in July and August", "on Saturday and Sunday"; from the first to the last.',
    examples: {
      reads: [
        { text: 'It was hit on Saturday and Sunday.', yields: ['2018-02-03', '2018-02-04'] },
        { text: 'It was hit in November and December.', yields: ['2017-11-01', '2017-12-31'] },
      ],
      skips: ['It was hit on Saturday, and in 2014 as well.'],
    },
  },
];

/**
 * Joins neighbouring readings of one kind into ranges and lists.
 * @param readings from left to right, not overlapping.
 */
export function joinRanges(words: TimeWords, readings: readonly TimeReading[]): TimeReading[] {
  const joined: TimeReading[] = [];
  for (const reading of readings) {
    const before = joined.at(-1);
    const both = before === undefined ? null : join(words, before, reading);
    if (both === null) joined.push(reading);
    else joined[joined.length - 1] = both;
  }
  return joined;
}

function join(words: TimeWords, first: TimeReading, second: TimeReading): TimeReading | null {
  const from = endOf(first);
  const to = endOf(second);
  if (from === null || to === null || !isOneKind(from, to)) return null;
  const governor = first.from > 0 ? words.word(first.from - 1) : '';
  const rule = linkOf(words, { from: first.to, to: second.from, governor });
  if (rule === null || (rule === 'time/list' && grainOf(from) !== grainOf(to))) return null;
  const expression: RangeTime = { kind: 'range', direction: 'in', from: withYear(from, to), to };
  const start = governor === 'from' || governor === 'between' ? first.from - 1 : first.from;
  return { from: start, to: second.to, rule, expression };
}

const endOf = ({ expression }: TimeReading): End | null =>
  expression !== 'not_a_time' &&
  (expression.kind === 'calendar' || expression.kind === 'relative') &&
  expression.direction === 'in'
    ? expression
    : null;

/** What stands between two times that belong together; a comma is one only in a list, whose "and" comes later. */
function linkOf(
  words: TimeWords,
  { from, to, governor }: { readonly from: number; readonly to: number; readonly governor: string },
): 'time/range' | 'time/list' | null {
  const between = Array.from({ length: Math.min(to - from, 4) }, (_, step) => words.word(from + step)).join(' ');
  if (/^(?:to|until|till|through|[-–]|until late|to late|and until)$/.test(between)) return 'time/range';
  if (between === 'and' && governor === 'between') return 'time/range';
  return /^(?:and|or|and in|and on|or in|or on)$/.test(between) ? 'time/list' : null;
}

const grainOf = (time: End) => (time.kind === 'calendar' ? time.period.unit : time.unit);

const dayGrains = new Set(['day', 'weekday', 'numeric', 'feast']);

/** A day and a year make no range together, unless both are whole dates. */
function isOneKind(from: End, to: End): boolean {
  const grains = [grainOf(from), grainOf(to)];
  if (grains[0] === grains[1]) return true;
  const days = grains.filter((grain) => dayGrains.has(grain));
  return days.length !== 1 || grains.includes('month');
}

/** "from March to June 2003": the year belongs to both. */
function withYear(from: End, to: End): End {
  if (from.kind !== 'calendar' || to.kind !== 'calendar') return from;
  const { period } = from;
  const stated = 'year' in to.period ? to.period.year : undefined;
  if (!('year' in period) || period.year !== 'nearest' || stated === undefined || stated === 'nearest') return from;
  if (period.unit !== 'day' && period.unit !== 'month' && period.unit !== 'season') return from;
  return { ...from, period: { ...period, year: stated } as CalendarTime['period'] };
}
