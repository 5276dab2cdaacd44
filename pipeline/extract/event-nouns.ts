import { wordSet } from './word-list.js';

/** Nouns that name a withdrawal and nothing else. Source of this and the next: nominalisations of the verb frames (NOMLEX); CAMEO and PLOVER codebooks. */
export const withdrawalNouns: ReadonlySet<string> = wordSet(
  'withdrawal withdrawals pullout pullouts pull-out pull-outs pullback pullbacks pull-back pull-backs drawdown drawdowns draw-down draw-downs phase-out phaseout phasedown',
);

/** Nouns that name a use of armed force. */
export const attackNouns: ReadonlySet<string> = wordSet(
  'attack attacks strike strikes airstrike airstrikes air-strike air-strikes raid raids bombing bombings assault assaults offensive offensives ambush ambushes shelling bombardment bombardments clash clashes firefight firefights gunfight gunfights skirmish skirmishes barrage storming downing massacre massacres assassination assassinations incursion incursions counterattack counterattacks counterstrike counterstrikes counter-attack counter-attacks counteroffensive counter-offensive onslaught sortie sorties hostilities gunbattle gun-battle shootout battle battles siege fighting shooting shootings rampage rampages gunfire',
);

/** Those of them that two sides make together: "a clash", "the fighting". */
export const fightNouns: ReadonlySet<string> = wordSet(
  'clash clashes firefight firefights gunfight gunfights skirmish skirmishes gunbattle gun-battle gunbattles gun-battles shootout battle battles fighting',
);

/** Those of them whose "of" names who suffers it: "the shelling of the port". */
export const sufferedNouns: ReadonlySet<string> = wordSet(
  'bombing bombings shelling bombardment bombardments siege storming downing ambush massacre massacres',
);

/** Nouns that name a truce. */
export const ceasefireNouns: ReadonlySet<string> = wordSet(
  'ceasefire ceasefires cease-fire cease-fires truce truces armistice',
);

/** Nouns that name manoeuvres. */
export const exerciseNouns: ReadonlySet<string> = wordSet(
  'exercise exercises drill drills manoeuvres maneuvers wargames war-games',
);

/** What kills without being anybody's act. Source: hazard types of the EM-DAT disaster database. */
export const disasterNouns: ReadonlySet<string> = wordSet(
  'flood flooding storm hurricane cyclone typhoon tornado earthquake quake tsunami avalanche landslide mudslide wildfire drought famine heatwave heat cold frost lightning epidemic disease virus cholera accident crash collision derailment',
);

/** A war as such is no attack (codebook section 4). */
export const warNouns: ReadonlySet<string> = wordSet(
  'war wars conflict conflicts insurgency uprising rebellion revolt struggle strife genocide',
);
