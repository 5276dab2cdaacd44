import type { EventType } from '../../../schemas/event-type.js';
import type { NounClass } from '../noun-classes.js';
import { wordList } from '../word-list.js';

/** A noun that names an event, and which of its phrases fill its roles. */
export interface NounFrame {
  readonly type: EventType;
  /** Dictionary forms; plurals that the tagger keeps are listed too. */
  readonly nouns: readonly string[];
  /** When set, one of its phrases or modifiers must be of this class: "reduction *of troops*". */
  readonly of?: readonly NounClass[];
  /** When set, one of these words must follow the noun: "calls *for* a pullout". */
  readonly needs?: readonly string[];
  /** Set for nouns that name a thing as well ("under the agreement"): only with a verb that says that it comes about. */
  readonly onlySupported?: true;
  /** Prepositions whose group acts: "the withdrawal *of* the troops", "attacks *by* militants". */
  readonly actor: readonly string[];
  /** Prepositions whose group is acted on: "an attack *on* the base". */
  readonly target: readonly string[];
  /** Whether a name before the noun acts ("US withdrawal", "Taliban attacks") or is acted on ("Taliban defeat"). */
  readonly modifier: 'actor' | 'target' | 'party';
  /** Events of several parties: everyone named is an actor. */
  readonly parties?: true;
  /** Sentences of our own that the frame reads, and must skip. */
  readonly reads: readonly string[];
  readonly skips?: readonly string[];
}

