import { distanceUnits } from './clause/distance-units.js';
import { attackNouns, ceasefireNouns, disasterNouns, exerciseNouns, warNouns, withdrawalNouns } from './event-nouns.js';
import { rankNouns } from './force/office-nouns.js';
import { parliamentNouns } from './force/parliament-words.js';
import { armedNouns } from './force/soldier-words.js';
import { wordList } from './word-list.js';

/** What a noun can be for an event: who moves, what is left, what is signed. */
export type NounClass =
  | 'force'
  | 'presence'
  | 'base'
  | 'mission'
  | 'agreement'
  | 'talks'
  | 'attack'
  | 'ceasefire'
  | 'territory'
  | 'regime'
  | 'bill'
  | 'ballot'
  | 'exercise'
  | 'weapon'
  | 'movement'
  | 'assembly'
  | 'task'
  | 'power'
  | 'death'
  | 'charge'
  | 'declaration'
  | 'frontier'
  | 'audience'
  | 'staff'
  | 'consent'
  | 'headway'
  | 'way'
  | 'ending'
  | 'proposal'
  | 'panel'
  | 'rampart'
  | 'arms'
  | 'offensive'
  | 'military'
  | 'war'
  | 'training'
  | 'care'
  | 'defeat'
  | 'disaster'
  | 'rank'
  | 'outing'
  | 'phone'
  | 'materiel'
  | 'losses'
  | 'air_strike'
  | 'contest'
  | 'hands'
  | 'craft'
  | 'flag'
  | 'retreat'
  | 'reserves'
  | 'beach'
  | 'gunfire'
  | 'landmine'
  | 'shipping'
  | 'front'
  | 'terms'
  | 'table'
  | 'barracks'
  | 'force_use'
  | 'deadline'
  | 'command'
  | 'distance'
  | 'victims'
  | 'control'
  | 'building'
  | 'hit'
  | 'martyrdom'
  | 'lives'
  | 'ambush'
  | 'foot'
  | 'session'
  | 'raiding'
  | 'landing'
  | 'sail'
  | 'reinforcements'
  | 'envoys'
  | 'statesman'
  | 'victory'
  | 'duties'
  | 'vehicle'
  | 'joint'
  | 'incident'
  | 'provocation'
  | 'artillery'
  | 'foothold'
  | 'ourselves'
  | 'counterpart'
  | 'views'
  | 'combat'
  | 'halt';

/**
 * Head nouns (dictionary forms) by class. Source: the noun arguments of the event classes of CAMEO 1.1b3, PLOVER and ACLED's codebook,
 * widened with WordNet's synonyms. Behind those who bear arms: those who do only here, and what they move in.
 */
