import type { Token } from '../token.js';
import { actorEntries } from './force/actor-lexicon.js';
import { KeptOn } from './kept-on.js';
import { compileLexicon, type Lexicon, type LexiconMatch } from './lexicon.js';
import type { ActorSense, Name, PlaceSense } from './name.js';
import { placeEntries } from './place/place-lexicon.js';

let lexicon: Lexicon<Name> | null = null;
const found = new KeptOn<readonly Token[], readonly LexiconMatch<Name>[]>();

/**
 * Every name of an actor or a place in the tokens: one lexicon for both, so that "South China Sea" is not China, and one walk over
 * them however often it is asked. The lexicon is built at the first call, since nothing that only prints help needs it.
 */
export function findNames(tokens: readonly Token[]): readonly LexiconMatch<Name>[] {
  const known = found.get(tokens);
  if (known !== undefined) return known;
  lexicon ??= compileLexicon([...actorEntries(), ...placeEntries()], { settle: joinSenses });
  const names = lexicon.find(tokens);
  found.set(tokens, names);
  return names;
}

/**
 * A phrase may name an actor and a place ("Baghdad"), homonymous places, people of one surname, or actors told apart by the country near them.
 * @throws where nothing tells two actors apart.
 */
function joinSenses(phrase: string, first: Name, second: Name): Name {
  const actors = [...first.actors];
  for (const actor of second.actors) if (!actors.some((other) => isSame(other, actor))) actors.push(actor);
  const plain = actors.filter(({ near, holder }) => near.length === 0 && holder === null);
  if (plain.length > 1) {
    throw new Error(`"${phrase}" names ${plain.map(({ code }) => code).join(' and ')}: say near which country`);
  }
  return { actors: actors.sort(helpedFirst), places: joinPlaces(first, second), title: first.title ?? second.title };
}

const isSame = (a: ActorSense, b: ActorSense) =>
  a.code === b.code && a.holder === b.holder && a.near.join() === b.near.join();

/** What needs a country near by is asked before what does not. */
const helpedFirst = (a: ActorSense, b: ActorSense) => Number(b.near.length > 0) - Number(a.near.length > 0);

/** One place in two tables ("Djibouti City" as capital and as town) is one sense; a city before its homonyms. */
function joinPlaces(first: Name, second: Name): PlaceSense[] {
  const places = [...first.places];
  for (const place of second.places) if (!places.some((other) => other.place === place.place)) places.push(place);
  return places;
}
