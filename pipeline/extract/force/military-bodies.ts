import type { Personnel } from '../../../schemas/personnel.js';

/**
 * Bodies of soldiers: counted themselves they are units, but "a 9,000-strong force", "a third of the army" count their people. Source: WordNet 3.1,
 * hyponyms of military unit.
 */
// biome-ignore format: a list
export const bodies: Readonly<Record<string, Personnel>> = {
  force: 'troops', contingent: 'troops', garrison: 'troops', army: 'troops', military: 'troops', navy: 'troops', militia: 'fighters', insurgency: 'fighters', battalion: 'troops', brigade: 'troops', detachment: 'troops', corps: 'troops', division: 'troops',
  regiment: 'troops', platoon: 'troops', squadron: 'troops', expedition: 'troops', troop: 'troops', unit: 'troops',
};

/** The same where the sentence speaks of soldiers: "a 12-man team". Source: as above. */
// biome-ignore format: a list
export const doubtfulBodies: Readonly<Record<string, Personnel>> = {
  company: 'troops', squad: 'troops', deployment: 'troops', presence: 'troops', column: 'troops', patrol: 'troops', mission: 'troops', team: 'troops', group: 'troops', guard: 'troops', crew: 'troops', convoy: 'troops', gang: 'fighters', band: 'fighters',
};

const pluralOf = (noun: string): string =>
  noun.endsWith('s') ? noun : noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`;

/** The bodies of a kind, each in the singular and in the plural. */
export const bodyWords = (isKind: (personnel: Personnel) => boolean): readonly string[] =>
  Object.entries(bodies).flatMap(([noun, personnel]) => (isKind(personnel) ? [noun, pluralOf(noun)] : []));

/** Whether a noun is that of a body of soldiers, sure or doubtful. */
export const isMilitaryBody = (noun: string): boolean =>
  Object.hasOwn(bodies, noun) || Object.hasOwn(doubtfulBodies, noun);
