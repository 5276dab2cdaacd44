import type { Lexeme, NumberSource } from './lexeme.js';
import type { NumberRule } from './number-rule.js';
import { vagueBounds } from './number-words.js';
import { gapAfter, joined, type Numeral } from './numeral.js';

export const vagueRule = {
  id: 'number/vague',
  description: 'An order of magnitude without a number: "dozens", "tens of thousands", "a few hundred".',
  examples: {
    reads: [
      { text: 'Dozens of soldiers left.', yields: ['Dozens = vague 24 to 99'] },
      { text: 'Tens of thousands of troops.', yields: ['Tens of thousands = vague 20000 to 99999'] },
      { text: 'At least several hundred police.', yields: ['At least several hundred = vague 200 to 999'] },
      { text: 'A couple of hundred marines.', yields: ['A couple of hundred = vague 200 to 999'] },
      { text: 'Thousands and thousands of men.', yields: ['Thousands and thousands = vague 2000 to 9999'] },
      { text: 'A few dozen guards.', yields: ['A few dozen = vague 24 to 99'] },
      { text: 'Hundreds more rebels came.', yields: ['Hundreds more = vague 200 to 999 additional'] },
      { text: 'Scores of gunmen.', yields: ['Scores = vague 40 to 99'] },
    ],
    skips: ['A few troops stayed.', 'Several soldiers left.', 'They settled old scores.', 'A couple of guards.'],
  },
} satisfies NumberRule;

interface Bounds {
  readonly low: number;
  readonly high: number;
  /** Index of the lexeme after the words. */
  readonly next: number;
}

/** Reads an order of magnitude: a plural, or an uncounted few of a singular. */
export function readVague(source: NumberSource, at: number): Numeral | null {
  const first = source.lexemes[at] as Lexeme;
  const few = first.kind === 'article' ? at + 1 : at;
  const bounds = source.lexemes[few]?.kind === 'few' ? readFew(source, few) : readPlurals(source, at);
  if (bounds === null) return null;
  const { low, high, next } = bounds;
  const end = (source.lexemes[next - 1] as Lexeme).end;
  return { rule: vagueRule.id, start: first.start, end, next, value: null, low, high, form: 'count', scale: 1 };
}

/** "several hundred", "a couple of dozen", "a few tens of thousands", "many thousands". */
function readFew(source: NumberSource, at: number): Bounds | null {
  if (!/^(?:\s{1,3}|-|\s(?:of|of the)\s|\sdifferent\s)$/.test(gapAfter(source, at) ?? '')) return null;
  const unit = source.lexemes[at + 1] as Lexeme;
  if (unit.kind === 'plural') return readPlurals(source, at + 1);
  if (source.lexemes[at]?.lower === 'many') return null;
  const bounds = vagueBounds[`${unit.lower}s`];
  if (bounds === undefined) return null;
  const following = joined(source, at + 1);
  if (unit.kind === 'hundred' && following?.kind === 'magnitude') {
    return { next: at + 3, ...multiplied(bounds, following.value) };
  }
  return { next: at + 2, ...bounds };
}

/** "hundreds", "hundreds of thousands", "hundreds and hundreds", "1,000s". */
function readPlurals({ text, lexemes }: NumberSource, at: number): Bounds | null {
  const lexeme = lexemes[at];
  if (lexeme?.kind !== 'plural' || !isCounting(text, lexeme)) return null;
  const gap = gapAfter({ text, lexemes }, at) ?? '';
  const next = lexemes[at + 1];
  const bounds = vagueBounds[lexeme.lower] ?? { low: 2 * lexeme.value, high: 10 * lexeme.value - 1 };
  if (next?.kind !== 'plural') return { next: at + 1, ...bounds };
  if (gap === ' of ' && next.value >= 1e3) return { next: at + 2, ...multiplied(bounds, next.value) };
  const isRepeated = next.lower === lexeme.lower && /^(?: and | upon | after |, ?)$/.test(gap);
  return { next: isRepeated ? at + 2 : at + 1, ...bounds };
}

/** "scores" are twenties, not results, only before people; "tens" say nothing without what they count. */
function isCounting(text: string, { lower, end }: Lexeme): boolean {
  const after = text.slice(end, end + 10);
  if (lower === 'scores') return /^\s(?:of|more|were|are|have|had)\b/i.test(after);
  return lower !== 'tens' || /^\sof\b/i.test(after);
}

const multiplied = ({ low, high }: { low: number; high: number }, factor: number) => ({
  low: low * factor,
  high: (high + 1) * factor - 1,
});
