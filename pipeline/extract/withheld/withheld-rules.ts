import type { Rule } from '../rule.js';
import { wordSet } from '../word-list.js';

/** A way to say that a number is kept back. */
export interface WithheldRule extends Rule<string> {
  readonly pattern: RegExp;
  /** Whether the sentence, or the one before, must speak of troops. */
  readonly needsForce: boolean;
}

const number =
  '(?:(?:the|its|their|any|an|exact|precise|current|total|actual|specific)\\s+)*(?:size|numbers?|figures?|strength|levels?|count|totals?|scale|breakdown)';
const refusal =
  '(?:declin(?:ed|es|ing)|refus(?:ed|es|ing)) to (?:reveal|disclose|say|give|provide|release|specify|confirm|discuss|comment on|divulge|state|share|publish)';
const silence =
  "(?:did|does|do|would|will|could) ?(?:not|n['’]t) (?:say|reveal|disclose|specify|give|provide|release|state|elaborate on|divulge|detail)";

/** Every rule needs one of these words, which most sentences lack. */
export const denials: ReadonlySet<string> = wordSet(
  "declined declines declining refused refuses refusing not n't no few withheld classified secret undisclosed",
);

/** Every rule that reads a row of the table `withheld`. */
export const withheldRules: readonly WithheldRule[] = [
  {
    id: 'withheld/refusal',
    description: 'Somebody declines or refuses to reveal the size or number of a force.',
    pattern: new RegExp(`\\b${refusal} (?:${number}|how many|by how much)\\b`, 'iu'),
    needsForce: true,
    examples: {
      reads: [
        {
          text: 'The ministry declined to disclose the exact number of soldiers.',
          yields: 'declined to disclose the exact number',
        },
      ],
      skips: ['He declined to comment on the number of complaints.'],
    },
  },
  {
    id: 'withheld/silence',
    description: 'Somebody does not say how many.',
    pattern: new RegExp(`\\b${silence} (?:${number}|how many|how large|by how much)\\b`, 'iu'),
    needsForce: true,
    examples: {
      reads: [{ text: 'The general did not say how many troops would stay.', yields: 'did not say how many' }],
      skips: ['She did not say how many guests came.'],
    },
  },
  {
    id: 'withheld/no-details',
    description: 'An announcement gives no details or no numbers on how many.',
    pattern:
      /\b(?:offer(?:ed|s|ing)?|gave|give[sn]?|giving|provid(?:ed|es|ing)|released?|releasing) (?:no|few) (?:(?:further|exact|specific) )?(?:details?|numbers?|figures?|information|breakdown) (?:on|of|about|for|as to) (?:how many|the (?:size|number|strength))\b/iu,
    needsForce: true,
    examples: {
      reads: [
        {
          text: 'The navy released few figures on the strength of its marines.',
          yields: 'released few figures on the strength',
        },
      ],
      skips: ['The flyer gave no details about the number of bands.'],
    },
  },
  {
    id: 'withheld/number-kept',
    description: 'A number of troops is called withheld, classified or secret.',
    pattern:
      /\b(?:troop (?:numbers?|levels?|figures?|strength)|(?:number|size|strength) of (?:\w+ ){0,3}(?:troops|soldiers|forces|personnel|advisers|force|contingent)(?: (?:in|at|on) (?:[\w’'-]+ ){0,2}[\w’'-]+)?) (?:is|are|was|were|has been|have been|remains?) (?:being )?(?:withheld|classified|secret|undisclosed|not (?:made )?public|not (?:being )?(?:disclosed|released|published))\b/iu,
    needsForce: false,
    examples: {
      reads: [
        { text: 'The number of foreign advisers is classified.', yields: 'number of foreign advisers is classified' },
        {
          text: 'The number of Danish soldiers in Chad remains secret.',
          yields: 'number of Danish soldiers in Chad remains secret',
        },
      ],
      skips: ['The number of visitors is classified by age.'],
    },
  },
];
