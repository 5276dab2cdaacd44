import type { Span } from '../../stage.js';
import type { Mention } from '../mention.js';
import { anyOf } from './exclusion.js';
import type { NumberRule } from './number-rule.js';
import { numberWords } from './number-words.js';
import { type Qualifier, qualifiersAfter, qualifiersBefore, raisingVerbs } from './qualifier-words.js';
import { wordBefore } from './word-before.js';

type Effect = Qualifier['effect'];

/** A qualifier in the text. */
export interface FoundQualifier extends Mention {
  readonly effect: Effect;
}

export const aboutRule = {
  id: 'number/about',
  description: 'A number that is said not to be exact: about, some, nearly, an estimated, -odd, or so.',
  examples: {
    reads: [
      { text: 'Some 5,000 men.', yields: ['Some 5,000 = about 5000'] },
      { text: 'It has 5,000-odd men.', yields: ['5,000-odd = about 5000'] },
      { text: 'It has 5,000 or so.', yields: ['5,000 or so = about 5000'] },
      { text: 'In the region of two dozen guards.', yields: ['In the region of two dozen = about 24'] },
      { text: 'The approximately 700 advisers.', yields: ['approximately 700 = about 700'] },
    ],
    skips: ['Some troops.', 'About to leave, 40 men wept.'],
  },
} satisfies NumberRule;

export const lessRule = {
  id: 'number/less',
  description:
    'A number that bounds from above: fewer than, up to, as many as, at most. A bound outweighs a hedge: "up to about 500".',
  examples: {
    reads: [
      { text: 'Fewer than 2,000 stay.', yields: ['Fewer than 2,000 = less 2000'] },
      { text: 'Up to about 500 men.', yields: ['Up to about 500 = less 500'] },
      { text: 'About 900 at most.', yields: ['About 900 at most = less 900'] },
      { text: 'Not more than 40 percent.', yields: ['Not more than 40 percent = less 40 percent'] },
      { text: 'It may not exceed 700.', yields: ['not exceed 700 = less 700'] },
    ],
    skips: ['It will bring the force up to 15,000.', 'The 40 men under him.'],
  },
} satisfies NumberRule;

export const moreRule = {
  id: 'number/more',
  description:
    'A number that bounds from below: more than, at least, over, upwards of, or more. Behind the number outweighs in front of it.',
  examples: {
    reads: [
      { text: 'Just over 2,500 stay.', yields: ['Just over 2,500 = more 2500'] },
      { text: 'No fewer than 60 died.', yields: ['No fewer than 60 = more 60'] },
      { text: 'It has 5,000-plus men.', yields: ['5,000-plus = more 5000'] },
      { text: 'Nearly 5,000 or more.', yields: ['Nearly 5,000 or more = more 5000'] },
      { text: 'The force exceeded 900.', yields: ['exceeded 900 = more 900'] },
    ],
    skips: ['In the past 24 hours.', '300 more soldiers.', 'They handed over five captives.'],
  },
} satisfies NumberRule;

export const additionalRule = {
  id: 'number/additional',
  description: 'A number that adds to what is there: another, a further, additional, more.',
  examples: {
    reads: [
      { text: 'Another 300 troops.', yields: ['Another 300 = exact 300 additional'] },
      { text: 'Up to 70 more sailors.', yields: ['Up to 70 more = less 70 additional'] },
      { text: 'At least a further two dozen.', yields: ['At least a further two dozen = more 24 additional'] },
    ],
    skips: ['300 more than last year.', 'More than 300 men.', 'They drove 300 further north.'],
  },
} satisfies NumberRule;

const rules: { readonly [E in Effect]: string } = {
  about: aboutRule.id,
  less: lessRule.id,
  more: moreRule.id,
  additional: additionalRule.id,
  degree: '',
  neutral: '',
  stop: '',
};

const effectsBefore = new Map(
  qualifiersBefore.flatMap(({ phrases, effect }) => phrases.map((phrase) => [phrase, effect] as const)),
);
/** The last words of phrases, with how many words the longest phrase that ends so has. */
const lastWords = new Map<string, number>();
for (const phrase of effectsBefore.keys()) {
  const words = phrase.split(' ');
  const last = words.at(-1) as string;
  lastWords.set(last, Math.max(words.length, lastWords.get(last) ?? 0));
}
const raised = new RegExp(`\\b${anyOf(raisingVerbs)}\\s(?!(?:home|back|in|out)\\s$)[^.;:,]{0,48}$`, 'i');

/** The qualifiers that stand before an offset, the outermost first. */
export function qualifiersBeforeOffset(text: string, offset: number): FoundQualifier[] {
  const found: FoundQualifier[] = [];
  let end = offset;
  for (let round = 0; round < 4; round += 1) {
    const qualifier = qualifierBefore(text, end);
    if (qualifier === null || qualifier.effect === 'stop') break;
    if (qualifier.effect === 'less' && isLevel(text, qualifier)) break;
    if (qualifier.effect === 'more' && isParticle(text, qualifier)) break;
    found.unshift(qualifier);
    end = qualifier.start;
  }
  while (found[0] !== undefined && isIdle(found[0], found[1])) found.shift();
  return found;
}

