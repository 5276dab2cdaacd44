import { isoDay } from '../../calendar.js';
import { familyNameFirst } from '../../family-name-first.js';
import { type OfficeHolder, officeHolders } from '../../office-holders.js';
import type { Span } from '../../stage.js';
import type { DayRange, Evidence } from './day-range.js';
import { notInOffice, type Office, officeTitles, otherOffice } from './office-title.js';
import { sentencesWith } from './sentences-with.js';

/** What a sentence says of who governs. */
interface Holding {
  readonly terms: readonly DayRange[];
  readonly isPast: boolean;
}

const escaped = [...officeTitles.keys()]
  .sort((a, b) => b.length - a.length)
  .map((title) => title.replaceAll('.', '\\.'))
  .join('|');
const titled = new RegExp(
  `(?<![\\p{L}-])(${escaped})((?: (?:al |el |de |bin |U )?\\p{Lu}(?:\\.|[\\p{L}'’-]+)){1,5})`,
  'gu',
);
/** Most sentences name no office: a plain search is cheaper than the two patterns. */
const anyOffice = new RegExp(`${escaped}|administration|government`, 'g');
const governing = /(?<![\p{L}-])(\p{Lu}[\p{L}-]{1,30})(?:['’]s)? (?:administration|government)\b/gu;
const past = before(notInOffice);
const other = before(otherOffice);
const heads: readonly Office[] = ['president', 'prime minister'];

const terms = new Map<string, DayRange[]>();
for (const holder of officeHolders) {
  for (const name of new Set(shortNames(holder).map((name) => termKey(holder.office, name)))) {
    terms.set(name, [...(terms.get(name) ?? []), { from: holder.from, until: holder.to }]);
  }
}

/** What may stand for a holder after the title: "President Moon", "Prime Minister al-Sudani", "King Hussein". */
function shortNames({ actor, names, surnames }: OfficeHolder): string[] {
  const words = names.map((name) => name.replace(/^(?:King|Queen|Emir|Sultan|Shah) | [IVX]+$/g, '').split(' '));
  const first = familyNameFirst.has(actor) ? words.map((name) => name[0]) : [];
  return [...surnames, ...words.map((name) => name.at(-1)), ...first].flatMap((name) => name ?? []);
}

function termKey(office: Office, name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return `${office} ${plain
    .replaceAll('’', "'")
    .replace(/'s?$/, '')
    .replace(/^(?:al|el|as|ash|an)-/, '')}`;
}

/**
 * The days on which all that a text says of who is in office is true. Who came to office last counts first: earlier ones that
 * do not fit are history.
 * @param sentences of running text; those that name a year are no evidence of who governs now
 */
export function fromOffices(text: string, sentences: readonly Span[]): Evidence[] {
  const holdings = sentencesWith(text, sentences, anyOffice).flatMap(holdingsIn);
  const first = (terms: readonly DayRange[]) =>
    terms.reduce((least, { from }) => (from !== null && from < least ? from : least), '9999');
  const start = holdings.reduce((latest, { terms }) => (first(terms) > latest ? first(terms) : latest), '');
  if (start === '') return [];
  const present = holdings.filter(({ isPast }) => !isPast).map(({ terms }) => terms);
  const last = (terms: readonly DayRange[]) => terms.at(-1)?.from ?? '';
  present.sort((a, b) => (last(a) === last(b) ? 0 : last(a) < last(b) ? 1 : -1));
  return [[{ from: start, until: null }], ...present];
}

/** Matches what stands before a title that has one of some words before it, with a country or article between. */
function before(words: readonly string[]): RegExp {
  return new RegExp(`(?:^|[\\s(“"])(?:${words.join('|')})(?:[ -](?:the|\\p{Lu}[\\p{L}.-]*)){0,2}[ -]$`, 'u');
}

function holdingsIn(sentence: string): Holding[] {
  const namesYear = /\b(?:19|20)\d\d\b/.test(sentence);
  const found: Holding[] = [];
  const add = (offices: readonly Office[], names: readonly string[], at: number) => {
    const terms = termsOf(offices, names);
    const lead = sentence.slice(Math.max(0, at - 40), at);
    if (terms !== undefined && !other.test(lead)) found.push({ terms, isPast: namesYear || past.test(lead) });
  };
  for (const match of sentence.matchAll(titled)) {
    const offices = officeTitles.get(match[1] ?? '');
    if (offices !== undefined) add(offices, (match[2] ?? '').trim().split(' ').reverse(), match.index);
  }
  if (!sentence.includes('administration') && !sentence.includes('government')) return found;
  for (const match of sentence.matchAll(governing)) add(heads, [match[1] ?? ''], match.index);
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

/** "Signed a year ago under the Nguyen administration": published in a year after one of hers. */
export function fromLastYearUnder(text: string, sentences: readonly Span[]): Evidence[] {
  return sentencesWith(text, sentences, /last year/g).flatMap((sentence) => {
    const evidence = yearAfter(sentence);
    return evidence === null ? [] : [evidence];
  });
}

function yearAfter(sentence: string): Evidence | null {
  const name = lastYearUnder.exec(sentence)?.[1];
  const held = name === undefined ? undefined : termsOf(heads, [name]);
  if (held === undefined) return null;
  return held.map(({ from, until }) => ({
    from: from === null ? null : isoDay(Number(from.slice(0, 4)) + 1, 1, 1),
    until: until === null ? null : isoDay(Number(until.slice(0, 4)) + 1, 12, 31),
  }));
}
