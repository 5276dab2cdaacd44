import type { Lexeme, NumberSource } from './lexeme.js';
import type { NumberRule } from './number-rule.js';
import { gapAfter, joined, type Numeral } from './numeral.js';

export const digitsRule = {
  id: 'number/digits',
  description: 'A number in digits, with separators and decimals, alone or before hundred, thousand, million.',
  examples: {
    reads: [
      { text: 'It keeps 8,214 troops there.', yields: ['8,214 = exact 8214'] },
      { text: 'Some bases house 9800 personnel.', yields: ['9800 = exact 9800'] },
      { text: 'An army of 1.2 million soldiers.', yields: ['1.2 million = exact 1200000'] },
      { text: 'We have 6 [thousand] soldiers.', yields: ['6 [thousand] = exact 6000'] },
      { text: 'A force of 8.5k troops.', yields: ['8.5k = exact 8500'] },
      { text: 'The corps of 20 000 men.', yields: ['20 000 = exact 20000'] },
      { text: 'The 8,400-strong force.', yields: ['8,400-strong = exact 8400'] },
    ],
    skips: ['The 3,000th soldier.', 'Two F-16 jets.', 'The 101st Airborne.', 'Since 9/11.', 'At 12:20.'],
  },
} satisfies NumberRule;

export const spelledRule = {
  id: 'number/spelled',
  description: 'A number in words: "five thousand", "a hundred and fifty", "two and a half million", "half a dozen".',
  examples: {
    reads: [
      { text: 'One hundred and fifty soldiers left.', yields: ['One hundred and fifty = exact 150'] },
      { text: 'Twenty-five hundred marines landed.', yields: ['Twenty-five hundred = exact 2500'] },
      { text: 'Two and a half thousand police.', yields: ['Two and a half thousand = exact 2500'] },
      { text: 'Half a million men fought.', yields: ['Half a million = exact 500000'] },
      { text: 'A quarter of a million men fought.', yields: ['A quarter of a million = exact 250000'] },
      {
        text: 'A dozen gunmen fled with half a dozen guards.',
        yields: ['A dozen = exact 12', 'half a dozen = exact 6'],
      },
      { text: 'Sixty (60) police left.', yields: ['Sixty (60) = exact 60'] },
      { text: 'Three dozen advisers.', yields: ['Three dozen = exact 36'] },
      { text: 'It cost us one of our men.', yields: ['one = exact 1'] },
    ],
    skips: ['No one left.', 'They shot at one another.', 'The forty-seventh day.', 'This one stays.'],
  },
} satisfies NumberRule;

/** A part of a number: 150 of "one hundred and fifty thousand". */
interface Group {
  readonly value: number;
  /** Index of the lexeme after it. */
  readonly next: number;
  /** What its last word multiplies. */
  readonly scale: number;
  /** No words: the one in front of a bare "thousand". */
  readonly isSilent: boolean;
}

/** Reads a stated number: digits, words or both. */
export function readCount(source: NumberSource, at: number): Numeral | null {
  const numeral = readWhole(source, at);
  const cut = numeral === null ? -1 : lexemeAfterAnd(source, at, numeral);
  if (cut < 0) return numeral;
  const beforeAnd = readWhole({ text: source.text, lexemes: source.lexemes.slice(at, cut) }, 0);
  return beforeAnd === null ? numeral : { ...beforeAnd, next: beforeAnd.next + at };
}

/** In "between one hundred and two thousand" the "and" parts two numbers, unless another one follows; else -1. */
function lexemeAfterAnd({ text, lexemes }: NumberSource, at: number, { start, end, next }: Numeral): number {
  if (!/\bbetween\s$/i.test(text.slice(Math.max(0, start - 8), start)) || /^\sand\s/i.test(text.slice(end, end + 5)))
    return -1;
  for (let index = next - 1; index > at; index -= 1) {
    if (/\sand\s$/i.test(text.slice((lexemes[index] as Lexeme).start - 5, (lexemes[index] as Lexeme).start)))
      return index;
  }
  return -1;
}

function readWhole(source: NumberSource, at: number): Numeral | null {
  const first = source.lexemes[at] as Lexeme;
  const from = first.kind === 'article' ? at + 1 : at;
  if (!opensCount(source.lexemes[from], from > at)) return null;
  const opening = readGroup(source, from);
  if (opening === null) return null;
  const whole = readCollective(source, opening) ?? readMagnitudes(source, opening);
  const last = source.lexemes[whole.next - 1] as Lexeme;
  const again = digitsAgain(source, whole);
  // 64.4 thousand is 64,400.00000000001 in binary.
  return {
    rule: first.kind === 'digits' ? digitsRule.id : spelledRule.id,
    start: first.start,
    end: again?.end ?? closingBracket(source, last),
    next: again === null ? whole.next : whole.next + 1,
    value: Math.round(whole.value * 1e6) / 1e6,
    low: null,
    high: null,
    form: 'count',
    scale: whole.scale === 1 && /,000$/.test(first.lower) ? 1e3 : whole.scale,
  };
}

/** "a hundred", "a pair", "a single"; without an article "hundred" and "dozen" stand for themselves, "score" does not. */
function opensCount(lexeme: Lexeme | undefined, hasArticle: boolean): boolean {
  if (lexeme === undefined) return false;
  if (lexeme.kind === 'hundred' || lexeme.kind === 'magnitude' || lexeme.lower === 'dozen') return true;
  if (hasArticle) return lexeme.kind === 'dozen' || lexeme.kind === 'single';
  return lexeme.kind === 'digits' || lexeme.kind === 'small';
}

