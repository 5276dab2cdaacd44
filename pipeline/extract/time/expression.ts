/** How a time bounds what is said: "by March" and "since March" name the same month and mean different intervals. */
export type Direction = 'in' | 'by' | 'since' | 'from' | 'before' | 'after' | 'until' | 'into';

export type Unit = 'hour' | 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade' | 'century';

/** "the first six months of", "the last week of". */
export interface Portion {
  readonly edge: 'first' | 'last';
  readonly count: number;
  readonly unit: Unit;
}

/** "the second quarter of", "the third week of". */
export interface Ordinal {
  readonly nth: number;
  readonly unit: Unit | 'half';
}

export type Part = 'early' | 'mid' | 'late' | 'start' | 'middle' | 'end' | Portion | Ordinal;

/** Which one of those that come back every year or week: `nearest` looks to the side of the verb's tense. */
export type Side = 'nearest' | 'last' | 'this' | 'next';

/** A year as stated, or how to find it. `last` is "last November"; `last_year` is "November last year". */
export type YearReference = number | Side | 'last_year' | 'this_year' | 'next_year' | 'that_year';

export type CalendarPeriod =
  | {
      readonly unit: 'day';
      readonly year: YearReference;
      readonly month: number;
      readonly day: number;
      /** The day that this date is a name for: 2001-09-11 for "Sept. 11". */
      readonly named?: string;
    }
  | { readonly unit: 'month'; readonly year: YearReference; readonly month: number }
  /** Season 1 is spring; winter belongs to the year that it begins in. */
  | { readonly unit: 'season'; readonly year: YearReference; readonly season: number }
  | { readonly unit: 'quarter'; readonly year: YearReference; readonly quarter: number }
  | { readonly unit: 'feast'; readonly year: YearReference; readonly feast: string }
  | { readonly unit: 'year'; readonly year: number }
  | { readonly unit: 'decade'; readonly year: number }
  | { readonly unit: 'century'; readonly year: number }
  /** Weekday 1 is Monday. */
  | {
      readonly unit: 'weekday';
      readonly weekday: number;
      readonly week: Side | 'last_week' | 'this_week' | 'next_week';
    }
  /** "03/04/2003": the third of April or the fourth of March. */
  | { readonly unit: 'numeric'; readonly first: number; readonly second: number; readonly year: number };

/** Names a day, month, season or year of the calendar, wholly ("March 2003") or not ("March"). */
export interface CalendarTime {
  readonly kind: 'calendar';
  readonly direction: Direction;
  readonly period: CalendarPeriod;
  readonly part: Part | null;
}

/** Counted in whole units from the publication date: "yesterday", "late last year", "two weeks ago". */
export interface RelativeTime {
  readonly kind: 'relative';
  readonly direction: Direction;
  readonly unit: Unit;
  readonly offset: number;
  readonly part: Part | null;
  /** "earlier this year" ends and "later this year" begins with the publication. */
  readonly extent: 'whole' | 'so_far' | 'to_come';
  /** "in two weeks" is a time in a plan only; in an account of the past it says how long something took. */
  readonly onlyFuture?: true;
}

/** A stretch that ends or begins with the publication date: "the past week", "within 30 days". */
export interface WindowTime {
  readonly kind: 'window';
  readonly direction: Direction;
  readonly unit: Unit;
  readonly count: number;
  readonly side: 'past' | 'coming';
  /** Counted back from the dated event before, where there is one: "the previous 24 hours". */
  readonly fromEvent?: true;
}

/** Counted from the dated event before: "that day", "two weeks later", "the following year". */
export interface AnaphoricTime {
  readonly kind: 'anaphoric';
  readonly direction: Direction;
  /** `same` is the very interval of that event. */
  readonly unit: Unit | 'same' | 'overnight';
  readonly offset: number;
  /** Without an earlier time "overnight" and "the next week" are counted from the publication date. */
  readonly orPublication?: true;
}

/** From one time to another, inclusive: "between 2014 and 2017", "Dec. 1 and 2". */
export interface RangeTime {
  readonly kind: 'range';
  readonly direction: Direction;
  readonly from: CalendarTime | RelativeTime;
  readonly to: CalendarTime | RelativeTime;
}

/** Words of time that give no date: "for five days", "weeks ago", "thereafter", "daily". */
export interface UndatedTime {
  readonly kind: 'undated';
  readonly direction: Direction;
  readonly sense: 'duration' | 'vague' | 'order' | 'habit';
}

/** What a text says of a time, before anybody asks when it was written. Nothing here is filled in. */
export type TimeExpression = CalendarTime | RelativeTime | WindowTime | AnaphoricTime | RangeTime | UndatedTime;
