import { anyOf, type ExclusionRule, type Surroundings } from './exclusion.js';
import { currencies, currencySigns } from './exclusion-words.js';

const signs = new Set(currencySigns);
const currency = new RegExp(`^[\\s-](?:\\p{Lu}[\\p{L}.]*\\s){0,2}${anyOf(currencies)}\\b`, 'u');

const notMoney: ExclusionRule = {
  id: 'number/not-money',
  description: 'An amount of money.',
  spreads: 'always',
  excludes: ({ before, previous, after }) =>
    signs.has(before.trimEnd().slice(-1)) || signs.has(previous) || currency.test(after),
  examples: {
    reads: [{ text: 'Five million men.', yields: ['Five million = exact 5000000'] }],
    skips: [
      'A loan of $12 million.',
      'It paid £5m.',
      'It gave 2 million US dollars.',
      'Worth $5 to 10 million.',
      'A US$400 prize.',
      'A 10-million-dollar base.',
    ],
  },
};

const notMultiple: ExclusionRule = {
  id: 'number/not-multiple',
  description: 'A factor, or no whole number: "three times", "tenfold", "two and a half".',
  spreads: 'always',
  excludes: ({ before, core, after }) =>
    /^(?:(?:\s|-)?(?:times?|fold)|\sand\sa\s(?:half|quarter))\b/i.test(after) ||
    (/^a (?:half|quarter)$/.test(core) && /\sand\s$/.test(before) && !/^\sof\b/.test(after)),
  examples: {
    reads: [{ text: 'Three teams.', yields: ['Three = exact 3'] }],
    skips: [
      'Three times as many troops.',
      'A 10-fold rise.',
      'Five times.',
      'The camp stood empty for two and a half years.',
    ],
  },
};

const notVote: ExclusionRule = {
  id: 'number/not-vote',
  description: 'One side of a vote or score.',
  spreads: 'always',
  excludes: isVote,
  examples: {
    reads: [
      { text: 'They voted to send 300 troops.', yields: ['300 = exact 300'] },
      { text: 'They voted to send 300 to 400 troops.', yields: ['300 to 400 = range 300 to 400'] },
    ],
    skips: ['Parliament voted 264-250.', 'It passed by a vote of 51 to 49.', 'They won 3-1.'],
  },
};

const notPronoun: ExclusionRule = {
  id: 'number/not-pronoun',
  description: '"One" that stands for a noun or for somebody.',
  spreads: 'always',
  excludes: ({ before, after, core }) =>
    core.length === 3 &&
    core.toLowerCase() === 'one' &&
    (standsForNoun.test(before) ||
      (/\bthat\s$/i.test(before) && pointsWith.test(after)) ||
      /^(?:['’]s\b|\s(?:another|by one|after another|hand|thing|way|day)\b)/i.test(after)),
  examples: {
    reads: [
      { text: 'It killed one soldier.', yields: ['one = exact 1'] },
      { text: 'It killed only one soldier.', yields: ['one = exact 1'] },
      { text: 'A statement that one of its men died.', yields: ['one = exact 1'] },
    ],
    skips: [
      'No one came.',
      'This one is new.',
      'That one is old.',
      'The only one left.',
      'They fought one another.',
      'One by one.',
      "One's duty.",
    ],
  },
};

/** "the only *one*", but "only *one* soldier". */
const standsForNoun =
  /\b(?:no|this|which|each|every|any|another|some|such|last|first|next|(?:the|its|their|his|her|our|my) only|loved|right|wrong|latest|final|former|one by|one after|one on)\s$/i;

/** "that one *is* old", but "said in a letter that one *of* its men was dead". */
const pointsWith =
  /^(?:[.,;:!?)"”]|$|\s(?:is|was|has|had|will|would|can|could|may|might|must|did|does|too|as|to|and|or|in|on|at)\b)/i;

/** Rules for numbers that count no people. */
export const countExclusions: readonly ExclusionRule[] = [notMoney, notMultiple, notVote, notPronoun];

function isVote({ before, after }: Surroundings): boolean {
  const isFirst = /^\s?(?:-|–|to)\s?\d/.test(after);
  const isSecond = /\d\s?(?:-|–|to)\s?$/.test(before.slice(-6));
  return (isFirst || isSecond) && /\b(?:vot(?:e|es|ed|ing)|tally|ballot)\b(?!.*\bto \p{Ll})[^.;]{0,30}$/iu.test(before);
}
