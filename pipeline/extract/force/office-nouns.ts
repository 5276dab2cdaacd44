import { soldiersAndBodies } from './soldier-words.js';
import { officeTitles, ranks, roleTitles } from './titles.js';

/** What a title calls its holder, in small letters: "minister" for "deputy minister of defense". */
const nounsOf = (titles: string): readonly string[] =>
  titles
    .trim()
    .split(/;|\n/)
    .map((title) => title.replace(/ (?:of|in) .*$/, '').toLowerCase())
    .map((title) => title.slice(title.lastIndexOf(' ') + 1))
    .filter((noun) => noun !== '');

/** Nouns for who holds an office of state or leads it, in the singular. */
export const officeNouns: ReadonlySet<string> = new Set(nounsOf(officeTitles));

/** The same in the singular and the plural, with those whom a state sends to speak for it; "900 advisers" are soldiers, and come from where they serve. */
export const leadersAndEnvoys: ReadonlySet<string> = new Set(
  [...officeNouns, 'envoy', 'ambassador', 'representative']
    .flatMap((noun) => [noun, `${noun}s`])
    .filter((noun) => !soldiersAndBodies.has(noun)),
);

/** All who act for a state or a group that they come from: "officials *from* Oman". */
export const emissaries: ReadonlySet<string> = new Set([
  ...leadersAndEnvoys,
  ...['official', 'diplomat', 'delegate', 'delegation', 'negotiator', 'mediator', 'counterpart', 'lawmaker'].flatMap(
    (noun) => [noun, `${noun}s`],
  ),
]);

/** Nouns and abbreviations for who has a rank, or is addressed with respect. */
export const rankNouns: ReadonlySet<string> = new Set(nounsOf(ranks));

/** Nouns for whoever acts or speaks by what he is: an office, a post, a rank. */
export const titleNouns: ReadonlySet<string> = new Set([...officeNouns, ...nounsOf(roleTitles), ...rankNouns]);
