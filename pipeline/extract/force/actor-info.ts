import type { Actor } from '../../../schemas/actor.js';
import type { Personnel } from '../../../schemas/personnel.js';
import { countries, countriesSource } from '../place/countries.js';
import { type NamedActor, namedActors } from './actor-table.js';

const states = new Map(countries.map((country) => [country.code, country]));

const named = new Map<string, NamedActor>();
for (const actor of namedActors) {
  if (named.has(actor.code)) throw new Error(`two actors have the slug "${actor.code}"`);
  named.set(actor.code, actor);
}

/** The row of the table actors for a code, also for one made from the name of a group that the lexicon lacks. */
export function actorInfo(code: string): Actor {
  const state = states.get(code);
  if (state !== undefined) {
    return { actor: code, name: state.name, kind: state.former ? 'former_state' : 'state', source: countriesSource };
  }
  const actor = named.get(code);
  if (actor !== undefined) return { actor: code, name: actor.name, kind: actor.kind, source: actor.source };
  return { actor: code, name: nameOf(code), kind: 'armed_group', source: 'name as written in the article' };
}

const smallWords = /^(?:of|for|the|and|in|de|al)$/;

const nameOf = (slug: string) =>
  slug
    .split('-')
    .map((word) => (smallWords.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ');

/** Whether the code is that of fighters who belong to no state: a named group, or rebels without a name. */
export function isNonState(code: string): boolean {
  const { kind } = actorInfo(code);
  return kind === 'armed_group' || named.get(code)?.isUnnamed === true;
}

const peacekeeping: ReadonlySet<string> = new Set(['un', 'african-union', 'ecomog', 'interfet', 'ramsi']);

/** What a figure counts when its noun does not say (codebook, section 3): fighters of a group, peacekeepers of a peacekeeping body, else troops. */
export function personnelOf(code: string): Personnel {
  if (isNonState(code)) return 'fighters';
  return peacekeeping.has(code) ? 'peacekeepers' : 'troops';
}

/** Groups that fight for pay and for a state that is not theirs to rule. */
const hired: ReadonlySet<string> = new Set(['wagner-group', 'blackwater', 'executive-outcomes']);
/** Whether the code is that of a group that fights for pay. */
export const isHired = (code: string): boolean => hired.has(code);
