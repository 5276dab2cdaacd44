import type { Personnel } from '../../../schemas/personnel.js';
import { bodyWords } from '../force/military-bodies.js';

/** Nouns that "troop" describes without another number: "a 30,000-troop surge". Source: WordNet 3.1, hyponyms of change of magnitude. */
// biome-ignore format: a list
export const troopChanges: ReadonlySet<string> = new Set([
  'increase', 'surge', 'deployment', 'reduction', 'cut', 'drawdown', 'withdrawal', 'pullout', 'presence', 'ceiling', 'cap', 'limit', 'level', 'force', 'contingent', 'reinforcement', 'buildup', 'build-up', 'pullback', 'redeployment', 'commitment', 'contribution', 'rotation', 'mission',
]);

/** Words before a noun that say what kind of people they are: "500 special forces troops". Source: as the nouns. */
// biome-ignore format: a list
export const describingWords: Readonly<Record<string, Personnel>> = {
  peacekeeping: 'peacekeepers', 'peace-keeping': 'peacekeepers', peacekeeper: 'peacekeepers', police: 'police', gendarmerie: 'police', policing: 'police', rebel: 'fighters', insurgent: 'fighters', guerrilla: 'fighters', guerilla: 'fighters', militia: 'fighters',
  militant: 'fighters', jihadist: 'fighters', jihadi: 'fighters', terrorist: 'fighters', extremist: 'fighters', islamist: 'fighters', separatist: 'fighters', commando: 'special_forces', spetsnaz: 'special_forces', mercenary: 'contractors', training: 'advisers', advisory: 'advisers', 'special-operations': 'special_forces', 'special-forces': 'special_forces',
};

/** Words for what fighters and soldiers are members of. Source: as the bodies. */
// biome-ignore format: a list
export const membershipWords: ReadonlySet<string> = new Set([
  ...bodyWords(() => true), 'forces', 'police', 'guards', 'guard', 'special', 'security', 'armed', 'terror', 'service', 'crew', 'marine', 'air', 'patrol', 'commando', 'platoon', 'militias', 'cell', 'peacekeeping', 'ops', 'rebels', 'guerrillas', 'taliban', 'terrorist', 'resistance', 'airborne', 'insurgents', 'militants', 'paramilitary',
]);

/** Peoples that also stand for their fighters: a number of them counts people. Source: ISO 639-3, reference names. */
// biome-ignore format: a list
export const peoples: ReadonlySet<string> = new Set([
  'ethnic Albanian', 'ethnic Albanians', 'Kosovo Albanian', 'Kosovo Albanians', 'Kurds', 'Kurd', 'Kurdish', 'Kurdish-led', 'Tuaregs', 'Tuareg', 'Chechens', 'Chechen', 'Abkhazian', 'Abkhazians', 'Abkhaz', 'Ossetian', 'Ossetians', 'Tigrayans', 'Tigrayan', 'Biafran', 'Biafrans', 'Karens', 'Banyamulenge', 'Transnistrian', 'Transdniestrian',
]);

/** Verbs that stand right behind a number whose noun is left out: "12,000 remain". Source: VerbNet 3.4, classes 47.1 (exist), 51.1 (escape), 48.1 (appear). */
// biome-ignore format: a list
export const elidedVerbs: ReadonlySet<string> = new Set([
  'belong', 'belongs', 'belonged', 'remain', 'remains', 'remained', 'stay', 'stays', 'stayed', 'leave', 'left', 'return', 'returned', 'arrive', 'arrived', 'serve', 'served', 'died', 'die', 'fled', 'came', 'went', 'fought', 'deserted', 'surrendered', 'survived', 'deployed', 'stationed', 'based', 'killed', 'wounded', 'injured', 'hurt', 'captured', 'missing', 'taken', 'withdrawn',
  'were', 'are', 'was', 'is', 'have', 'had', 'has', 'will', 'would', 'could', 'may', 'might', 'should', 'can', 'must', 'did', 'do', 'withdrew', 'pulled', 'departed', 'landed', 'joined', 'marched', 'fell', 'took', 'made',
]);

