import { isoDay } from '../../calendar.js';
import type { DayRange, Evidence } from './day-range.js';
import { type Office, officeHolders } from './office-holder.js';
import { notInOffice, officeTitles } from './office-title.js';

/** What a sentence says of who governs. */
interface Holding {
  readonly terms: readonly DayRange[];
  readonly isPast: boolean;
}

const titleOffice = new Map(
  officeTitles.flatMap(({ office, titles }) => titles.map((title) => [title, office] as const)),
);
const escaped = [...titleOffice.keys()]
  .sort((a, b) => b.length - a.length)
  .map((title) => title.replaceAll('.', '\\.'))
  .join('|');
const titled = new RegExp(`(?<![\\p{L}-])(${escaped})((?: (?:al |el |de |bin |U )?\\p{Lu}[\\p{L}'’-]+){1,5})`, 'gu');
const governing = /(\p{Lu}[\p{L}-]+)(?:['’]s)? (?:administration|government)\b/gu;
const past = new RegExp(`(?:^|[\\s(“"])(?:${notInOffice.join('|')})(?:[ -](?:the|\\p{Lu}[\\p{L}.-]*)){0,2}[ -]$`, 'u');
const heads: readonly Office[] = ['president', 'prime-minister'];

const terms = new Map<string, DayRange[]>();
for (const [, office, name, from, until] of officeHolders) {
  const key = termKey(office, name);
  terms.set(key, [...(terms.get(key) ?? []), { from, until }]);
}

function termKey(office: Office, name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s?$/, '')
    .replaceAll('’', "'");
  return `${office} ${plain.replace(/^(?:al|el|as|ash|an)-/, '')}`;
}

/**
 * The days on which all that a text says of who is in office is true. Who came to office last counts first: earlier ones that
 * do not fit are history.
 * @param sentences running text; those that name a year are no evidence of who governs now
 */
export function fromOffices(sentences: readonly string[]): Evidence[] {
  const holdings = sentences.flatMap((sentence) => holdingsIn(sentence));
  const first = (terms: readonly DayRange[]) =>
    terms.reduce((least, { from }) => (from !== null && from < least ? from : least), '9999');
  const start = holdings.reduce((latest, { terms }) => (first(terms) > latest ? first(terms) : latest), '');
  if (start === '') return [];
  const present = holdings.filter(({ isPast }) => !isPast).map(({ terms }) => terms);
  const last = (terms: readonly DayRange[]) => terms.at(-1)?.from ?? '';
  return [[{ from: start, until: null }], ...present.sort((a, b) => (last(a) < last(b) ? 1 : -1))];
}

function holdingsIn(sentence: string): Holding[] {
  const found: Holding[] = [];
  const namesYear = /\b(?:19|20)\d\d\b/.test(sentence);
  for (const match of sentence.matchAll(titled)) {
    const office = titleOffice.get(match[1] ?? '');
    const names = (match[2] ?? '').trim().split(/[ ]/);
    const terms = office === undefined ? undefined : termsOf([office], names.reverse());
    if (terms !== undefined)
      found.push({ terms, isPast: namesYear || past.test(sentence.slice(Math.max(0, match.index - 40), match.index)) });
  }
  for (const match of sentence.matchAll(governing)) {
    const terms = termsOf(heads, [match[1] ?? '']);
    if (terms !== undefined)
      found.push({ terms, isPast: namesYear || past.test(sentence.slice(Math.max(0, match.index - 40), match.index)) });
  }
  return found;
}

function termsOf(offices: readonly Office[], names: readonly string[]): readonly DayRange[] | undefined {
  for (const name of names) {
    const found = offices.flatMap((office) => terms.get(termKey(office, name)) ?? []);
    if (found.length > 0) return found;
  }
  return undefined;
}

const lastYearUnder =
  /\blast year\b[^.]{0,60}\bunder (?:the |President |Prime Minister )?(?:\p{Lu}[\p{L}.]+ ){0,2}(\p{Lu}[\p{L}-]+)/u;

/** "Agreed last year under the Nguyen administration": published in a year after one of hers. Null where a sentence does not say so. */
export function fromLastYearUnder(sentence: string): Evidence | null {
  const name = lastYearUnder.exec(sentence)?.[1];
  const held = name === undefined ? undefined : termsOf(heads, [name]);
  if (held === undefined) return null;
  return held.map(({ from, until }) => ({
    from: from === null ? null : isoDay(Number(from.slice(0, 4)) + 1, 1, 1),
    until: until === null ? null : isoDay(Number(until.slice(0, 4)) + 1, 12, 31),
  }));
}
