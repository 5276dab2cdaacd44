import { countries } from '../place/countries.js';
import { namedActors } from './actor-table.js';

const states = new Map(
  countries.flatMap(({ code, names, demonyms, capitals }) =>
    [...names, ...demonyms, ...capitals].map((name) => [name, code] as const),
  ),
);

/** By state and noun: "IRN militias" are those whom the lexicon calls "Iran-backed militias". */
const groups = new Map(
  namedActors.flatMap(({ code, phrases }) =>
    phrases.flatMap((phrase) => {
      const [, backer, noun] = /^(.+)-backed (\S+)$/.exec(phrase) ?? [];
      const state = states.get(backer ?? '');
      return state === undefined ? [] : [[`${state} ${noun}`, code] as const];
    }),
  ),
);

/**
 * Who they are whom a state backs: the lexicon names some after it.
 * @param noun what they are called, in lower case: "militias", "separatists".
 * @returns null where they have no name of their own.
 */
export const backedGroup = (state: string, noun: string): string | null => groups.get(`${state} ${noun}`) ?? null;
