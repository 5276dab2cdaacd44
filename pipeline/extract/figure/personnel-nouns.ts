import type { Personnel } from '../../../schemas/personnel.js';

/** Nouns for people under arms that share a kind. */
export interface PersonnelNouns {
  readonly personnel: Personnel;
  /**
   * What else must show that soldiers are meant: `none`: the noun is enough; `sentence`: a military word anywhere in the sentence; `group`: one
   * that describes the noun or what they are members of.
   */
  readonly context: 'none' | 'sentence' | 'group';
  readonly source: string;
  /** Singular and plural, in lower case; alike for those that have one form. */
  readonly nouns: readonly (readonly [string, string])[];
}

const wordnet = 'WordNet 3.1: hyponyms of soldier, serviceman, peacekeeper, policeman, insurgent';
const stylebook = 'AP Stylebook, "military titles" and "armed services"; spellings of news agencies';

// biome-ignore format: pairs read better in lines than one pair a line
export const personnelNouns: readonly PersonnelNouns[] = [
  {
    personnel: 'troops', context: 'none', source: wordnet,
    nouns: [
      ['soldier', 'soldiers'], ['troop', 'troops'], ['trooper', 'troopers'], ['serviceman', 'servicemen'], ['servicewoman', 'servicewomen'], ['infantryman', 'infantrymen'], ['paratrooper', 'paratroopers'], ['airman', 'airmen'],
      ['rifleman', 'riflemen'], ['artilleryman', 'artillerymen'], ['cavalryman', 'cavalrymen'], ['guardsman', 'guardsmen'], ['legionnaire', 'legionnaires'], ['reservist', 'reservists'], ['conscript', 'conscripts'], ['draftee', 'draftees'],
      ['tankman', 'tankmen'], ['crewman', 'crewmen'], ['sapper', 'sappers'], ['grenadier', 'grenadiers'], ['fusilier', 'fusiliers'], ['gurkha', 'gurkhas'], ['enlistee', 'enlistees'], ['deserter', 'deserters'], ['sniper', 'snipers'],
      ['cossack', 'cossacks'], ['janissary', 'janissaries'], ['stormtrooper', 'stormtroopers'], ['combatant', 'combatants'], ['general', 'generals'], ['colonel', 'colonels'], ['sergeant', 'sergeants'], ['lieutenant', 'lieutenants'], ['corporal', 'corporals'],
    ],
  },
  {
    personnel: 'troops', context: 'none', source: stylebook,
    nouns: [
      ['service member', 'service members'], ['servicemember', 'servicemembers'], ['service-member', 'service-members'], ['service man', 'service men'], ['service person', 'service people'], ['service personnel', 'service personnel'],
      ['marine', 'marines'], ['gi', 'gis'], ['national guard member', 'national guard members'], ['military member', 'military members'], ['peshmerga', 'peshmerga'], ['peshmerga fighter', 'peshmerga fighters'], ['red army man', 'red army men'],
      ['warfighter', 'warfighters'], ['boot on the ground', 'boots on the ground'], ['man under arms', 'men under arms'], ['military police officer', 'military police officers'], ['military policeman', 'military policemen'],
      ['prisoner of war', 'prisoners of war'], ['pow', 'pows'], ['border guard', 'border guards'], ['frontier guard', 'frontier guards'], ['revolutionary guard', 'revolutionary guards'], ['presidential guard', 'presidential guards'],
      ['security forces', 'security forces'], ['forces', 'forces'], ['reinforcement', 'reinforcements'],
    ],
  },
  {
    personnel: 'troops', context: 'sentence', source: wordnet,
    nouns: [
      ['personnel', 'personnel'], ['officer', 'officers'], ['sailor', 'sailors'], ['seaman', 'seamen'], ['gunner', 'gunners'], ['pilot', 'pilots'], ['recruit', 'recruits'], ['cadet', 'cadets'], ['engineer', 'engineers'],
      ['medic', 'medics'], ['guard', 'guards'], ['commander', 'commanders'], ['army private', 'army privates'],
      ['volunteer', 'volunteers'], ['regular', 'regulars'], ['defender', 'defenders'], ['loyalist', 'loyalists'], ['signaller', 'signallers'], ['mechanic', 'mechanics'], ['planner', 'planners'],
      ['logistician', 'logisticians'], ['military', 'military'], ['crew member', 'crew members'], ['auxiliary', 'auxiliaries'],
    ],
  },
  {
    personnel: 'troops', context: 'group', source: wordnet,
    nouns: [
      ['member', 'members'], ['man', 'men'], ['staff', 'staff'], ['woman', 'women'], ['operator', 'operators'], ['death', 'deaths'], ['fatality', 'fatalities'], ['casualty', 'casualties'], ['specialist', 'specialists'], ['expert', 'experts'], ['dead', 'dead'],
    ],
  },
  {
    personnel: 'advisers', context: 'none', source: wordnet,
    nouns: [
      ['military adviser', 'military advisers'], ['military advisor', 'military advisors'], ['trainer', 'trainers'], ['military trainer', 'military trainers'], ['military instructor', 'military instructors'], ['military mentor', 'military mentors'],
      ['military expert', 'military experts'], ['military specialist', 'military specialists'],
    ],
  },
  {
    personnel: 'advisers', context: 'sentence', source: wordnet,
    nouns: [['adviser', 'advisers'], ['advisor', 'advisors'], ['instructor', 'instructors'], ['mentor', 'mentors']],
  },
  {
    personnel: 'special_forces', context: 'none', source: stylebook,
    nouns: [
      ['commando', 'commandos'], ['special forces', 'special forces'], ['special operations forces', 'special operations forces'], ['special-operations forces', 'special-operations forces'], ['special operator', 'special operators'], ['special operations operator', 'special operations operators'],
      ['navy seal', 'navy seals'], ['seal', 'seals'], ['army ranger', 'army rangers'], ['ranger', 'rangers'], ['green beret', 'green berets'], ['spetsnaz', 'spetsnaz'], ['special op', 'special ops'],
    ],
  },
  {
    personnel: 'peacekeepers', context: 'none', source: wordnet,
    nouns: [
      ['peacekeeper', 'peacekeepers'], ['peace-keeper', 'peace-keepers'], ['peace keeper', 'peace keepers'], ['blue helmet', 'blue helmets'], ['blue beret', 'blue berets'], ['military observer', 'military observers'],
      ['peacekeeping monitor', 'peacekeeping monitors'], ['truce monitor', 'truce monitors'], ['ceasefire monitor', 'ceasefire monitors'],
    ],
  },
  {
    personnel: 'contractors', context: 'none', source: 'US DoD Instruction 3020.41 (contractor personnel); Montreux Document',
    nouns: [['mercenary', 'mercenaries'], ['private security guard', 'private security guards'], ['hired gun', 'hired guns'], ['military contractor', 'military contractors'], ['security contractor', 'security contractors'], ['defense contractor', 'defense contractors']],
  },
  { personnel: 'contractors', context: 'sentence', source: 'US DoD Instruction 3020.41 (contractor personnel)', nouns: [['contractor', 'contractors']] },
  {
    personnel: 'police', context: 'none', source: wordnet,
    nouns: [
      ['policeman', 'policemen'], ['policewoman', 'policewomen'], ['police', 'police'], ['police officer', 'police officers'], ['gendarme', 'gendarmes'], ['carabiniere', 'carabinieri'], ['constable', 'constables'], ['police trooper', 'police troopers'],
      ['police commando', 'police commandos'], ['border policeman', 'border policemen'], ['state trooper', 'state troopers'], ['security policeman', 'security policemen'],
    ],
  },
  {
    personnel: 'fighters', context: 'none', source: wordnet,
    nouns: [
      ['fighter', 'fighters'], ['militant', 'militants'], ['militiaman', 'militiamen'], ['insurgent', 'insurgents'], ['rebel', 'rebels'], ['guerrilla', 'guerrillas'], ['guerilla', 'guerillas'], ['gunman', 'gunmen'], ['extremist', 'extremists'],
      ['jihadist', 'jihadists'], ['jihadi', 'jihadis'], ['terrorist', 'terrorists'], ['partisan', 'partisans'], ['irregular', 'irregulars'], ['separatist', 'separatists'], ['islamist', 'islamists'], ['paramilitary', 'paramilitaries'],
      ['mujahid', 'mujahideen'], ['mujahid', 'mujahedeen'], ['mujahid', 'mujahedin'], ['mujahid', 'mujahidin'], ['mujahid', 'mujaheddin'], ['fedayee', 'fedayeen'], ['talib', 'talibs'], ['contra', 'contras'], ['janjaweed', 'janjaweed'], ['chetnik', 'chetniks'],
      ['warlord', 'warlords'], ['attacker', 'attackers'], ['assailant', 'assailants'], ['suicide bomber', 'suicide bombers'], ['militia member', 'militia members'], ['rebel soldier', 'rebel soldiers'], ['secessionist', 'secessionists'], ['taliban', 'taliban'],
      ['foreign fighter', 'foreign fighters'], ['freedom fighter', 'freedom fighters'], ['child soldier', 'child soldiers'], ['bomber', 'bombers'], ['pirate', 'pirates'], ['assassin', 'assassins'],
    ],
  },
  {
    personnel: 'fighters', context: 'group', source: wordnet,
    nouns: [['operative', 'operatives'], ['leader', 'leaders'], ['figure', 'figures'], ['supporter', 'supporters'], ['follower', 'followers'], ['suspect', 'suspects'], ['commandant', 'commandants']],
  },
];

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

