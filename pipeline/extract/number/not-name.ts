import { anyOf, type ExclusionRule, type Surroundings } from './exclusion.js';
import { numberedNames, numberedThings, numberedUnits } from './exclusion-words.js';
import { ordinalEndings } from './number-words.js';

const things = new Set(numberedThings);
const names = new Set(numberedNames);
const unit = new RegExp(`^\\s(?:\\p{Lu}[\\p{L}-]+\\s){0,2}${anyOf(numberedUnits)}\\b`, 'u');
const ordinal = new RegExp(`^(?:-|\\sand\\s)${anyOf(ordinalEndings)}\\b`, 'i');

const notDesignation: ExclusionRule = {
  id: 'number/not-designation',
  description: 'The number of a numbered thing, unit, resolution, road or telephone.',
  spreads: 'always',
  excludes: isDesignation,
  examples: {
    reads: [
      { text: 'The troops number 5,000.', yields: ['5,000 = exact 5000'] },
      { text: 'They are said to number sixty.', yields: ['sixty = exact 60'] },
      { text: 'Britain 9,000, Poland 2,500.', yields: ['9,000 = exact 9000', '2,500 = exact 2500'] },
    ],
    skips: [
      'Under Article 51.',
      'Resolution 1441 passed.',
      'No. 3 is there.',
      'Task Force 58 sailed.',
      'Call 0410 626742.',
      'In phase two.',
      'Air Force One landed.',
      'He is number two.',
    ],
  },
};

const notUnit: ExclusionRule = {
  id: 'number/not-unit',
  description: 'The number in a unit’s name without its ordinal ending.',
  spreads: 'always',
  excludes: ({ after, core, numeral }) => /^\d+$/.test(core) && (numeral.value ?? 0) < 1000 && unit.test(after),
  examples: {
    reads: [{ text: 'It sent 300 Royal Marines.', yields: ['300 = exact 300'] }],
    skips: ['It serves with 3 Commando Brigade.', 'Troops of 16 Air Assault Brigade.'],
  },
};

const notOrdinal: ExclusionRule = {
  id: 'number/not-ordinal',
  description: 'A spelled number that ends as an ordinal.',
  spreads: 'always',
  excludes: ({ after, core }) => /[a-z]$/i.test(core) && ordinal.test(after),
  examples: {
    reads: [{ text: 'Twenty first lieutenants.', yields: ['Twenty = exact 20'] }],
    skips: ['The twenty-first soldier.', 'The hundred and first day.', 'The 3,000th death.', 'The 1st Lt.'],
  },
};

/** Rules for numbers that name something. */
export const nameExclusions: readonly ExclusionRule[] = [notDesignation, notUnit, notOrdinal];

function isDesignation({ before, previous, previousTwo, after, core, numeral }: Surroundings): boolean {
  if (/^0\d|^\d{10}/.test(core)) return true;
  if (previous === '') return /(?:\+|(?<![\d,.])0\d+[\s-])$/.test(before.slice(-9));
  if (core.includes(',') || numeral.value === null) return false;
  const [word, two] = [previous.toLowerCase(), previousTwo.toLowerCase()];
  if (word === 'number') return numeral.value < 100 && !two.startsWith('to ');
  const isPlain = /^\d+$/.test(core);
  if (things.has(word) || things.has(two)) return isPlain || numeral.value < 20;
  if (!names.has(previous) && !names.has(previousTwo)) return false;
  return isPlain || (/^\p{Lu}/u.test(core) && numeral.value < 20 && !/^\s\p{Lu}/u.test(after));
}