function readGroup(source: NumberSource, at: number): Group | null {
  const lexeme = source.lexemes[at];
  if (lexeme === undefined) return null;
  if (lexeme.kind === 'single') return { value: 1, next: at + 1, scale: 1, isSilent: false };
  const silent = { value: 1, next: at, scale: 1, isSilent: true };
  if (lexeme.kind === 'magnitude' || lexeme.kind === 'dozen') return silent;
  const head = lexeme.kind === 'hundred' ? silent : readBelowHundred(source, at);
  if (head === null) return null;
  const hundred = head.isSilent ? lexeme : joined(source, head.next - 1);
  if (hundred?.kind !== 'hundred' || head.value >= 100) return head;
  return readAfterHundred(source, { value: head.value * 100, next: head.next + 1, scale: 100, isSilent: false });
}

/** Digits, "seven", "twenty-five". */
function readBelowHundred(source: NumberSource, at: number): Group | null {
  const lexeme = source.lexemes[at];
  if (lexeme?.kind !== 'small' && lexeme?.kind !== 'digits') return null;
  const unit = lexeme.kind === 'small' && lexeme.value >= 20 ? joined(source, at) : null;
  const isJoined = unit?.kind === 'small' && unit.value <= 9;
  const value = lexeme.value + (isJoined ? unit.value : 0);
  return { value, next: at + (isJoined ? 2 : 1), scale: 1, isSilent: false };
}

/** "and fifty" after "one hundred", unless it is a hundred of its own: "between one hundred and two hundred". */
function readAfterHundred(source: NumberSource, hundreds: Group): Group {
  if (source.lexemes[hundreds.next]?.kind !== 'small' || !continues(source, hundreds.next - 1)) return hundreds;
  const rest = readBelowHundred(source, hundreds.next);
  if (rest === null || joined(source, rest.next - 1)?.kind === 'hundred') return hundreds;
  return { value: hundreds.value + rest.value, next: rest.next, scale: 1, isSilent: false };
}

const continues = (source: NumberSource, at: number) =>
  /^(?:\s{1,3}|-|[\s-]and[\s-])$/.test(gapAfter(source, at) ?? '');

function readMagnitudes(source: NumberSource, opening: Group): Group {
  let total = 0;
  let smallest = Number.POSITIVE_INFINITY;
  for (let group = opening; ; ) {
    const multiplied = readAndHalf(source, group) ?? group;
    const magnitude = magnitudeAfter(source, multiplied);
    if (magnitude === null || magnitude.value >= smallest) return { ...group, value: total + group.value };
    smallest = magnitude.value;
    total += multiplied.value * smallest;
    const end = { value: 0, next: multiplied.next + 1, scale: smallest, isSilent: false };
    const half = readAndHalf(source, end);
    if (half !== null) return { ...half, value: total + half.value * smallest, scale: smallest };
    const following = readFollowing(source, end.next, smallest);
    if (following === null) return { ...end, value: total };
    group = following;
  }
}

/** The "five hundred" of "two thousand five hundred": spelled, and smaller than what it follows. */
function readFollowing(source: NumberSource, at: number, below: number): Group | null {
  if (source.lexemes[at]?.kind !== 'small' || !continues(source, at - 1)) return null;
  const group = readGroup(source, at);
  if (group === null) return null;
  const magnitude = magnitudeAfter(source, group);
  return group.value * (magnitude?.value ?? 1) < below ? group : null;
}

/** "and a half" of "two and a half thousand", "a million and a half". */
function readAndHalf(source: NumberSource, group: Group): Group | null {
  const at = group.next;
  if (source.lexemes[at]?.kind !== 'article' || source.lexemes[at + 1]?.kind !== 'half') return null;
  if (!/^[\s-]and[\s-]$/.test(gapAfter(source, at - 1) ?? '') || joined(source, at) === null) return null;
  return { value: group.value + 0.5, next: at + 2, scale: 1, isSilent: false };
}

function magnitudeAfter(source: NumberSource, group: Group): Lexeme | null {
  const lexeme = source.lexemes[group.next];
  if (lexeme?.kind !== 'magnitude') return null;
  if (group.isSilent) return lexeme;
  return /^(?:\s{1,3}|-|\s?[[(])$/.test(gapAfter(source, group.next - 1) ?? '') ? lexeme : null;
}

/** "two dozen", "a score", "a pair". */
function readCollective(source: NumberSource, group: Group): Group | null {
  const lexeme = source.lexemes[group.next];
  if (lexeme?.kind !== 'dozen') return null;
  if (!group.isSilent && joined(source, group.next - 1) === null) return null;
  return { value: group.value * lexeme.value, next: group.next + 1, scale: lexeme.value, isSilent: false };
}

/** "four hundred (400)", as lawyers and defence ministries write: the digits in brackets, with the closing one. */
function digitsAgain({ text, lexemes }: NumberSource, { value, next }: Group): { readonly end: number } | null {
  const digits = lexemes[next];
  const words = lexemes[next - 1] as Lexeme;
  const isSame = digits?.kind === 'digits' && words.kind !== 'digits' && digits.value === value;
  if (!isSame || text.charAt(digits.end) !== ')' || !/^\s?\($/.test(text.slice(words.end, digits.start))) return null;
  return { end: digits.end + 1 };
}

/** The end of a number whose magnitude an editor put in brackets: "8 [thousand]". */
function closingBracket({ text }: NumberSource, last: Lexeme): number {
  const isBracketed =
    last.kind === 'magnitude' && /[[(]/.test(text.charAt(last.start - 1)) && /[\])]/.test(text.charAt(last.end));
  return isBracketed ? last.end + 1 : last.end;
}