const nouns: Readonly<Record<NounClass, readonly string[]>> = {
  force: [
    ...armedNouns,
    ...wordList(
      'adviser advisor instructor instructors company squad militias contractor contractors task-force sailor sailors warship warships ship ships fleet aircraft helicopter helicopters jet jets plane planes bomber bombers fighter-bomber fighter-bombers tank tanks carrier carriers flotilla armour armor artillery battery batteries convoy column patrol vanguard guard guards officer officers observer observers monitor monitors enemy enemies planner planners invader invaders defender defenders occupier occupiers loyalist loyalists saboteur saboteurs tribesmen gunner gunners gunboat gunboats frigate frigates destroyer destroyers submarine submarines warplane warplanes gunship gunships echelon legion cruiser cruisers squadron squadrons infantry cavalry member members men',
    ),
  ],
  presence: wordList(
    'presence footprint deployment level levels number numbers strength contingent posture commitment contribution involvement manpower occupation stay',
  ),
  base: wordList(
    'base bases airbase airbases air-base encampment encampments cantonment outpost outposts camp camps headquarters facility facilities airfield airfields garrison barracks compound compounds installation installations post posts position positions checkpoint checkpoints airstrip fort fortress depot airport seaport port land site sites bunker runway target targets depots convoy convoys barrack',
  ),
  mission: wordList(
    'mission missions operation operations campaign role mandate intervention task tour involvement engagement effort campaign',
  ),
  agreement: wordList(
    'agreement agreements deal deals accord accords pact pacts memorandum treaty treaties understanding settlement protocol compromise arrangement contract framework roadmap plan timetable bsa sofa',
  ),
  talks: wordList(
    'talk talks negotiation negotiations discussion discussions meeting meetings summit dialogue consultation consultations conference conversation conversations call visit session',
  ),
  attack: [
    ...attackNouns,
    ...wordList(
      'explosion explosions blast blasts salvo killing killings shooting shootings fight fire missile rocket rockets mortar sniper crackdown sweep advance ied violence terrorism reprisal reprisals retaliation',
    ),
  ],
  ceasefire: [...ceasefireNouns],
  territory: wordList(
    'city cities town towns village villages harbor harbors harbour harbours settlement settlements hamlet hamlets territory territories area areas province provinces region regions district districts capital ground stronghold strongholds enclave colony emirate republic zone valley foothold bridgehead beachhead pocket palace part parts half third quarter swath swathe swathes land peninsula reef reefs shoal atoll islet islets island islands hill hills ridge ridges peak peaks neighbourhood neighborhood neighbourhoods suburb suburbs border-crossing crossing field fields road highway bridge dam airport port base bases oilfield oilfields refinery refineries hub crossroads junction strongpoint bastion east west north south hideout hideouts tunnel tunnels country battlefield theater theatre strip sector sectors line lines trench trenches',
  ),
  regime: wordList(
    'government governments regime regimes president dictator leader ruler leadership junta monarchy king dynasty rule state',
  ),
  power: wordList('power office'),
  death: wordList('death'),
  charge: wordList('security responsibility responsibilities sovereignty authority'),
  declaration: wordList('declaration communique communiqué statement charter'),
  frontier: wordList('border borders frontier frontiers river canal strait line'),
  audience: wordList(
    'troop troops soldier serviceman personnel marine sailor reporter journalist victim survivor family relative student voter fan widow veteran resident villager worker media press post newspaper magazine broadcaster reuters afp ap cnn bbc npr nbc abc cbs politico bloomberg',
  ),
  staff: wordList('team staff aide adviser advisor cabinet'),
  headway: wordList('advance advances gain gains inroad inroads headway'),
  way: wordList('way'),
  ending: wordList('end close conclusion'),
  training: wordList('training'),
  rampart: wordList('gate gates perimeter wall walls fence lines defences defenses barricade barricades siege'),
  arms: wordList('gun guns arms rifle rifles weapon weapons gas napalm agent agents munitions explosives'),
  offensive: wordList('offensive counteroffensive counter-offensive'),
  military: wordList('military armed'),
  war: [...warNouns],
  proposal: wordList('proposal proposals'),
  panel: wordList('committee committees subcommittee subcommittees'),
  consent: wordList('go-ahead light approval consent mandate permission backing endorsement nod'),
  defeat: wordList('defeat rout'),
  disaster: [...disasterNouns],
  rank: [...rankNouns, 'chief', 'commander', 'cleric', 'militant', 'mastermind'],
  care: wordList('wound injury burn hospital clinic treatment surgery care'),
  outing: wordList('patrol operation raid sortie ambush exercise training leave'),
  materiel: wordList(
    'equipment asset assets capability capabilities system systems hardware radar radars defense defenses defence defences launcher launchers',
  ),
  air_strike: wordList(
    'airstrike airstrikes air-strike air-strikes strike strikes raid raids shelling bombardment barrage',
  ),
  losses: wordList('casualty casualties loss losses'),
  phone: wordList('phone telephone videoconference teleconference'),
  bill: wordList(
    'resolution resolutions bill bills version legislation law laws motion measure amendment act budget referendum',
  ),
  ballot: wordList('vote votes'),
  exercise: [...exerciseNouns, ...wordList('manoeuvre maneuver wargame war-game games')],
  weapon: wordList(
    'bullet bullets missile missiles mine mines landmine landmines ied ieds rocket rockets mortar mortars shell shells bomb bombs grenade grenades drone drones artillery fire shot shots torpedo munition gun guns machine-gun machine-guns cannon cannons howitzer howitzers shellfire round rounds anti-aircraft antiaircraft small-arms',
  ),
  contest: wordList(
    'race contest competition election elections tournament championship championships olympics primary runoff campaign politics',
  ),
  hands: wordList('hand hands'),
  craft: wordList(
    'plane planes airplane airplanes airliner airliners aircraft jet jets helicopter helicopters transport transports flight flights ship ships ferry ferries vessel vessels troopship troopships',
  ),
  flag: wordList('flag flags banner banners'),
  retreat: wordList('retreat'),
  reserves: wordList('reserve reserves'),
  beach: wordList('beach beaches shore ground'),
  gunfire: wordList(
    'bullet bullets gunfire fire shellfire machine-gun submachine-gun kalashnikov kalashnikovs shrapnel',
  ),
  landmine: wordList(
    'mine mines landmine landmines land-mine land-mines ied ieds bomb bombs device devices booby-trap booby-traps',
  ),
  shipping: wordList('vessel vessels tanker tankers freighter freighters trawler trawlers shipping'),
  front: wordList('front'),
  terms: wordList('terms'),
  table: wordList('table'),
  barracks: wordList('barrack barracks'),
  force_use: wordList('use action'),
  command: wordList('command'),
  distance: [...distanceUnits],
  victims: wordList('people civilian civilians villager villagers policeman policemen child children'),
  control: wordList('control possession'),
  building: wordList(
    'building buildings house houses home homes plant plants factory factories warehouse warehouses hospital hospitals school schools mosque mosques church churches hotel hotels ministry refinery reactor reactors station stations substation substations laboratory laboratories workshop workshops tower towers embassy embassies consulate consulates wedding funeral market tent tents',
  ),
  deadline: wordList('deadline ultimatum'),
  hit: wordList('hit hits'),
  martyrdom: wordList('martyrdom'),
  lives: wordList('life lives'),
  foot: wordList('foot'),
  session: wordList('session sessions round rounds summit'),
  raiding: wordList(
    'intelligence-based counterterrorism counter-terrorism anti-militant counterinsurgency mop-up search-and-destroy',
  ),
  landing: wordList('landing landings blockade invasion evacuation defence defense'),
  sail: wordList('sail'),
  reinforcements: wordList('reinforcement reinforcements'),
  envoys: wordList('negotiator negotiators envoy envoys delegate delegates delegation delegations mediator mediators'),
  statesman: wordList('minister president premier chancellor king emir secretary envoy delegation'),
  victory: wordList('victory'),
  duties: wordList('duty duties'),
  vehicle: wordList(
    'vehicle vehicles truck trucks bus buses car cars jeep jeeps ambulance ambulances train trains boat boats',
  ),
  joint: wordList('joint combined live-fire'),
  incident: wordList('incident incidents encounter encounters'),
  provocation: wordList('unprovoked cross-border indiscriminate aerial small-arms cross-LoC'),
  ambush: wordList('ambush ambushes trap'),
  artillery: wordList('artillery'),
  foothold: wordList('ground foothold bridgehead beachhead territory'),
  ourselves: wordList('themselves itself ourselves himself'),
  counterpart: wordList('counterpart counterparts'),
  views: wordList('view views'),
  combat: wordList('combat fighting'),
  halt: wordList('halt cessation stop end'),
  movement: [...withdrawalNouns, ...wordList('departure exit retreat')],
  task: wordList(
    'burden focus emphasis responsibility responsibilities priority priorities attention role task tasks mission',
  ),
  assembly: [...parliamentNouns],
};

const classes = new Map<string, NounClass[]>();
for (const [name, lemmas] of Object.entries(nouns)) {
  for (const lemma of lemmas) classes.set(lemma, [...(classes.get(lemma) ?? []), name as NounClass]);
}

/** The classes of a noun by its dictionary form or its form as written; none for a noun that plays no part in an event. */
export const classesOf = (lemma: string, lower: string): readonly NounClass[] =>
  classes.get(lemma) ?? classes.get(lower) ?? [];
