/** Kinds of words that the patterns of the time rules are made of. */
export type WordClass =
  | 'MONTH'
  | 'VERBMONTH'
  | 'SHORTMONTH'
  | 'WEEKDAY'
  | 'WEEKDAYS'
  | 'SHORTDAY'
  | 'SEASON'
  | 'DECADE'
  | 'UNIT'
  | 'UNITS'
  | 'SHORTTERM'
  | 'DAYPART'
  | 'TWILIGHT'
  | 'N'
  | 'ARTICLE'
  | 'VAGUE'
  | 'NTH'
  | 'EDGE'
  | 'PART'
  | 'DEIXIS'
  | 'PASTWARD'
  | 'COMING'
  | 'NEIGHBOUR'
  | 'STEP'
  | 'ABOUT'
  | 'OVER'
  | 'UNDER'
  | 'FILLER'
  | 'NOW'
  | 'ORDERING'
  | 'RECENT'
  | 'HABIT'
  | 'COUNTED';

/** Words of one kind, what each stands for, and where the list comes from. */
export interface WordGroup {
  readonly class: WordClass;
  readonly source: string;
  /** Only where written with a capital: "March", not "march". */
  readonly capital?: true;
  /** A stop after the word belongs to it, and makes it a full name: "Feb." */
  readonly stop?: WordClass;
  /** What each word stands for, or a bare list where a word says no more than its class. */
  readonly words: Readonly<Record<string, number | string>> | readonly string[];
}
