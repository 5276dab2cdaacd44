import type { NumberSource } from './lexeme.js';
import type { NumberRule } from './number-rule.js';
import type { Numeral } from './numeral.js';
import { readCount } from './read-count.js';

export const percentRule = {
  id: 'number/percent',
  description: 'A number of percent: "60 percent", "20%", "sixty per cent".',
  examples: {
    reads: [
      { text: 'Sixty per cent of the troops.', yields: ['Sixty per cent = exact 60 percent'] },
      { text: 'About 20% left.', yields: ['About 20% = about 20 percent'] },
      { text: 'It shrank by 33.3 pct.', yields: ['33.3 pct = exact 33.3 percent'] },
      { text: 'A 20-percent cut.', yields: ['20-percent = exact 20 percent'] },
    ],
    skips: ['A percent sign.', '20 troops.'],
  },
} satisfies NumberRule;

const sign = /\s?[%％]|[\s-](?:per\s?-?cent|pct|p\.c\.)(?:age\spoints?|\spoints?)?(?!\p{L})/iuy;

/** Reads a number with its percent sign. */
export function readPercent(source: NumberSource, at: number): Numeral | null {
  const numeral = readCount(source, at);
  if (numeral === null) return null;
  sign.lastIndex = numeral.end;
  if (!sign.test(source.text)) return null;
  return { ...numeral, rule: percentRule.id, end: sign.lastIndex, form: 'percent', scale: 1 };
}
