import { newsAgencies } from './news-agency.js';

const byWritten = new Map(newsAgencies.flatMap(({ name, written }) => written.map((words) => [words, name] as const)));
/** All names of agencies, as an alternation. */
export const agencyNames = [...byWritten.keys()].sort((a, b) => b.length - a.length).join('|');
const mention = new RegExp(`(?<![\\p{L}\\d])(?:${agencyNames})(?![\\p{L}\\d])`, 'gu');
const told = /\b(?:told|tells|informed|confirmed to|interview with|statement to|speaking to|spoke to|spoke with) /g;
const toAgency = new RegExp(
  `(?:an? |the )?(?:(?:[\\p{L}'’-]{2,20} ){0,3}(?:agency|service) |newswire )?(${agencyNames})(?![\\p{L}\\d])`,
  'uy',
);

/** All agencies that a short text names, by their names in the tables: a dateline, a byline, a credit line. */
export function agenciesIn(text: string): string[] {
  return [...text.matchAll(mention)].flatMap(([words]) => byWritten.get(words) ?? []);
}

/** The agencies to which a source of the article spoke: "told the news agency Kyodo". */
export function agenciesTold(text: string): string[] {
  const found: string[] = [];
  told.lastIndex = 0;
  while (told.exec(text) !== null) {
    toAgency.lastIndex = told.lastIndex;
    const agency = byWritten.get(toAgency.exec(text)?.[1] ?? '');
    if (agency !== undefined) found.push(agency);
  }
  return found;
}
