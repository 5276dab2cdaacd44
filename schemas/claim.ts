import { column, countries, day, int32, words } from './column.js';
import { sourceKind } from './source-kind.js';

/** The columns that every claim has (codebook section 2), in published order, in three runs: where it stands, what it is about, and how far it can be trusted. */
export const claimAnchor = {
  article_id: column(words, {
    description: 'Article that makes the claim: the name of its input file without extension.',
  }),
  sentence: column(int32.min(0), { description: 'Sentence of the article that holds the quote, counted from 0.' }),
  quote: column(words, { description: 'Shortest run of words that carries the claim.' }),
  start: column(int32.min(0), {
    description: 'Where the quote begins in the decoded input file, before any markup is removed.',
    unit: 'UTF-16 code units',
  }),
  end: column(int32.min(1), {
    description: 'Where the quote ends in the decoded input file, exclusive.',
    unit: 'UTF-16 code units',
  }),
};

export const claimPlace = {
  country: column(countries.nullable(), {
    description: 'Countries that the claim is about, sorted and joined by ";".',
    source: 'ISO 3166-1 alpha-3; states that are no more by ISO 3166-3; Kosovo XKX',
  }),
  place: column(words.nullable(), {
    description: 'Most specific named places inside the country by their canonical names, sorted and joined by ";".',
  }),
};

export const claimSource = {
  source_kind: column(sourceKind, {
    description: 'What kind of source says it.',
  }),
  source: column(words.nullable(), { description: 'Words of the article that name who says it.' }),
};

export const claimTrust = {
  rules: column(words, { description: 'Ids of the rules that made the row, sorted and joined by ";".' }),
  filled_in: column(words.nullable(), {
    description:
      'Columns whose value does not stand in the words of the claim\'s own clause, sorted and joined by ";".',
  }),
  corrected: column(words.nullable(), {
    description: 'Columns that a curator corrected (seeds/corrections.csv), sorted and joined by ";".',
  }),
};

/**
 * A column of days, null where none is said or known.
 * @param description what the day is of.
 */
export const optionalDay = (description: string) => column(day.nullable(), { description, source: 'ISO 8601' });
