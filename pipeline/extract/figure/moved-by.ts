import type { Measure } from '../../../schemas/measure.js';
import type { Clause } from '../clause/clause.js';
import type { NounGroup } from '../clause/noun-group.js';
import { sendingVerbs } from '../discourse/sending-verbs.js';
import { isStaying } from '../event/is-staying.js';
import type { Reading } from '../reading.js';
import { wordSet } from '../word-list.js';
import type { FigureDraft } from './figure-draft.js';

/** Verbs that move whoever is their object, whatever noun names them. Source: VerbNet classes 11.1 (send), 13.2 (contribute), 13.3 (future having). */
const sends = wordSet(
  'send dispatch deploy contribute provide supply commit pledge promise offer lend rush airlift redirect mobilize mobilise detail assign volunteer furnish reassign',
);
/** Source: VerbNet classes 10.1 (remove), 10.2 (banish). */
const takes = wordSet('withdraw evacuate recall repatriate extract remove demobilize demobilise disband expel');
/** Source: VerbNet class 13.2. */
const gives = wordSet('contribute provide supply furnish');
/** Verbs whose object was there before them. Source: VerbNet classes 22.1 (mix), 47.8 (contiguous location). */
const meets = wordSet('join reinforce support supplement back complement augment assist accompany augment');

/**
 * What becomes of those whom a verb moves, by the verb alone: "sent 270 Gurkhas", where no noun of an event's frame names them. "Fiji contributes 200
 * soldiers to the force" and "are massed near the border" say who is there.
 */
export function movedBy(reading: Reading, clause: Clause, role: FigureDraft['role']): Measure | null {
  const { verb } = clause;
  if (verb.lemma === 'come' && role === 'subject' && goesHome(reading, clause)) return 'withdrawal';
  // "are *bound* for Mali"
  if (verb.lemma === 'bind' && verb.passive && role === 'subject')
    return clause.complements.some(({ preposition }) => preposition === 'for') ? 'deployment' : null;
  if (verb.lemma === 'join' && !verb.passive && role === 'subject')
    return joinsForce(reading, clause) ? 'deployment' : null;
  if (verb.lemma === 'board' && !verb.passive && role === 'subject') return boards(reading, clause);
  if (role !== (verb.passive ? 'subject' : 'object')) return null;
  if ((gives.has(verb.lemma) && (isHabit(verb) || isGivingNow(clause))) || isStaying(reading, clause))
    return 'presence';
  if (verb.lemma === 'mass' && verb.passive) return 'presence';
  if (verb.lemma === 'order' && clause.complements.some(({ preposition }) => preposition === 'out of'))
    return 'withdrawal';
  if (goesHome(reading, clause)) return 'withdrawal';
  if (sends.has(verb.lemma)) return 'deployment';
  return takes.has(verb.lemma) ? 'withdrawal' : null;
}

/** "900 soldiers will *join the force*": they come, unlike those who join the rebels. */
const joinsForce = ({ words }: Reading, { object }: Clause): boolean =>
  object !== null &&
  /^(?:force|mission|operation|brigade|contingent|peacekeepers)$/.test(words[object.head]?.lower ?? '');

/** "900 soldiers *boarded a flight from Somalia*", "*boarded a ship for Mali*": they leave the one and go to the other. */
function boards({ words }: Reading, { to, verb }: Clause): Measure | null {
  const behind = words.slice(verb.to, to).map(({ lower }) => lower);
  if (!behind.some((lower) => craft.has(lower))) return null;
  if (behind.includes('from')) return 'withdrawal';
  return behind.includes('for') || behind.includes('to') ? 'deployment' : null;
}

const craft = wordSet(
  'flight plane planes aircraft airplane jet helicopter helicopters ship ships ferry boat boats bus buses train',
);

/** "will bring half of them *home*". */
export const goesHome = ({ words }: Reading, { verb, to }: Clause): boolean => {
  if (!brings.has(verb.lemma)) return false;
  for (let at = verb.to; at < to; at++)
    if (words[at]?.lower === 'home' || (verb.lemma === 'welcome' && words[at]?.lower === 'back'))
      return words[at - 1]?.pos !== 'ADP';
  return false;
};

/** Verbs that lead home where the word stands with them. Source: VerbNet class 11.3 (bring and take). */
const brings = wordSet('bring fly send take call pull ship order come welcome return');

/** "They joined the 900 already …", "will reinforce 400 Danes": those whom the newcomers find there. */
export const areMet = ({ verb }: Clause, role: FigureDraft['role']): boolean =>
  role === 'object' && !verb.passive && meets.has(verb.lemma);

/** "Germans will *replace* 280 Dutch troops", "The 1,200 men will *be replaced by 500*": who is relieved goes, who relieves comes. */
export function relievedBy({ verb }: Clause, { role, group }: Pick<FigureDraft, 'role' | 'group'>): Measure | null {
  if (verb.lemma !== 'replace' && verb.lemma !== 'relieve') return null;
  if (role === (verb.passive ? 'subject' : 'object')) return 'withdrawal';
  const relieves = verb.passive ? group.preposition === 'by' : role === 'subject';
  return relieves || group.preposition === 'with' ? 'deployment' : null;
}

/** "has 8,000 troops there, with Canada *contributing 2,600*". */
const isGivingNow = ({ verb, subject, governor }: Clause): boolean =>
  verb.form === 'gerund' && subject?.preposition === 'with' && governor !== null && isHabit(governor.verb);

const isHabit = ({ form, tense, modal, perfect, progressive }: Clause['verb']): boolean =>
  form === 'finite' && tense === 'present' && modal === null && !perfect && !progressive;

/** "900 soldiers were withdrawn *by Denmark*". */
export const moverOf = ({ verb, complements }: Clause): NounGroup | null =>
  verb.passive && sendingVerbs.has(verb.lemma)
    ? (complements.find(({ preposition }) => preposition === 'by')?.group ?? null)
    : null;

/** "900 soldiers *pushed into* the valley". */
export const goesInto = ({ verb, object, complements }: Clause): boolean =>
  !verb.passive &&
  object === null &&
  pushes.has(verb.lemma) &&
  complements.some(({ preposition }) => preposition === 'into');

/** Source: VerbNet classes 51.3.2 (run) and 12 (push). */
const pushes = wordSet('push pour roll drive march stream thrust surge storm cross');

/** "900 soldiers are to *be in place* by May": there, however they come. */
export const isInPlace = ({ words }: Reading, { verb }: Clause): boolean =>
  words[verb.to]?.lower === 'in' && words[verb.to + 1]?.lower === 'place';
