import type { Personnel } from '../../../schemas/personnel.js';
import { wordList } from '../word-list.js';
import { bodyWords } from './military-bodies.js';
import { type PersonnelNouns, personnelNouns } from './personnel-nouns.js';

/** The nouns that are one word and mean nobody else, in the singular, in the plural. */
function nounsOf(isKind: (personnel: Personnel) => boolean): { one: readonly string[]; many: readonly string[] } {
  const isMeant = ({ context, areRanks, personnel }: PersonnelNouns): boolean =>
    context === 'none' && areRanks !== true && isKind(personnel);
  const pairs = personnelNouns.filter(isMeant).flatMap(({ nouns }) => nouns);
  const inForm = (form: 0 | 1): string[] => pairs.map((pair) => pair[form]).filter((noun) => !noun.includes(' '));
  return { one: inForm(0), many: inForm(1) };
}

const soldiers = nounsOf((personnel) => /^(?:troops|advisers|special_forces)$/.test(personnel));
const peacekeepers = nounsOf((personnel) => personnel === 'peacekeepers');
const fighters = nounsOf((personnel) => personnel === 'fighters');
const anyone = nounsOf(() => true);
/** They mean other people too where nothing military stands near, and so have another entry. */
const doubtful = wordList('personnel advisers advisors');

/** Nouns for all who bear arms and for what they are members of, singular and plural. */
export const armedNouns: ReadonlySet<string> = new Set([
  ...anyone.one,
  ...anyone.many,
  ...doubtful,
  ...bodyWords(() => true),
]);

/** Nouns for those who can come from a country, in the plural: "policemen from Kenya". */
export const armedPeople: ReadonlySet<string> = new Set([...anyone.many, ...doubtful]);

/** Nouns for soldiers in the plural, and for bodies of them: what a state sends, has and leads. */
export const soldiersAndBodies: ReadonlySet<string> = new Set([
  ...soldiers.many,
  ...peacekeepers.many,
  ...doubtful,
  ...bodyWords((personnel) => personnel === 'troops'),
]);

/** Nouns for the soldiers of whoever owns them: "its troops". Peacekeepers are of whoever sent them out, whoever owns them. */
export const forceNouns: ReadonlySet<string> = new Set([
  ...soldiers.many,
  ...doubtful,
  ...wordList('troop force military contingent'),
]);

/** Words that show that soldiers are spoken of, singular and plural. */
export const soldierWords: ReadonlySet<string> = new Set([
  ...soldiers.one,
  ...soldiers.many,
  ...peacekeepers.one,
  ...peacekeepers.many,
  ...doubtful,
  ...wordList('force military army armies service services contingent contingents adviser advisor'),
]);

/** Nouns for fighters who belong to no state, and for what they are members of. Source: WordNet 3.1, hyponyms of guerrilla force and terrorist organization. */
export const groupNouns: ReadonlySet<string> = new Set([
  ...fighters.one,
  ...fighters.many,
  ...wordList('group groups militia militias movement organization organisation faction factions resistance'),
]);
