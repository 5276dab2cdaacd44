import { newsAgencies } from './news-agency.js';

const byWritten = new Map(newsAgencies.flatMap(({ name, written }) => written.map((words) => [words, name] as const)));
const named = [...byWritten.keys()].sort((a, b) => b.length - a.length).join('|');
const mention = new RegExp(`(?<![\\p{L}\\d])(?:${named})(?![\\p{L}\\d])`, 'gu');

/** The agency that some words name, by its name in the tables. */
export function agencyNamed(words: string): string | null {
  return byWritten.get(words) ?? null;
}

/** All agencies that a short text names: a dateline, a byline, a credit line. */
export function agenciesIn(text: string): string[] {
  return [...text.matchAll(mention)].flatMap(([words]) => byWritten.get(words) ?? []);
}

const told = `(?:told|confirmed to|informed|tells|interview with|statement to|speaking to|spoke to|spoke with)`;
const toAgency = new RegExp(
  `\\b${told} (?:the |an? )?(?:(?:\\p{Ll}+ )?(?:news agency |news service |newswire )?)(${named})(?![\\p{L}\\d])`,
  'gu',
);

/** The agencies that a text says it has from: "told the news agency Reuters". */
export function agenciesTold(text: string): string[] {
  return [...text.matchAll(toAgency)].flatMap((match) => byWritten.get(match[1] ?? '') ?? []);
}
