import { z } from 'zod';
import { optionalDay } from './claim.js';
import { column, int32, words } from './column.js';
import { comparator } from './comparator.js';
import { levelModality } from './modality.js';
import { personnel } from './personnel.js';

const persons = z.number().min(0).max(2_147_483_647);

/** How many people of a force are in a country at a time: the claims about one interval as one row. */
export const troopLevel = z.strictObject({
  level_id: column(z.string().regex(/^lvl_[0-9a-f]{16}$/), {
    description:
      'Key of the row, made from force, country, place, personnel, modality and interval; for a level without a time also from the quantity and the movement that it begins or ends, else the article.',
  }),
  force: column(words, {
    description: 'Whose people they are, sorted and joined by ";"; see the table actors.',
    source: 'ISO 3166-1 alpha-3 for states, else a slug of our own',
  }),
  country: column(words, {
    description:
      'Country that they are in; a number for several countries together is a level of its own, joined by ";".',
    source: 'ISO 3166-1 alpha-3; states that are no more by ISO 3166-3; Kosovo XKX',
  }),
  place: column(words.nullable(), {
    description:
      'Place inside the country that the number is of, which is then only a part of the level there; else empty.',
  }),
  personnel: column(personnel, { description: 'What kind of people they are.' }),
  modality: column(levelModality, { description: 'Whether the level is real, planned or only possible.' }),
  as_of_start: optionalDay('First day that the claims speak of, inclusive; empty is open or unknown.'),
  as_of_end: optionalDay('Last day that the claims speak of, inclusive; empty is open or unknown.'),
  not_before: optionalDay(
    'For a level without a time: the first day that it can be of, by the order of the account it stands in; else empty.',
  ),
  not_after: optionalDay('For a level without a time: the last day that it can be of, by its publication; else empty.'),
  best: column(persons.nullable(), {
    description: 'The stated number that best_rule chose, never an average; empty where the claims only give ranges.',
    unit: 'persons',
  }),
  best_comparator: column(comparator.nullable(), { description: 'How the chosen number bounds the level.' }),
  low: column(persons.nullable(), {
    description: 'Lowest bound that a claim about the whole names, inclusive; a part ("40 of them") bounds nothing.',
    unit: 'persons',
  }),
  high: column(persons.nullable(), {
    description: 'Highest bound that a claim about the whole names, inclusive.',
    unit: 'persons',
  }),
  claim_count: column(int32.min(1), { description: 'Number of claims.', unit: 'claims' }),
  independent_sources: column(int32.min(1), {
    description:
      'Number of articles of different origin: copies, articles that credit the same news agency and articles of one outlet count once.',
    unit: 'articles',
  }),
  conflict: column(z.boolean(), {
    description: 'Whether a claim of the row and another about the same time cannot both be true; see contradictions.',
  }),
  best_claim: column(words.nullable(), { description: 'Figure that the chosen number comes from.' }),
  best_rule: column(words, { description: 'Id of the rule that chose it.' }),
  claims: column(words, { description: 'Figures that the row stands on, sorted and joined by ";".' }),
});
export type TroopLevel = z.infer<typeof troopLevel>;
