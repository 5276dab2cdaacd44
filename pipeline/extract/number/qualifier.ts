import type { Span } from '../../stage.js';
import type { Mention } from '../mention.js';
import { anyOf } from './exclusion.js';
import type { NumberRule } from './number-rule.js';
import { numberWords } from './number-words.js';
import { type Qualifier, qualifiersAfter, qualifiersBefore, raisingVerbs } from './qualifier-words.js';

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
    skips: ['In the past 24 hours.', '300 more soldiers.'],
  },
} satisfies NumberRule;

export const additionalRule = {
  id: 'number/additional',
  description: 'A number that adds to what is there: another, a further, additional, more.',
  examples: {
    reads: [
      { text: 'Another 300 troops.', yields: ['Another 300 = exact 300 additional'] },
      { text: 'Up to 450 more troops.', yields: ['Up to 450 more = less 450 additional'] },
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
const lastWords = new Set([...effectsBefore.keys()].map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1)));
const longestPhrase = Math.max(...[...effectsBefore.keys()].map((phrase) => phrase.split(' ').length));
const raised = new RegExp(`\\b${anyOf(raisingVerbs)}\\s(?!(?:home|back|in|out)\\s$)[^.;:,]{1,48}$`, 'i');

/** The qualifiers that stand before an offset, the outermost first. */
export function qualifiersBeforeOffset(text: string, offset: number): FoundQualifier[] {
  const found: FoundQualifier[] = [];
  let end = offset;
  for (let round = 0; round < 4; round += 1) {
    const qualifier = qualifierBefore(text, end);
    if (qualifier === null || qualifier.effect === 'stop') break;
    if (qualifier.effect === 'less' && isLevel(text, qualifier)) break;
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

function qualifierBefore(text: string, offset: number): FoundQualifier | null {
  const starts = wordStartsBefore(text, offset);
  const end = endOfWordBefore(text, offset);
  if (!lastWords.has(text.slice(starts[0] ?? end, end).toLowerCase())) return null;
  for (let words = starts.length; words > 0; words -= 1) {
    const start = starts[words - 1] as number;
    const effect = effectsBefore.get(text.slice(start, end).toLowerCase().replace(/\s+/g, ' ').replaceAll('’', "'"));
    if (effect !== undefined) return { effect, rule: rules[effect], start, end };
  }
  return null;
}

const isSpace = (character: string) => /^\s$/.test(character);
const isWord = (character: string) => /^[\p{L}.'’]$/u.test(character);
const isSign = (character: string) => /^[~≈<>≤≥]$/.test(character);

function endOfWordBefore(text: string, offset: number): number {
  let end = offset;
  while (end > Math.max(0, offset - 3) && isSpace(text.charAt(end - 1))) end -= 1;
  return end;
}

/** Where the words before an offset begin, the nearest first, as many as a phrase can have. */
function wordStartsBefore(text: string, offset: number): number[] {
  const starts: number[] = [];
  let at = endOfWordBefore(text, offset);
  if (isSign(text.charAt(at - 1))) return /[\p{L}\d"'/]/u.test(text.charAt(at - 2)) ? [] : [at - 1];
  if (at === offset) return starts;
  const floor = Math.max(0, offset - 64);
  while (starts.length < longestPhrase) {
    let start = at;
    while (start > floor && isWord(text.charAt(start - 1))) start -= 1;
    if (start === at || (start === floor && start > 0)) break;
    starts.push(start);
    at = endOfWordBefore(text, start);
    if (at === start) break;
  }
  return starts;
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

/** The qualifiers that stand right behind an offset, in order. */
export function qualifiersAfterOffset(text: string, offset: number): FoundQualifier[] {
  const found: FoundQualifier[] = [];
  let start = offset;
  for (let round = 0; round < 3; round += 1) {
    const longest = afterPatterns
      .map(({ effect, pattern }) => ({ effect, end: endOf(pattern, text, start) }))
      .reduce((best, next) => (next.end > best.end ? next : best));
    if (longest.end <= start) break;
    found.push({ effect: longest.effect, rule: rules[longest.effect], start, end: longest.end });
    start = longest.end;
  }
  return found;
}

function endOf(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : -1;
}