/** Nouns that "troop" describes without another number: "a 30,000-troop surge". Source: WordNet 3.1, hyponyms of change of magnitude. */
// biome-ignore format: a list
export const troopChanges: ReadonlySet<string> = new Set([
  'increase', 'surge', 'deployment', 'reduction', 'cut', 'drawdown', 'withdrawal', 'pullout', 'presence', 'ceiling', 'cap', 'limit', 'level', 'force', 'contingent', 'reinforcement', 'buildup', 'build-up', 'pullback', 'redeployment',
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
  ...Object.keys(bodies), ...Object.keys(bodies).map((body) => `${body}s`), 'army', 'forces', 'police', 'guards', 'guard', 'special', 'security', 'armed', 'terror', 'service', 'crew', 'marine', 'air', 'patrol', 'commando', 'platoon', 'militias', 'cell', 'peacekeeping', 'ops', 'rebels', 'guerrillas', 'taliban', 'terrorist', 'resistance', 'airborne', 'insurgents', 'militants', 'paramilitary',
]);

/** Peoples that also stand for their fighters: a number of them counts people. Source: ISO 639-3, reference names. */
// biome-ignore format: a list
export const peoples: ReadonlySet<string> = new Set([
  'Kurds', 'Kurd', 'Kurdish', 'Kurdish-led', 'Tuaregs', 'Tuareg', 'Chechens', 'Chechen', 'Abkhazian', 'Abkhazians', 'Abkhaz', 'Ossetian', 'Ossetians', 'Tigrayans', 'Tigrayan', 'Biafran', 'Biafrans', 'Karens', 'Banyamulenge', 'Transnistrian', 'Transdniestrian',
]);