/** Nouns of the sixteen types. Source: nominalisations of the verb frames (NOMLEX), CAMEO and PLOVER codebooks. */
export const nounFrames: Readonly<Record<string, NounFrame>> = {
  withdrawal: {
    type: 'withdrawal',
    nouns: wordList('withdrawal withdrawals pullout pullouts pull-out pullback pull-back drawdown draw-down drawdowns'),
    actor: wordList('of by'),
    target: [],
    modifier: 'actor',
    reads: ['The withdrawal of Cuban troops from Angola began.', 'A partial British pullback is planned.'],
    skips: ['His withdrawal from the race surprised fans.'],
  },
  departure: {
    type: 'withdrawal',
    nouns: wordList('departure exit retreat evacuation exodus removal'),
    of: ['force'],
    actor: wordList('of by'),
    target: [],
    modifier: 'actor',
    reads: ['The departure of the peacekeepers left a gap.'],
    skips: ['The departure of the train was late.'],
  },
  reduction: {
    type: 'withdrawal',
    nouns: wordList('reduction cut cutback cutbacks decrease'),
    of: ['force', 'presence'],
    actor: wordList('of by in'),
    target: [],
    modifier: 'actor',
    reads: ['A reduction of forces on the border would help.'],
    skips: ['A reduction of tariffs would help.'],
  },
  deployment: {
    type: 'deployment',
    nouns: wordList('deployment deployments dispatch surge build-up buildup influx'),
    actor: wordList('of by'),
    target: [],
    modifier: 'actor',
    reads: ['The deployment of 900 Ghanaian soldiers was approved.'],
  },
  reinforcement: {
    type: 'deployment',
    nouns: wordList('reinforcement strengthening'),
    needs: wordList('of'),
    of: ['force', 'base', 'presence'],
    actor: wordList('by'),
    target: [],
    modifier: 'actor',
    reads: ['The reinforcement of the garrison was ordered in May.'],
    skips: ['The drill usually involves reinforcements from the mainland.'],
  },
  arrival: {
    type: 'deployment',
    nouns: wordList('arrival return'),
    of: ['force'],
    actor: wordList('of by'),
    target: [],
    modifier: 'actor',
    reads: ['The arrival of the marines was delayed.'],
    skips: ['The arrival of spring was delayed.'],
  },
  redeployment: {
    type: 'redeployment',
    nouns: wordList('redeployment relocation repositioning realignment consolidation'),
    of: ['force', 'presence'],
    actor: wordList('of by'),
    target: [],
    modifier: 'actor',
    reads: ['The redeployment of the brigade took a week.'],
    skips: ['The relocation of the factory took a year.'],
  },
  handover: {
    type: 'base_transfer',
    nouns: wordList('handover hand-over closure transfer closing'),
    of: ['base'],
    actor: wordList('by'),
    target: wordList('to'),
    modifier: 'actor',
    reads: ['The handover of the camp to local police was marked by a parade.'],
    skips: ['The handover of power was smooth.'],
  },
  agreement: {
    type: 'agreement',
    nouns: wordList('agreement agreements deal deals accord accords pact pacts treaty treaties memorandum'),
    onlySupported: true,
    actor: wordList('between with by among'),
    target: [],
    modifier: 'party',
    parties: true,
    reads: ['Ministers reached a deal with the militia.'],
    skips: ['It was a good deal.'],
  },
  talks: {
    type: 'negotiation',
    nouns: wordList('talks negotiation negotiations discussions summit meeting meetings conversation conversations'),
    actor: wordList('between with by among'),
    target: [],
    modifier: 'party',
    parties: true,
    reads: ['Talks between Cairo and the clans broke down.'],
    skips: ['Talk is cheap.'],
  },
  conversation: {
    type: 'negotiation',
    nouns: wordList('dialogue consultation consultations call calls'),
    needs: wordList('between with'),
    actor: wordList('between with by among'),
    target: [],
    modifier: 'party',
    parties: true,
    reads: ['The ministers held consultations with the clans.'],
    skips: ['He took the call.'],
  },
  demand: {
    type: 'demand',
    nouns: wordList('demand demands call calls appeal appeals request requests ultimatum pressure plea'),
    needs: wordList('for on to from of that'),
    actor: wordList('from by of'),
    target: wordList('on to'),
    modifier: 'actor',
    reads: ['Calls from the opposition for a pullout grew louder.'],
    skips: ['He took the call.'],
  },
  'mission-end': {
    type: 'mission_change',
    nouns: wordList(
      'end beginning start completion conclusion extension expansion change launch winding-down suspension',
    ),
    needs: wordList('to of'),
    of: ['mission'],
    actor: wordList('of by to'),
    target: [],
    modifier: 'actor',
    reads: ['Cuba declared the end of its training mission.'],
    skips: ['The end of the film was sad.'],
  },
  'presence-end': {
    type: 'withdrawal',
    nouns: wordList('end completion conclusion'),
    needs: wordList('to of'),
    of: ['presence', 'movement'],
    actor: wordList('of by'),
    target: [],
    modifier: 'actor',
    reads: ['The treaty foresees the end of the Soviet presence.'],
    skips: ['The end of the concert was loud.'],
  },
  gunfire: {
    type: 'attack',
    nouns: wordList('fire gunfire'),
    of: ['weapon', 'force', 'attack'],
    onlySupported: true,
    actor: wordList('from by'),
    target: wordList('on at'),
    modifier: 'actor',
    reads: ['The patrol came under mortar fire.'],
    skips: ['A forest fire spread.'],
  },
  vote: {
    type: 'vote',
    nouns: wordList('vote votes referendum ballot'),
    of: ['bill', 'assembly'],
    actor: wordList('by in of'),
    target: [],
    modifier: 'actor',
    reads: ['The vote in parliament was close.'],
    skips: ['Every vote counts.'],
  },
  attack: {
    type: 'attack',
    nouns: wordList(
      'attack attacks strike strikes airstrike airstrikes air-strike air-strikes raid raids bombing bombings assault assaults offensive offensives ambush ambushes shelling bombardment bombardments clash clashes firefight firefights gunfight gunfights skirmish skirmishes barrage massacre massacres assassination assassinations incursion incursions counterattack counterattacks counterstrike counterstrikes counter-attack counter-attacks counteroffensive counter-offensive onslaught sortie sorties hostilities gunbattle gun-battle shootout battle battles siege fighting rampage rampages',
    ),
    actor: wordList('by from of between'),
    target: wordList('on against at upon targeting'),
    modifier: 'actor',
    reads: ['An attack by rebels on the depot killed six.', 'Air strikes against the positions continued.'],
    skips: ['He had a heart attack.', 'The strike by railway workers ended.'],
  },
  advance: {
    type: 'attack',
    nouns: wordList('advance advances crackdown crackdowns thrust thrusts'),
    of: ['force'],
    actor: wordList('by of'),
    target: wordList('on against into'),
    modifier: 'actor',
    reads: ['Villagers fled after an advance by Ugandan troops.', 'The rebel advance began at dawn.'],
    skips: ['The soldier asked for an advance.'],
  },
  explosion: {
    type: 'attack',
    nouns: wordList('explosion explosions blast blasts'),
    of: ['weapon', 'base', 'force'],
    actor: wordList('by'),
    target: wordList('at outside'),
    modifier: 'target',
    reads: ['A bomb blast outside the barracks wounded four.'],
    skips: ['A population explosion worries planners.'],
  },
  killing: {
    type: 'attack',
    nouns: wordList('killing killings murder murders death deaths'),
    of: ['force'],
    actor: wordList('by'),
    target: wordList('of'),
    modifier: 'target',
    reads: ['The killing of two soldiers shocked the town.'],
    skips: ['The death of the singer shocked fans.'],
  },
  ceasefire: {
    type: 'ceasefire',
    nouns: wordList('ceasefire ceasefires cease-fire cease-fires truce truces armistice'),
    actor: wordList('between with by among'),
    target: [],
    modifier: 'party',
    parties: true,
    reads: ['A truce between the army and the rebels took hold.'],
  },
  invasion: {
    type: 'invasion',
    nouns: wordList('invasion invasions occupation'),
    actor: wordList('by'),
    target: wordList('of into'),
    modifier: 'actor',
    reads: ['The Iraqi invasion of Kuwait in 1990 changed the region.'],
    skips: ['The invasion of privacy was alleged.'],
  },
  seizure: {
    type: 'territorial_change',
    nouns: wordList('capture seizure takeover recapture liberation annexation fall'),
    of: ['territory'],
    actor: wordList('by'),
    target: [],
    modifier: 'actor',
    reads: ['The capture of the town by militia fighters cut the road.'],
    skips: ['The capture of the thief was filmed.'],
  },
  defeat: {
    type: 'defeat',
    nouns: wordList('defeat overthrow collapse ouster downfall surrender'),
    of: ['regime', 'force'],
    actor: wordList('by'),
    target: wordList('of'),
    modifier: 'target',
    reads: ['The overthrow of the government took a night.'],
    skips: ['The defeat of the champions was unexpected.'],
  },
  victory: {
    type: 'defeat',
    nouns: wordList('victory victories'),
    of: ['force', 'regime'],
    actor: wordList('by of'),
    target: wordList('over against'),
    modifier: 'actor',
    reads: ['The army declared victory over the separatists.'],
    skips: ['The victory over Spain put them in the final.'],
  },
  exercise: {
    type: 'exercise',
    nouns: wordList('exercise exercises drill drills manoeuvres maneuvers wargames war-games'),
    actor: wordList('by between with of'),
    target: [],
    modifier: 'party',
    parties: true,
    reads: ['The exercises with Oman will start on Sunday.'],
    skips: ['He exercises his rights.'],
  },
};
