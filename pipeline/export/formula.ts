/**
 * Spreadsheets run a cell that begins with one of these as a formula; the wide and small forms are what Excel folds into them in East Asian
 * locales. Source: OWASP, CSV Injection; csv-stringify 6.9, escape_formulas.
 */
const trigger = '[=+\\-@\uff1d\uff0b\uff0d\uff20\ufe66\ufe62\ufe63\ufe6b]';

/**
 * Where a cell can begin: at its start, and, for a program that takes ";" or tab for the separator (Excel in most of Europe) or a line break
 * inside quotes for the end of a row, after each of those. Programs skip blanks and quotes there. Written without `\s`, which is only the blanks of
 * ASCII to RE2 (DuckDB, pyarrow and pandas over it) and other characters again to PCRE (R).
 */
const cellStart = '(?:^|[;\\t\\r\\n])["\\x0b\\x0c\\p{Z}\\p{Cf}]*';

/** Most texts have nothing of all this. */
const suspect = new RegExp(`${trigger}|[\\t\\r\\n]`);
const formula = new RegExp(`${cellStart}'*(?=${trigger})`, 'gu');
const leadingBreak = /^'*(?=[\t\r\n])/;
// These two are published: no look-ahead, which RE2 and the regex of Polars don't know.
const escapedFormula = new RegExp(`(${cellStart}'*)'(${trigger})`, 'gu');
const escapedLeadingBreak = /^('*)'([\t\r\n])/u;
const unescaped = '$1$2';

/**
 * Makes a text harmless to spreadsheets: an apostrophe before each place from which one would run it, `=1+1` as `'=1+1`. Apostrophes
 * that stand there already are kept, so that {@link unescapeFormulas} gives back every text.
 */
export function escapeFormulas(text: string): string {
  if (!suspect.test(text)) return text;
  return text.replace(formula, "$&'").replace(leadingBreak, (apostrophes) => `${apostrophes}'`);
}

/** The text that {@link escapeFormulas} was given. */
export function unescapeFormulas(text: string): string {
  return text.replace(escapedLeadingBreak, unescaped).replace(escapedFormula, unescaped);
}

/** What a reader of the CSV is told: the rule, and how to take the apostrophes out. */
export const formulaEscape = {
  description:
    'So that no spreadsheet runs a text as a formula, an apostrophe is put before =, +, - or @ (and their wide and small forms) where they begin a text or a part of it after ";", tab or line break, and before a tab or line break that begins a text. Take one apostrophe out at those places for the exact text; JSON, Arrow and Parquet hold it as it is.',
  /**
   * Regular expressions, in order: replace every match by the replacement. The same in JavaScript (flags g and u), RE2, PCRE (for UTF-8), Java and the regex
   * of Rust; Python's `re` alone knows no Unicode classes.
   */
  unescape: [escapedLeadingBreak.source, escapedFormula.source],
  /** The two groups of the match, as JavaScript and Java write them. */
  replacement: unescaped,
} as const;
