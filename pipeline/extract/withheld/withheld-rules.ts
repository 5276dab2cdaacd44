import type { Rule } from '../rule.js';
import { wordSet } from '../word-list.js';

/** A way to say that a number is kept back. */
export interface WithheldRule extends Rule<string> {
  readonly pattern: RegExp;
  /** Whether the sentence, or the one before, must speak of troops. */
  readonly needsForce: boolean;
}

const number =
  '(?:(?:(?:the|its|their|any|an?|exact|precise|current|total|actual|specific|overall)\\s+)*(?:(?:troop|force) (?:numbers?|levels?|figures?|strength)|size|numbers?|figures?|strength|levels?|count|totals?|scale|breakdown)|(?:exactly )?how (?:many|large|big|strong)|by how much)';

/** What is done with a number that is told: as an infinitive, in "-ing", and done. Source: VerbNet classes 37.7 (say) and 13.1 (give). */
const tellings = [
  'say saying said',
  'reveal revealing revealed',
  'disclose disclosing disclosed',
  'specify specifying specified',
  'give giving given',
  'provide providing provided',
  'release releasing released',
  'state stating stated',
  'divulge divulging divulged',
  'detail detailing detailed',
  'share sharing shared',
  'publish publishing published',
  'confirm confirming confirmed',
  'discuss discussing discussed',
  'indicate indicating indicated',
].map((forms) => forms.split(' '));
const formsOf = (at: 0 | 1 | 2): string => tellings.map((forms) => forms[at]).join('|');
const tell = `(?:${formsOf(0)}|(?:comment|elaborate) on)`;
const telling = `(?:${formsOf(1)}|(?:commenting|elaborating) on)`;
const told = `(?:${formsOf(2)}|(?:commented|elaborated) on)`;
const soon = '(?:immediately |publicly |yet )?';

const refusal = `(?:declin|refus)(?:e|es|ed|ing) to ${soon}${tell}|(?:unwilling|unable|not (?:authori[sz]ed|allowed|prepared|ready)) to ${soon}${tell}`;
const silence = [
  `(?:did|does|do|would|wo|will|could|can) ?(?:not|n['’]t) ${soon}${tell}`,
  `(?:has|have|had) ?(?:not|n['’]t|never|yet to) ${soon}(?:${told}|${tell})`,
  `never ${told}`,
  `(?:is|are|was|were) ?(?:not|n['’]t) ${telling}`,
  `(?:without|avoided|stopped short of) ${telling}`,
].join('|');
const nothing =
  '(?:(?:offer|provid|releas|disclos)(?:e|es|ed|ing)|gave|give[sn]?|giving) (?:no|few) (?:(?:further|exact|specific|precise) )?(?:details?|numbers?|figures?|information|breakdown|hint|indication|estimate|total)';
const people =
  '(?:troops|soldiers|forces?|personnel|advisers|advisors|trainers|peacekeepers|marines|servicemen|contingent|garrison|army)';
const kept =
  '(?:withheld|(?:kept )?(?:classified|secret)|(?:a )?(?:state |military )?secret|undisclosed|(?:not|never) (?:been |being |immediately )?(?:made )?(?:public|disclosed|revealed|released|published|specified|given|announced))';
const where = "(?: (?:in|at|on|for|to) (?:[\\w’'-]+ ){0,2}[\\w’'-]+)?";

/** Every rule needs one of these words, which most sentences lack. */
export const denials: ReadonlySet<string> = wordSet(
  "decline declined declines declining refuse refused refuses refusing unwilling unable not n't never no few yet without avoided short withheld classified secret undisclosed unspecified",
);

/** Every rule that reads a row of the table `withheld`. */
export const withheldRules: readonly WithheldRule[] = [
  {
    id: 'withheld/refusal',
    description: 'Somebody declines or refuses to reveal the size or number of a force.',
    pattern: new RegExp(`\\b(?:${refusal}) ${number}\\b`, 'iu'),
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
    pattern: new RegExp(`\\b(?:${silence}) ${number}\\b`, 'iu'),
    needsForce: true,
    examples: {
      reads: [{ text: 'The general did not say how many troops would stay.', yields: 'did not say how many' }],
      skips: ['She did not say how many guests came.'],
    },
  },
  {
    id: 'withheld/no-details',
    description: 'An announcement gives no details or no numbers on how many.',
    pattern: new RegExp(
      `\\b${nothing} (?:on|of|about|for|as to) (?:${number}|(?:\\p{L}+ ){0,4}${people})\\b|\\bno (?:figures?|numbers?) (?:was|were|has been|have been) (?:given|released|provided|disclosed)\\b`,
      'iu',
    ),
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
    pattern: new RegExp(
      `\\b(?:(?:troop|force) (?:numbers?|levels?|figures?|strength)|(?:number|size|strength) of (?:[\\w’'-]+ ){0,3}${people})${where} (?:is|are|was|were|has been|have been|has|have|remains?|being) (?:being |been )?${kept}\\b`,
      'iu',
    ),
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
  {
    id: 'withheld/unnamed-number',
    description: 'An "undisclosed" or "unspecified" number of armed people; or it is not disclosed how many there are.',
    pattern: new RegExp(
      `\\b(?:undisclosed|unspecified) number of (?:[\\w’'-]+ ){0,3}${people}\\b|\\b(?:not|never) (?:been )?(?:disclosed|revealed|announced|made public) how many\\b`,
      'iu',
    ),
    needsForce: true,
    examples: {
      reads: [
        {
          text: 'Chad sent an undisclosed number of soldiers.',
          yields: 'undisclosed number of soldiers',
        },
        {
          text: 'It was not disclosed how many soldiers went.',
          yields: 'not disclosed how many',
        },
      ],
      skips: ['An undisclosed number of guests came.'],
    },
  },
];
