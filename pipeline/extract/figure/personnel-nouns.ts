import type { Personnel } from '../../../schemas/personnel.js';

/** Nouns for people under arms, and how far each can be trusted by itself. */
export interface PersonnelNoun {
  readonly personnel: Personnel;
  /** Words before the noun that must be there, any one: "military *personnel*", "police *officers*". Null: the noun is enough. */
  readonly needs: RegExp | null;
}

const list = (words: string): readonly string[] => words.split(' ');
const military =
  /^(?:military|army|navy|naval|marine|air|combat|defen[cs]e|security|army's|armed|coalition|peacekeeping|nato|isaf|un|u\.n\.|guard|infantry|special|active-duty|reserve|ground|support|uniformed|enlisted|allied|foreign|border|paramilitary|police|duty|service)$/;

/** Source: WordNet hyponyms of soldier, serviceman, peacekeeper, policeman and insurgent; codebook section 3. Singular and plural, lower case. */
const enough: Readonly<Record<Personnel, readonly string[]>> = {
  troops: list(
    'troop troops soldier soldiers serviceman servicemen servicewoman servicewomen servicemember servicemembers service-member service-members marine marines paratrooper paratroopers reservist reservists conscript conscripts infantryman infantrymen airman airmen guardsman guardsmen legionnaire legionnaires gi gis rifleman riflemen cadet cadets draftees recruits recruit warfighters redcoats gurkhas trooper troopers sailors seamen artillerymen cavalrymen tankers gunners sappers',
  ),
  advisers: list('adviser advisers advisor advisors trainer trainers instructor instructors'),
  special_forces: list('commando commandos ranger rangers seal seals green-berets'),
  peacekeepers: list('peacekeeper peacekeepers peace-keeper peace-keepers'),
  contractors: list('contractor contractors mercenary mercenaries'),
  police: list('policeman policemen policewoman policewomen gendarme gendarmes carabinieri police'),
  fighters: list(
    'fighter fighters militant militants militiaman militiamen insurgent insurgents rebel rebels guerrilla guerrillas guerilla guerillas gunman gunmen extremist extremists jihadist jihadists jihadi jihadis terrorist terrorists combatants combatant mujahedeen mujahideen partisans separatists irregulars islamists',
  ),
};

const withContext: Readonly<Record<string, Personnel>> = {
  force: 'troops',
  forces: 'troops',
  personnel: 'troops',
  member: 'troops',
  members: 'troops',
  officer: 'troops',
  officers: 'troops',
  men: 'troops',
  planners: 'troops',
  engineers: 'troops',
  medics: 'troops',
  guards: 'troops',
  staff: 'troops',
  people: 'troops',
  operators: 'special_forces',
  operatives: 'special_forces',
};

export const personnelNouns: ReadonlyMap<string, PersonnelNoun> = new Map<string, PersonnelNoun>([
  ...Object.entries(withContext).map(([noun, personnel]) => [noun, { personnel, needs: military }] as const),
  ...Object.entries(enough).flatMap(([personnel, nouns]) => nouns.map((noun) => [noun, { personnel: personnel as Personnel, needs: null }] as const)),
]);

/** Words before the noun that say what kind of people they are: "500 *special forces* troops", "police officers". Source: as above. */
export const describing: readonly (readonly [RegExp, Personnel])[] = [
  [/^(?:peacekeeping|peace-keeping|peacekeeper)$/, 'peacekeepers'],
  [/^(?:police|gendarmerie|policing)$/, 'police'],
  [/^(?:rebel|insurgent|guerrilla|militia|militant|jihadist)$/, 'fighters'],
  [/^(?:training|advisory)$/, 'advisers'],
];