/** Words that change nothing are no qualifier, but the "well" of "well over" belongs to it. */
const isIdle = ({ effect }: FoundQualifier, next: FoundQualifier | undefined) =>
  effect === 'neutral' || (effect === 'degree' && next?.effect !== 'less' && next?.effect !== 'more');

/** "bring its strength up to 15,000" states the level itself. */
const isLevel = (text: string, { start, end }: Span) =>
  /^up\s+to$/i.test(text.slice(start, end)) && raised.test(text.slice(Math.max(0, start - 60), start));

/** "handed *over* five prisoners": no bound. */
const isParticle = (text: string, { start, end }: Span) =>
  /^over$/i.test(text.slice(start, end)) && handed.test(text.slice(Math.max(0, start - 12), start));

const handed = /\b(?:hand|turn|sign)(?:s|ed|ing)?\s$/i;

function qualifierBefore(text: string, offset: number): FoundQualifier | null {
  const sign = signBefore(text, offset);
  if (sign !== null) return sign;
  const last = wordBefore(text, offset);
  const longest = last === null ? 0 : (lastWords.get(text.slice(last.start, last.end).toLowerCase()) ?? 0);
  let found: FoundQualifier | null = null;
  let first = last;
  for (let words = 1; first !== null && last !== null && words <= longest; words += 1) {
    const effect = effectsBefore.get(inOneLine(text.slice(first.start, last.end)));
    if (effect !== undefined) found = { effect, rule: rules[effect], start: first.start, end: last.end };
    first = wordBefore(text, first.start);
  }
  return found;
}

const inOneLine = (phrase: string) => phrase.toLowerCase().replace(/\s+/g, ' ').replaceAll('’', "'");

const signs = '~≈<>≤≥';

/** "~300", "> 300", but not the end of a tag. */
function signBefore(text: string, offset: number): FoundQualifier | null {
  const start = text.charAt(offset - 1) === ' ' ? offset - 2 : offset - 1;
  const sign = text.charAt(start);
  if (sign === '' || !signs.includes(sign)) return null;
  if (start === offset - 1 && /[\p{L}\d"'/]/u.test(text.charAt(start - 1))) return null;
  const effect = effectsBefore.get(sign) ?? 'neutral';
  return { effect, rule: rules[effect], start, end: start + 1 };
}

interface AfterPattern {
  readonly effect: Effect;
  readonly pattern: RegExp;
}

/** A phrase with a sign or hyphen stands glued to the number; behind a comma or bracket a phrase must end its clause: "900, at most." */
const afterPatterns: readonly AfterPattern[] = qualifiersAfter.map(({ phrases, effect, unless }) => {
  const glued = phrases.filter((phrase) => /^[^a-z]/.test(phrase));
  const words = anyOf(phrases.filter((phrase) => !glued.includes(phrase)));
  const bar = `(?![\\p{L}-])(?!\\s+(?:\\d|${anyOf([...numberWords.keys(), ...(unless ?? [])])}\\b))`;
  const spoken = `[\\s-]${words}${bar}|(?:,\\s|\\s\\()${words}(?=[,.;:)”"]|$)`;
  const pattern = glued.length > 0 ? `${anyOf(glued)}(?![\\p{L}])|${spoken}` : spoken;
  return { effect, pattern: new RegExp(pattern, 'iuy') };
});

/** First words of the phrases behind a number: any other word there is looked at no further. */
const firstWords = new Set(qualifiersAfter.flatMap(({ phrases }) => phrases.map((phrase) => phrase.split(' ')[0])));

function mayQualify(text: string, offset: number): boolean {
  const next = text.charAt(offset);
  if (next === '-' || next === '+' || next === ',') return true;
  if (next === ' ' && text.charAt(offset + 1) === '(') return true;
  firstWord.lastIndex = offset;
  const word = firstWord.exec(text)?.[1];
  return word !== undefined && firstWords.has(word.toLowerCase());
}

const firstWord = /\s([A-Za-z]{2,12})/y;

/** The qualifiers that stand right behind an offset, in order. */
export function qualifiersAfterOffset(text: string, offset: number): FoundQualifier[] {
  const found: FoundQualifier[] = [];
  let start = offset;
  for (let round = 0; round < 3 && mayQualify(text, start); round += 1) {
    const qualifier = qualifierAfter(text, start);
    if (qualifier === null) break;
    found.push(qualifier);
    start = qualifier.end;
  }
  return found;
}

/** The longest phrase that begins at an offset. */
function qualifierAfter(text: string, start: number): FoundQualifier | null {
  let found: FoundQualifier | null = null;
  for (const { effect, pattern } of afterPatterns) {
    pattern.lastIndex = start;
    if (!pattern.test(text) || pattern.lastIndex <= (found?.end ?? start)) continue;
    found = { effect, rule: rules[effect], start, end: pattern.lastIndex };
  }
  return found;
}