/** Verbs that stand right behind a number whose noun is left out: "12,000 remain". Source: VerbNet 3.4, classes 47.1 (exist), 51.1 (escape), 48.1 (appear). */
// biome-ignore format: a list
export const elidedVerbs: ReadonlySet<string> = new Set([
  'belong', 'belongs', 'belonged', 'remain', 'remains', 'remained', 'stay', 'stays', 'stayed', 'leave', 'left', 'return', 'returned', 'arrive', 'arrived', 'serve', 'served', 'died', 'die', 'fled', 'came', 'went', 'fought', 'deserted', 'surrendered', 'survived', 'deployed', 'stationed', 'based', 'killed', 'wounded', 'injured', 'captured', 'missing',
  'were', 'are', 'was', 'is', 'have', 'had', 'has', 'will', 'would', 'could', 'may', 'might', 'should', 'can', 'must', 'did', 'do', 'withdrew', 'pulled', 'departed', 'landed', 'joined', 'marched', 'fell', 'took', 'made',
]);

/** Words that show that people are soldiers or fighters. Source: WordNet 3.1, domain terms of military and armed forces. */
// biome-ignore format: a list
export const militaryWords: ReadonlySet<string> = new Set([
  'military', 'army', 'armies', 'navy', 'naval', 'marine', 'air', 'combat', 'defense', 'defence', 'security', 'armed', 'unarmed', 'coalition', 'peacekeeping', 'peace-keeping', 'nato', 'isaf', 'u.n.', 'infantry', 'special', 'active-duty', 'reserve', 'uniformed',
  'enlisted', 'allied', 'border', 'paramilitary', 'duty', 'service', 'troop', 'troops', 'soldier', 'soldiers', 'forces', 'force', 'marines', 'battalion', 'battalions', 'brigade', 'brigades', 'regiment', 'division', 'garrison', 'contingent', 'militia', 'militias',
  'rebel', 'rebels', 'guerrilla', 'guerrillas', 'insurgent', 'insurgents', 'militant', 'militants', 'fighters', 'commando', 'airborne', 'artillery', 'armored', 'armoured', 'mechanized', 'mechanised', 'cavalry', 'logistics', 'combat-ready', 'well-armed',
  'pentagon', 'peacekeepers', 'deployment', 'deployed', 'airmen', 'sailors', 'guardsmen', 'servicemen', 'personnel', 'police', 'terrorist', 'terrorists', 'jihadist', 'extremist', 'warships', 'frigate', 'carrier', 'base', 'garrisoned', 'frontline', 'front-line', 'terror', 'guard', 'adf', 'mission', 'regime', 'presidential', 'invasion',
]);

