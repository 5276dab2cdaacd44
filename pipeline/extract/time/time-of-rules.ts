import { type RuleEntry, rulesOf } from '../rules-of.js';

/** How a claim without a date of its own is dated. What names a time is read by the rules of `rules/`. */
const entries = {
  'time/publication': {
    description: 'A level in the present tense is true of the day of publication.',
    reads: [['About 400 soldiers remain in Mali.', '2018-02-05']],
    skips: ['About 400 soldiers remained in Mali in 1999.'],
  },
  'time/none': {
    description: 'The text does not say when: the cell is empty.',
    reads: [],
    skips: ['Rebels attacked a convoy in May 2017.'],
  },
} as const satisfies Readonly<Record<`time/${string}`, RuleEntry>>;

export const timeOfRules = rulesOf(entries);
