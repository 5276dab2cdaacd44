import type { Lexeme, NumberSource } from './lexeme.js';
import type { NumberRule } from './number-rule.js';
import { gapAfter, joined, type Numeral } from './numeral.js';
import { spelledRule } from './read-count.js';

export const shareRule = {
  id: 'number/share',
  description: 'A part of a whole, in percent: "half", "two-thirds", "a quarter of", "one in five".',
  examples: {
    reads: [
      { text: 'Half of the troops left.', yields: ['Half = exact 50 percent'] },
      { text: 'More than half the 6,000 men.', yields: ['More than half = more 50 percent', '6,000 = exact 6000'] },
      { text: 'It cut the force by two-thirds.', yields: ['two-thirds = exact 66.7 percent'] },
      { text: 'It will shrink by a fifth this year.', yields: ['a fifth = exact 20 percent'] },
      { text: 'A third of its soldiers left.', yields: ['A third = exact 33.3 percent'] },
      { text: 'Nearly one quarter of the force.', yields: ['Nearly one quarter = about 25 percent'] },
      { text: 'One in five recruits deserted.', yields: ['One in five = exact 20 percent'] },
      { text: 'Nine out of 10 soldiers agreed.', yields: ['Nine out of 10 = exact 90 percent'] },
    ],
    skips: [
      'A third soldier died.',
      'In the second half of May.',
      'Half an hour later.',
      'In the third quarter.',
      'A half-hearted try.',
      'Half as many troops.',
    ],
  },
} satisfies NumberRule;

/** Reads a share: a half, other fractions, one in so many. */
export function readShare(source: NumberSource, at: number): Numeral | null {
  return readHalf(source, at) ?? readParts(source, at) ?? readOneIn(source, at);
}

/** "half", "one half"; "half a million" and "half a dozen" are numbers. */
function readHalf(source: NumberSource, at: number): Numeral | null {
  const { lexemes } = source;
  const opens = isOne(lexemes[at]) && joined(source, at)?.kind === 'half';
  const half = opens ? at + 1 : at;
  const lexeme = lexemes[half];
  if (lexeme?.kind !== 'half') return null;
  return fractionOf(source, { at, next: half + 1, share: 1 / 2 }) ?? readBareHalf(source, at, half);
}

function readBareHalf({ text, lexemes }: NumberSource, at: number, half: number): Numeral | null {
  const first = lexemes[at] as Lexeme;
  const { end } = lexemes[half] as Lexeme;
  const before = text.slice(Math.max(0, first.start - 12), first.start);
  const after = text.slice(end, end + 10);
  if (
    /\b(?:first|second|latter|last|final|early|late|and a|and one)[\s-]$/i.test(before) ||
    /[\p{L}\d]-$/u.test(before)
  )
    return null;
  if (/^(?:-\p{L}|\s(?:an?|as|past|time|way)\b)/iu.test(after)) return null;
  return shareOf(first.start, { end, next: half + 1, share: 1 / 2 });
}

/** "a third", "two-thirds", "three quarters of". */
function readParts(source: NumberSource, at: number): Numeral | null {
  const { text, lexemes } = source;
  const first = lexemes[at] as Lexeme;
  const part = joined(source, at);
  if (part === null || (first.kind !== 'article' && first.kind !== 'small' && first.kind !== 'digits')) return null;
  const isSingular = part.kind === 'part' && isOne(first);
  if (!isSingular && (part.kind !== 'parts' || first.value < 2 || first.value >= part.value)) return null;
  const share = first.value / part.value;
  const count = fractionOf(source, { at, next: at + 2, share });
  if (count !== null) return count;
  const after = text.slice(part.end, part.end + 12);
  const isBy = /\bby (?:about |nearly |almost |over )?$/i.test(text.slice(Math.max(0, first.start - 10), first.start));
  if (isSingular && !closesShare(after) && !(isBy && dates.test(after))) return null;
  return shareOf(first.start, { end: part.end, next: at + 2, share });
}

const isOne = (lexeme: Lexeme | undefined) =>
  lexeme?.kind === 'article' || (lexeme?.kind === 'small' && lexeme.value === 1);

/** "by a fifth *this year*"; "by a third party" is an ordinal. */
const dates = /^ (?:this|last|next|before|after|during|within|until|at|on|for|when|while|as|if)\b/i;

/** "a third of", "by a third."; "a third soldier" is an ordinal. */
const closesShare = (after: string) =>
  /^(?:$|[.,;:)"”’'–—]|\s(?:$|[–—(-]|(?:of|are|were|is|was|have|has|had|will|would|to|from|by|in|since|over|and|or|more|less|fewer)\b))/i.test(
    after,
  );

/** "half a million", "a quarter of a million", "half a dozen", "half-million". */
function fractionOf(
  source: NumberSource,
  { at, next, share }: { at: number; next: number; share: number },
): Numeral | null {
  const { lexemes } = source;
  const first = lexemes[at] as Lexeme;
  const article = lexemes[next]?.kind === 'article';
  const unit = lexemes[article ? next + 1 : next];
  if (unit?.kind !== 'magnitude' && unit?.kind !== 'hundred' && unit?.lower !== 'dozen') return null;
  const gap = gapAfter(source, next - 1) ?? '';
  if (!(article ? /^[\s-](?:of[\s-])?$/ : /^[\s-]$/).test(gap)) return null;
  return {
    rule: spelledRule.id,
    start: first.start,
    end: unit.end,
    next: article ? next + 2 : next + 1,
    value: share * unit.value,
    low: null,
    high: null,
    form: 'count',
    scale: unit.value,
  };
}

/** "one in five", "nine out of every ten". */
function readOneIn(source: NumberSource, at: number): Numeral | null {
  const { lexemes } = source;
  const first = lexemes[at] as Lexeme;
  const second = lexemes[at + 1];
  if (second === undefined || !isCardinal(first) || !isCardinal(second) || first.value >= second.value) return null;
  const gap = gapAfter(source, at) ?? '';
  const isShare =
    first.value === 1 && first.kind === 'small' ? /^ (?:in|out of)(?: every)? $/ : /^ out of(?: every)? $/;
  if (!isShare.test(gap) || second.value > 100) return null;
  return shareOf(first.start, { end: second.end, next: at + 2, share: first.value / second.value });
}

const isCardinal = (lexeme: Lexeme) => lexeme.kind === 'small' || lexeme.kind === 'digits';

function shareOf(start: number, { end, next, share }: { end: number; next: number; share: number }): Numeral {
  const value = Math.round(share * 1000) / 10;
  return { rule: shareRule.id, start, end, next, value, low: null, high: null, form: 'fraction', scale: 1 };
}
