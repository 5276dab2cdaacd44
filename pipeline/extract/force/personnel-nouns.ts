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
  /** Whether they name one soldier among others: whose forces they are of is said of him, not of them. */
  readonly areRanks?: true;
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
      ['cossack', 'cossacks'], ['janissary', 'janissaries'], ['stormtrooper', 'stormtroopers'], ['combatant', 'combatants'],
    ],
  },
  {
    personnel: 'troops', context: 'none', source: stylebook, areRanks: true,
    nouns: [
      ['general', 'generals'], ['colonel', 'colonels'], ['sergeant', 'sergeants'], ['lieutenant', 'lieutenants'], ['corporal', 'corporals'],
    ],
  },
  {
    personnel: 'troops', context: 'none', source: stylebook,
    nouns: [
      ['service member', 'service members'], ['servicemember', 'servicemembers'], ['service-member', 'service-members'], ['service man', 'service men'], ['service person', 'service people'], ['service personnel', 'service personnel'],
      ['marine', 'marines'], ['gi', 'gis'], ['national guard member', 'national guard members'], ['military member', 'military members'], ['peshmerga', 'peshmerga'], ['peshmerga fighter', 'peshmerga fighters'], ['red army man', 'red army men'],
      ['warfighter', 'warfighters'], ['boot on the ground', 'boots on the ground'], ['man under arms', 'men under arms'], ['military police officer', 'military police officers'], ['military police', 'military police'], ['infantry', 'infantry'], ['military policeman', 'military policemen'],
      ['prisoner of war', 'prisoners of war'], ['pow', 'pows'], ['border guard', 'border guards'], ['frontier guard', 'frontier guards'], ['revolutionary guard', 'revolutionary guards'], ['presidential guard', 'presidential guards'],
      ['security forces', 'security forces'], ['forces', 'forces'], ['reinforcement', 'reinforcements'],
    ],
  },
  {
    personnel: 'troops', context: 'sentence', source: wordnet,
    nouns: [
      ['personnel', 'personnel'], ['officer', 'officers'], ['sailor', 'sailors'], ['naval rating', 'naval ratings'], ['seaman', 'seamen'], ['gunner', 'gunners'], ['pilot', 'pilots'], ['recruit', 'recruits'], ['cadet', 'cadets'], ['engineer', 'engineers'],
      ['medic', 'medics'], ['guard', 'guards'], ['commander', 'commanders'], ['army private', 'army privates'],
      ['volunteer', 'volunteers'], ['regular', 'regulars'], ['defender', 'defenders'], ['loyalist', 'loyalists'], ['signaller', 'signallers'], ['mechanic', 'mechanics'], ['planner', 'planners'],
      ['logistician', 'logisticians'], ['military', 'military'], ['crew member', 'crew members'], ['auxiliary', 'auxiliaries'],
    ],
  },
  {
    personnel: 'troops', context: 'group', source: wordnet,
    nouns: [
      ['member', 'members'], ['man', 'men'], ['staff', 'staff'], ['woman', 'women'], ['operator', 'operators'], ['death', 'deaths'], ['fatality', 'fatalities'], ['casualty', 'casualties'], ['specialist', 'specialists'], ['expert', 'experts'], ['dead', 'dead'], ['reserve', 'reserves'],
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
      ['peacekeeping monitor', 'peacekeeping monitors'], ['truce monitor', 'truce monitors'], ['ceasefire monitor', 'ceasefire monitors'], ['cease-fire monitor', 'cease-fire monitors'],
      ['truce observer', 'truce observers'], ['ceasefire observer', 'ceasefire observers'], ['cease-fire observer', 'cease-fire observers'],
    ],
  },
  { personnel: 'peacekeepers', context: 'group', source: wordnet, nouns: [['observer', 'observers']] },
  {
    personnel: 'contractors', context: 'none', source: 'US DoD Instruction 3020.41 (contractor personnel); Montreux Document',
    nouns: [['mercenary', 'mercenaries'], ['private security guard', 'private security guards'], ['hired gun', 'hired guns'], ['military contractor', 'military contractors'], ['military contract worker', 'military contract workers'], ['security contractor', 'security contractors'], ['defense contractor', 'defense contractors']],
  },
  { personnel: 'contractors', context: 'sentence', source: 'US DoD Instruction 3020.41 (contractor personnel)', nouns: [['contractor', 'contractors']] },
  {
    personnel: 'police', context: 'none', source: wordnet,
    nouns: [
      ['policeman', 'policemen'], ['policewoman', 'policewomen'], ['police', 'police'], ['police officer', 'police officers'], ['police official', 'police officials'], ['gendarme', 'gendarmes'], ['carabiniere', 'carabinieri'], ['constable', 'constables'], ['police trooper', 'police troopers'],
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
      ['foreign fighter', 'foreign fighters'], ['freedom fighter', 'freedom fighters'], ['child soldier', 'child soldiers'], ['bomber', 'bombers'], ['pirate', 'pirates'], ['assassin', 'assassins'], ['bandit', 'bandits'], ['mutineer', 'mutineers'],
    ],
  },
  { personnel: 'fighters', context: 'sentence', source: wordnet, nouns: [['cadre', 'cadres']] },
  {
    personnel: 'fighters', context: 'group', source: wordnet,
    nouns: [['operative', 'operatives'], ['leader', 'leaders'], ['figure', 'figures'], ['supporter', 'supporters'], ['follower', 'followers'], ['suspect', 'suspects'], ['commandant', 'commandants']],
  },
];
