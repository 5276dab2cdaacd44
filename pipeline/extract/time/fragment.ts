/** Turns of phrase that several patterns share, by name: `{month}`. A name that a fragment gives ("year") is read by `reading.ts`. */
export const fragments: Readonly<Record<string, string>> = {
  month: 'month:MONTH/VERBMONTH/SHORTMONTH',
  /** "2003", ", 2003", "of last year", "that year" behind a day, month or season. */
  year: `(?:(?:of|in)? year:YEAR|COMMA comma:YEAR (?!PLURAL)|COMMA? (?:of|in|from)? (?:the)? yeardeixis:DEIXIS year|(?:of|in)? (?:that|the same) sameyear:year)`,
  /** "late", "mid-", "the end of", "the first half of", "the last two weeks of" before a period. */
  part: `(?:(?:the)? edge:EDGE of (?:the)?|part:PART (?:DASH|in|on)? (?:the)?|midway:midway through (?:the)?|(?:the)? nth:NTH (?:half:half|few? (?:count:N)? partunit:UNIT/UNITS) (?:of|in) (?:the)?)`,
  /** "about", "more than", "at least", "less than" before an amount. */
  about: `(?:ABOUT? (?:at|well)? over:OVER than?|(?:no)? under:UNDER than?|close to|ABOUT)`,
  /** The same, not asked for. */
  near: `(?:ABOUT? (?:at|well)? OVER than?|(?:no)? UNDER than?|close to|ABOUT)`,
  /** "two", "a", "twenty-five", "a hundred", "more than a". */
  amount: `{about}? count:N/ARTICLE (?:DASH? times:N)?`,
  /** What a time stands after in a clause: only there is a bare "2003" or "May" a time for sure. */
  governor: `(?:in|since|until|till|by|during|before|after|throughout|circa|through|from|into|between|of|for|(?:early|late|soon|recently) as)(?:at? OVER|FILLER){0,2}`,
};
