import type { NameView } from '../name-view.js';
import { wordSet } from '../word-list.js';
import { movingForces } from './context-words.js';
import { directions } from './kind-words.js';

/** Prepositions behind which soldiers and blows find places, and no persons. */
const locative = wordSet('at near outside around in inside into throughout across toward towards onto');
/** The same, where forces move: "withdrew *from Tolvana*", "sent 300 soldiers *to Tolvana*", but not "a letter from Tolvana". */
const movedAlong = wordSet('from to of');
/** Words for forces that leave or go, whoever they are. */
const movements = wordSet(
  'withdraw withdraws withdrew withdrawn withdrawing withdrawal withdrawals pullout pullback retreat retreats retreated retreating evacuate evacuated evacuating evacuation deploy deploys deployed deploying deployment redeploy redeployed redeploying redeployment march marched marching advance advanced advancing flee flees fled fleeing moving moved move moves pull pulled pulling pulls push pushed driven drove ousted expelled airlift airlifted heading headed reinforcements returned return returning',
);
/** Those that are told of other things as well, and so need soldiers beside them. */
const sendings = wordSet('send sends sent sending dispatch dispatched dispatching fly flown flew rush rushed ordered');

/** What is done to no person by soldiers: the name behind it is a place. */
const seizing = wordSet(
  'seized seizes seizing retook retaken retaking recaptured recaptures recapturing overran overrun besieged besieging shelled shelling bombarded bombarding bombed bombing stormed storming occupied occupying entered entering encircled encircling patrol patrols patrolled patrolling',
);
/** Nouns for it: "the siege *of Tolvana*", "an assault *on Tolvana*". */
const holding = wordSet(
  'control siege shelling bombardment recapture occupation encirclement bombing residents streets battle',
);
const assaults = wordSet(
  'assault assaults offensive offensives advance march raid raids strike strikes airstrike airstrikes bombardment',
);
/** What stands in a place and belongs to nobody: "Tolvana's airport". */
const ownedByPlaces = wordSet(
  'airport airfield port harbor harbour outskirts suburbs streets residents mayor downtown center centre',
);

/** What hits towns and seldom anybody by name: "rockets *hit Tolvana*". */
const weapons = wordSet(
  'rockets shells missiles mortars bombs airstrikes strikes raids warplanes jets drones explosions blasts',
);

const farthest = 8;

/** Whether the words before a name say that it is that of a place: "withdrew from Tolvana", "control of Tolvana"; persons and companies stand elsewhere. */
export function isBehindWords({ tokens }: Pick<NameView, 'tokens'>, from: number): boolean {
  const before = tokens[from - 1]?.lower ?? '';
  const noun = tokens[from - 2]?.lower ?? '';
  if (directions.has(before) || before === 'downtown' || before === 'both') return isBehindWords({ tokens }, from - 1);
  if (locative.has(before) || seizing.has(before)) return true;
  if (/^(?:hit|struck|pounded|rocked)$/.test(before)) return weapons.has(noun);
  if (before === 'left' || before === 'leave') return isLeftBySoldiers(tokens, from - 2);
  if (before === 'on') return assaults.has(noun);
  return (before === 'of' && holding.has(noun)) || isMovedAlong(tokens, from - 1);
}

/** "the peacekeepers *left*", "the last troops *will leave*". */
const isLeftBySoldiers = (tokens: NameView['tokens'], at: number): boolean =>
  movingForces.has(tokens[/^(?:will|have|had|would|must)$/.test(tokens[at]?.lower ?? '') ? at - 1 : at]?.lower ?? '');

/** "the country's second city, *Tolvana*", "several towns, including *Tolvana*": what it is stands before it. */
export function isCalledBefore({ tokens }: Pick<NameView, 'tokens'>, from: number): boolean {
  const before = tokens[from - 1];
  const isExample = before !== undefined && /^(?:including|like|as)$/.test(before.lower);
  const comma = isExample && tokens[from - 2]?.text !== ',' ? from : from - (isExample ? 2 : 1);
  const noun = tokens[(before?.lower === 'as' ? from - 2 : comma) - 1]?.lower ?? '';
  if (isExample) return manyPlaces.has(noun) && (before?.lower !== 'as' || tokens[from - 2]?.lower === 'such');
  if (before?.text !== ',' || !onePlace.has(noun)) return false;
  return tokens.slice(Math.max(0, from - farthest), from - 2).some(({ lower }) => /^(?:the|its|'s)$/.test(lower));
}

const onePlace = wordSet(
  'town city village port capital stronghold district province region island airport base suburb neighborhood',
);
const manyPlaces = wordSet(
  'towns cities villages districts provinces regions islands areas places suburbs neighborhoods locations',
);

/** "withdrew its last 300 soldiers *from* …", "have pulled out *of* …", "sent 300 soldiers *to* …". */
function isMovedAlong(tokens: NameView['tokens'], at: number): boolean {
  const preposition = tokens[at]?.lower ?? '';
  if (!movedAlong.has(preposition) || (preposition === 'of' && tokens[at - 1]?.lower !== 'out')) return false;
  let hasSoldiers = false;
  let isSent = false;
  for (let back = at - 1; back >= Math.max(0, at - farthest); back -= 1) {
    const { lower, text } = tokens[back] as NameView['tokens'][number];
    if (/^[,;:."”]$/.test(text)) return false;
    if (movingForces.has(lower)) hasSoldiers = true;
    if (sendings.has(lower)) isSent = true;
    if (movements.has(lower) || (hasSoldiers && isSent)) return true;
  }
  return false;
}

/** "Tolvana *was shelled*", "Tolvana *fell to* the rebels", "Tolvana*'s airport*". */
export function isBeforeWords({ tokens }: Pick<NameView, 'tokens'>, to: number): boolean {
  const [next = '', second = '', third = ''] = tokens.slice(to, to + 3).map(({ lower }) => lower);
  if (next === "'s") return ownedByPlaces.has(second);
  if (/^(?:was|were)$/.test(next)) return seizing.has(second);
  if (/^(?:has|have|had)$/.test(next) && second === 'been') return seizing.has(third);
  return next === 'fell' && second === 'to' && !/^(?:his|her|earth|death|pieces|temptation)$/.test(third);
}
