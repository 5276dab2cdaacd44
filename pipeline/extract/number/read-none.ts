import type { Lexeme, NumberSource } from './lexeme.js';
import type { NumberRule } from './number-rule.js';
import type { Numeral } from './numeral.js';

export const noneRule = {
  id: 'number/none',
  description:
    'Nobody, as a quantity: "no troops", "zero", "not … any", "not a single". Whether it is one depends on the noun.',
  examples: {
    reads: [
      { text: 'No American troops remain.', yields: ['No = exact 0'] },
      { text: 'It does not keep any soldiers there.', yields: ['not keep any = exact 0'] },
      { text: "They didn't have any men there.", yields: ["didn't have any = exact 0"] },
      { text: 'Not a single soldier was hurt.', yields: ['Not a single = exact 0'] },
      { text: 'It no longer keeps a single soldier there.', yields: ['no longer keeps a single = exact 0'] },
      { text: 'The number fell to zero.', yields: ['zero = exact 0'] },
    ],
    skips: [
      'No longer needed.',
      'They are not needed there any longer.',
      'No. 3 is ready.',
      'No one came.',
      'It has no more than 50 troops.',
      'Any soldiers left?',
      'It was not clear whether any soldiers came.',
      'They met at ground zero.',
      'A zero-sum game.',
    ],
  },
} satisfies NumberRule;

/** Words after "no" that make it no number. Source: Quirk et al. 1985, 10.58–10.62 (nonassertive phrases). */
const notANumber =
  /^\s+(?:longer|one|\w+ than|fewer|less|matter|doubt|sooner|way|wonder|such|comment|question|sign|idea|reason)\b/i;

/** Reads a quantity of nobody. */
export function readNone(source: NumberSource, at: number): Numeral | null {
  const lexeme = source.lexemes[at] as Lexeme;
  const start = startOfNone(source, at);
  if (start === null) return null;
  const next = lexeme.kind === 'article' ? at + 2 : at + 1;
  const { end } = source.lexemes[next - 1] as Lexeme;
  return { rule: noneRule.id, start, end, next, value: 0, low: null, high: null, form: 'count', scale: 1 };
}

function startOfNone({ text, lexemes }: NumberSource, at: number): number | null {
  const lexeme = lexemes[at] as Lexeme;
  const before = text.slice(Math.max(0, lexeme.start - 40), lexeme.start);
  if (lexeme.kind === 'none')
    return isNobody(lexeme.lower, before, text.slice(lexeme.end, lexeme.end + 16)) ? lexeme.start : null;
  if (lexeme.kind === 'any' && notANumber.test(text.slice(lexeme.end, lexeme.end + 16))) return null;
  const isSingle = lexeme.kind === 'article' && lexemes[at + 1]?.kind === 'single';
  if (lexeme.kind === 'any' || isSingle) return startOfNegation(lexeme.start, negation.exec(before));
  return lexeme.lower === 'one' ? startOfNegation(lexeme.start, /\b(?:not|without)\s(?:even\s)?$/i.exec(before)) : null;
}

/** "does *not keep* any", "*no longer has* any", "*without losing* a single", but not "not in Mali on any". */
const negation =
  /\b(?:not|\p{L}{2,7}n['’]t|never|no longer|without|cannot)\s(?:(?!(?:in|at|by|on|of|under|for|with|whether|if|that)\s)[\p{L}'’-]+\s){0,4}$/iu;

const startOfNegation = (start: number, found: RegExpExecArray | null) =>
  found === null ? null : start - found[0].length;

function isNobody(lower: string, before: string, after: string): boolean {
  if (lower === 'zero') return !/ground\s$/i.test(before) && !/^[\s-](?:sum|option|tolerance|hour|dark)\b/i.test(after);
  if (lower === 'none') return /^\s/.test(after);
  return /^\s+\p{L}/u.test(after) && !notANumber.test(after);
}