/** Plurals that a number counts instead of people under arms. Source: codebook section 3; WordNet 3.1, civilian, vehicle, weapon, time unit, linear unit. */
// biome-ignore format: a list
export const otherPeople: ReadonlySet<string> = new Set([
  'civilians', 'people', 'persons', 'refugees', 'protesters', 'protestors', 'demonstrators', 'villagers', 'residents', 'migrants', 'children', 'families', 'relatives', 'dependents', 'dependants', 'spouses', 'wives', 'journalists', 'reporters', 'officials',
  'lawmakers', 'politicians', 'workers', 'employees', 'hostages', 'passengers', 'bystanders', 'citizens', 'diplomats', 'doctors', 'nurses', 'teachers', 'students', 'seekers', 'evacuees', 'inhabitants', 'victims', 'survivors', 'pilgrims', 'detainees', 'prisoners',
  'veterans', 'retirees', 'voters', 'settlers', 'farmers', 'tribesmen', 'inspectors', 'translators', 'interpreters', 'missionaries', 'tourists', 'patients', 'women', 'babies', 'others', 'inmates', 'monks', 'clerics',
]);

// biome-ignore format: a list
export const otherThings: ReadonlySet<string> = new Set([
  'vehicles', 'tanks', 'humvees', 'aircraft', 'planes', 'warplanes', 'jets', 'helicopters', 'gunships', 'drones', 'ships', 'warships', 'vessels', 'boats', 'submarines', 'frigates', 'destroyers', 'carriers', 'trucks', 'cars', 'buses', 'bases', 'outposts', 'posts',
  'camps', 'checkpoints', 'missiles', 'rockets', 'mortars', 'shells', 'bombs', 'rounds', 'weapons', 'rifles', 'guns', 'mines', 'strikes', 'airstrikes', 'attacks', 'raids', 'sorties', 'flights', 'bombings', 'clashes', 'exercises', 'brigades', 'battalions',
  'divisions', 'regiments', 'units', 'companies', 'squadrons', 'platoons', 'armies', 'countries', 'nations', 'states', 'provinces', 'districts', 'cities', 'towns', 'villages', 'places', 'areas', 'sites', 'positions', 'targets', 'buildings', 'houses', 'homes', 'schools',
  'years', 'months', 'weeks', 'days', 'hours', 'minutes', 'decades', 'times', 'nights', 'miles', 'kilometers', 'kilometres', 'metres', 'meters', 'feet', 'yards', 'km', 'tons', 'tonnes', 'pounds', 'dollars', 'barrels', 'votes', 'seats', 'points', 'pages', 'percent',
  'phases', 'parts', 'ways', 'sides', 'meetings', 'talks', 'groups', 'parties', 'organizations', 'organisations', 'reports', 'articles', 'cases', 'incidents', 'questions', 'reasons', 'acres', 'hectares', 'degrees',
]);