/** Words that show that people are soldiers or fighters. Source: WordNet 3.1, domain terms of military and armed forces. */
// biome-ignore format: a list
export const militaryWords: ReadonlySet<string> = new Set([
  'military', 'army', 'armies', 'navy', 'naval', 'marine', 'air', 'combat', 'defense', 'defence', 'security', 'armed', 'unarmed', 'coalition', 'peacekeeping', 'peace-keeping', 'nato', 'isaf', 'u.n.', 'infantry', 'special', 'active-duty', 'reserve', 'uniformed',
  'enlisted', 'allied', 'border', 'paramilitary', 'duty', 'service', 'troop', 'troops', 'soldier', 'soldiers', 'forces', 'force', 'marines', 'battalion', 'battalions', 'brigade', 'brigades', 'regiment', 'division', 'garrison', 'contingent', 'militia', 'militias',
  'rebel', 'rebels', 'guerrilla', 'guerrillas', 'insurgent', 'insurgents', 'militant', 'militants', 'fighters', 'commando', 'airborne', 'artillery', 'armored', 'armoured', 'mechanized', 'mechanised', 'cavalry', 'logistics', 'combat-ready', 'well-armed',
  'pentagon', 'reinforcements', 'ambushed', 'peacekeepers', 'deployment', 'deployed', 'airmen', 'sailor', 'sailors', 'guardsmen', 'servicemen', 'personnel', 'police', 'terrorist', 'terrorists', 'jihadist', 'extremist', 'warship', 'warships', 'gunboat', 'gunboats', 'frigate', 'carrier', 'base', 'garrisoned', 'frontline', 'front-line', 'terror', 'guard', 'adf', 'mission', 'regime', 'presidential', 'invasion',
]);

/** Plurals that a number counts instead of people under arms. Source: codebook section 3; WordNet 3.1, civilian, vehicle, weapon, time unit, linear unit. */
// biome-ignore format: a list
export const otherPeople: ReadonlySet<string> = new Set([
  'civilians', 'people', 'persons', 'refugees', 'protesters', 'protestors', 'demonstrators', 'villagers', 'residents', 'migrants', 'children', 'families', 'relatives', 'dependents', 'dependants', 'spouses', 'wives', 'journalists', 'reporters', 'officials',
  'lawmakers', 'politicians', 'workers', 'employees', 'hostages', 'passengers', 'bystanders', 'citizens', 'diplomats', 'doctors', 'nurses', 'teachers', 'students', 'seekers', 'evacuees', 'inhabitants', 'victims', 'survivors', 'pilgrims', 'detainees', 'prisoners',
  'veterans', 'retirees', 'voters', 'settlers', 'farmers', 'tribesmen', 'inspectors', 'translators', 'interpreters', 'missionaries', 'tourists', 'patients', 'women', 'babies', 'others', 'inmates', 'monks', 'clerics',
]);

/** What people under arms move in, in the plural. Source: WordNet 3.1, hyponyms of military vehicle, ship and aircraft. */
// biome-ignore format: a list
export const vehicles: ReadonlySet<string> = new Set([
  'vehicles', 'tanks', 'humvees', 'aircraft', 'planes', 'warplanes', 'jets', 'helicopters', 'gunships', 'drones', 'ships', 'warships', 'vessels', 'boats', 'submarines', 'frigates', 'destroyers', 'carriers', 'trucks', 'cars', 'buses',
]);

// biome-ignore format: a list
export const otherThings: ReadonlySet<string> = new Set([
  ...vehicles, 'bases', 'outposts', 'posts',
  'camps', 'checkpoints', 'missiles', 'rockets', 'mortars', 'shells', 'bombs', 'rounds', 'weapons', 'rifles', 'guns', 'mines', 'strikes', 'airstrikes', 'attacks', 'raids', 'sorties', 'flights', 'bombings', 'clashes', 'exercises', 'brigades', 'battalions',
  'divisions', 'regiments', 'units', 'companies', 'squadrons', 'platoons', 'armies', 'countries', 'nations', 'states', 'provinces', 'districts', 'cities', 'towns', 'villages', 'places', 'areas', 'sites', 'positions', 'targets', 'buildings', 'houses', 'homes', 'schools',
  'years', 'months', 'weeks', 'days', 'hours', 'minutes', 'decades', 'times', 'nights', 'miles', 'kilometers', 'kilometres', 'metres', 'meters', 'feet', 'yards', 'km', 'tons', 'tonnes', 'pounds', 'dollars', 'barrels', 'votes', 'seats', 'points', 'pages', 'percent',
  'phases', 'parts', 'ways', 'sides', 'meetings', 'talks', 'groups', 'parties', 'organizations', 'organisations', 'reports', 'articles', 'cases', 'incidents', 'questions', 'reasons', 'acres', 'hectares', 'degrees',
]);
