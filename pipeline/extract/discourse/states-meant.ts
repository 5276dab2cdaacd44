import type { NounGroup } from '../clause/noun-group.js';
import { isStateCode } from '../is-state-code.js';
import type { Reading } from '../reading.js';
import { wordSet } from '../word-list.js';
import type { Discourse } from './discourse.js';
import type { Entity } from './entity.js';
import { entitiesBefore, type Meant, spokenOf } from './spoken.js';

/** "the two countries", "both governments", "the two leaders": two states that were named together, that talked, that the article is about, or that were named last. */
export function statesMeant(reading: Reading, group: NounGroup, discourse: Discourse): Meant | null {
  const { words } = reading;
  const divided = dividedStates.get(words[group.head]?.lower ?? '');
  if (divided !== undefined && areBoth(reading, group)) return { actors: divided, how: 'two-states' };
  if (!twoOf.has(words[group.head]?.lower ?? '')) return null;
  const all = allNamed(reading, group, discourse);
  if (all !== null) return { actors: all, how: 'two-states' };
  if (!areBoth(reading, group)) return areNeighbours(reading, group) ? pairKnown(discourse) : null;
  const spoken = spokenOf(reading, group, discourse);
  const isAsked = reading.clauses.some(({ object }) => object?.from === group.from);
  // "America and China urged *both countries* to talk": two others.
  const here = isAsked ? [] : spoken.here;
  const recent = [...spoken.before.slice(-recently), ...here].filter(({ kind }) => kind === 'state');
  // "France, Russia and Oman": of three no two are meant.
  const isOfMore = (pair: readonly string[]): boolean =>
    recent.some(({ actors }) => actors.length > 2 && pair.every((code) => actors.includes(code)));
  const together = recent.findLast(({ actors }) => actors.length === 2 && !isOfMore(actors));
  if (together !== undefined) return { actors: together.actors, how: 'two-states' };
  const { parties } = discourse;
  if (parties?.length === 2 && parties.every(isStateCode)) return { actors: parties, how: 'parties-of-talks-before' };
  const foes = fightersOf(discourse);
  if (foes !== null) return { actors: foes, how: 'two-states' };
  const named = [...new Set(recent.flatMap(({ actors }) => actors).reverse())];
  const ours = named.filter((code) => code === discourse.theatre || code === discourse.mainForce);
  const last = ours.length === 2 ? ours : named.slice(0, 2);
  return last.length === 2 ? { actors: last.sort(), how: 'two-states' } : null;
}

/** "*the five nations*", where the article has named so many; "Chad and Niger let *the countries* send troops": the two of the sentence. */
function allNamed(reading: Reading, group: NounGroup, { entities }: Discourse): readonly string[] | null {
  const { words } = reading;
  const named = (found: readonly Entity[]): string[] =>
    [...new Set(found.filter(({ kind }) => kind === 'state').flatMap(({ actors }) => actors))].sort();
  const here = entitiesBefore(reading, group);
  if (words[group.from]?.lower === 'the' && /^(?:countries|nations)$/.test(words[group.from + 1]?.lower ?? '')) {
    const pair = here.findLast(({ kind, actors }) => kind === 'state' && actors.length === 2);
    return pair?.actors ?? null;
  }
  const count = several.get(words[group.from + 1]?.lower ?? '');
  if (count === undefined || !/^(?:the|these|those|all)$/.test(words[group.from]?.lower ?? '')) return null;
  const all = named([...entities, ...here]);
  return all.length === count ? all : null;
}
const several: ReadonlyMap<string, number> = new Map([
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
]);

/** The two states that fight each other, as the blow told last says: "Armenia shelled Azerbaijan. Russia, France and America met. *The two countries* …". */
function fightersOf({ attack }: Discourse): readonly string[] | null {
  const sides = [...(attack?.actor?.split(';') ?? []), ...(attack?.target?.split(';') ?? [])];
  const states = [...new Set(sides)].sort();
  return states.length === 2 && states.every(isStateCode) ? states : null;
}

/** "*the neighbours* agreed to a truce": who talked or fought last, as long as they are two states. */
const areNeighbours = ({ words }: Reading, { from, head }: NounGroup): boolean =>
  head === from + 1 && words[from]?.lower === 'the' && /^neighbou?rs$/.test(words[head]?.lower ?? '');

function pairKnown(discourse: Discourse): Meant | null {
  const { parties, atOdds } = discourse;
  if (parties?.length === 2 && parties.every(isStateCode)) return { actors: parties, how: 'parties-of-talks-before' };
  const [pair, ...others] = atOdds;
  const foes = fightersOf(discourse) ?? (others.length === 0 ? pair?.split(';') : undefined);
  return foes === undefined ? null : { actors: foes, how: 'two-states' };
}

/** "both", "the two", "these two". */
const areBoth = ({ words }: Pick<Reading, 'words'>, { from }: NounGroup): boolean =>
  words[from]?.lower === 'both' ||
  (/^(?:the|these|those)$/.test(words[from]?.lower ?? '') && words[from + 1]?.lower === 'two');

const twoOf = wordSet(
  'countries nations states neighbours neighbors governments capitals allies leaders presidents premiers ministers generals armies militaries',
);

/** Two states of one name. Source: ISO 3166-1 and 3166-3. */
const dividedStates: ReadonlyMap<string, readonly string[]> = new Map([
  ['koreas', ['KOR', 'PRK']],
  ['germanys', ['DDR', 'DEU']],
  ['sudans', ['SDN', 'SSD']],
]);

/** Those named in the last sentence or two. */
const recently = 6;
