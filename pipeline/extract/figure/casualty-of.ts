import type { Measure } from '../../../schemas/measure.js';
import type { Clause } from '../clause/clause.js';
import { takesCaptive } from '../clause/takes-captive.js';
import { wordFrom } from '../clause/word-at.js';
import { ofGroup, type Reading } from '../reading.js';
import { wordSet } from '../word-list.js';
import { harmedStates, harmsOf, stateAt, victimNouns } from './casualty-words.js';
import type { CountedPlace, FigureDraft } from './figure-draft.js';
import { countsLosses } from './is-loss.js';

/** Whether the people of a quantity were killed, wounded or captured (codebook section 3), or null for neither. */
export function casualtyOf(reading: Reading, place: CountedPlace): Measure | null {
  const beside = stateBehind(reading, place);
  if (beside !== null) return beside;
  if (isShotDead(reading, place)) return 'killed';
  if (place.clause === null) return casualtyNoun(reading, place);
  if (isPartOfWhole(reading, place.group)) {
    const role = suffererOf(place.clause);
    return (
      byVerb(reading, { ...place, role }, place.clause) ??
      casualtyNoun(reading, place) ??
      ofWhole(reading, place.clause)
    );
  }
  return (
    byVerb(reading, place, place.clause) ??
    byJoinedVerb(reading, place, place.clause) ??
    byVictims(reading, place, place.clause) ??
    casualtyNoun(reading, place)
  );
}

/** "*including* five soldiers", "*among them* five soldiers". */
const isPartOfWhole = ({ words }: Reading, { preposition, from }: FigureDraft['group']): boolean =>
  preposition === 'including' ||
  (/^(?:them|whom)$/.test(words[from - 1]?.lower ?? '') && words[from - 2]?.lower === 'among');

/** "Nine people *wounded in the raid* were flown out, including 5 soldiers": all of them are. */
function ofWhole({ clauses, words }: Reading, { subject }: Clause): Measure | null {
  const harmed = clauses.find(
    ({ relation, governorNoun, object }) => relation === 'reduced' && governorNoun === subject?.head && object === null,
  );
  const participle = words[harmed?.verb.head ?? -1]?.lower ?? '';
  return harmed === undefined ? null : (harmedStates.find(([, pattern]) => pattern.test(participle))?.[0] ?? null);
}

/** Verbs whose subject is the one who dies: "Two marines *drowned*". Source: VerbNet class 48.2 (disappearance). */
const dies = wordSet('die perish succumb drown');

const suffererOf = ({ verb }: Clause): FigureDraft['role'] =>
  verb.passive || dies.has(verb.lemma) ? 'subject' : 'object';

/** "170 wounded", "12 seriously wounded", "30 taken hostage", "eight others wounded", "127 soldiers dead"; in "2,000 wounded soldiers" the word describes. */
function stateBehind({ words }: Reading, { quote }: CountedPlace): Measure | null {
  const behind = wordFrom(words, quote.end);
  if (behind < 0) return null;
  let next = /^(?:others|more|lying|lay|found|left)$/.test(words[behind]?.lower ?? '') ? behind + 1 : behind;
  if (words[next]?.pos === 'ADV') next++;
  const lower = words[next]?.lower ?? '';
  if (lower === 'and' && words[next + 1]?.pos === 'NUM') return ofRow(words, next);
  if (lower === 'taken' && /^(?:hostage|prisoner|captive)$/.test(words[next + 1]?.lower ?? '')) return 'captured';
  if (/^(?:NOUN|PROPN|ADJ)$/.test(words[next + 1]?.pos ?? '') || takesObject(words, next)) return null;
  return harmedStates.find(([, pattern]) => pattern.test(lower))?.[0] ?? null;
}

/** "counted six Danish *and four Kenyan soldiers killed*": the state behind the last of a row, where no verb comes between. */
function ofRow(words: Reading['words'], from: number): Measure | null {
  const end = words.findIndex(({ pos }, at) => at > from && !/^(?:NUM|ADJ|NOUN|PROPN)$/.test(pos));
  const isClosed = words[end]?.pos === 'VERB' && /^(?:in|at|near|on|by|[.,;])$/.test(words[end + 1]?.lower ?? '');
  return isClosed ? stateAt(words, end) : null;
}

/** "have been *reported* killed". */
const tells = wordSet('report believe confirm presume list fear declare say');

/** "900 soldiers *captured a town*": what they did, not what became of them. */
const takesObject = (words: Reading['words'], at: number): boolean =>
  words[at]?.pos === 'VERB' &&
  /^(?:an?|the|its|their)$/.test(words[at + 1]?.lower ?? '') &&
  words[at + 2]?.pos !== 'ADV' &&
  !/^(?:day|week|month|year|night|morning|same|previous|past|last)$/.test(words[at + 2]?.lower ?? '');

/** "gunmen shot dead nine policemen". */
function isShotDead({ words }: Reading, { quote }: CountedPlace): boolean {
  const before = words
    .filter((word) => word.end <= quote.start)
    .slice(-2)
    .map((word) => word.lower)
    .join(' ');
  return /^(?:shot|shoot|left) dead$/.test(before);
}

function byVerb({ words, clauses }: Reading, { role, group, quote }: CountedPlace, clause: Clause): Measure | null {
  const { verb, subject, object, particle } = clause;
  const isPatient =
    role === 'object' || (role === 'none' && (verb.passive || quote.start > (words[verb.head]?.end ?? 0)));
  if (verb.lemma === 'leave' && isPatient) return leftAs(words.slice(0, endOfState(clauses, clause)), quote);
  if (role === 'subject' && givesLife(words, clause)) return 'killed';
  if (verb.lemma === 'lose' && verb.passive && role === 'subject') return 'killed';
  if (role === 'subject' && hasFallen(words, clause)) return 'killed';
  if (role === 'subject' && laysDownArms(words, clause)) return 'captured';
  if (verb.lemma === 'lose' && !verb.passive && role === 'object')
    return /^(?:control|sight|contact)$/.test(words[verb.to]?.lower ?? '') ? null : 'killed';
  if (verb.passive && role === 'subject' && words[verb.to]?.lower === 'dead') return 'killed';
  if (role === (verb.passive || verb.lemma === 'be' ? 'subject' : 'object') && takesCaptive(words, clause))
    return 'captured';
  if (verb.lemma === 'hand' && words[verb.to]?.lower === 'over' && role === (verb.passive ? 'subject' : 'object'))
    return /^(?:bodies|remains|corpses)$/.test(words[group.outerFrom - 1]?.lower ?? '') ? 'killed' : 'captured';
  if (verb.lemma === 'take' && /^(?:prisoner|captive)s?$/.test(words[group.head]?.lower ?? '')) return 'captured';
  if (/^(?:receive|suffer|sustain)$/.test(verb.lemma) && role === 'subject')
    return hurts.has(words[object?.head ?? -1]?.lemma ?? '') ? 'wounded' : null;
  if (role === 'subject' && !verb.negated && (verb.lemma === 'be' || (verb.passive && tells.has(verb.lemma))))
    return stateAt(words, verb.to);
  if (
    verb.lemma === 'catch' &&
    verb.passive &&
    role === 'subject' &&
    !clause.complements.some(({ group: other }) => other.from >= verb.to)
  )
    return 'captured';
  const measure = harmsOf.find(([, lemmas]) => lemmas.has(verb.lemma))?.[0];
  if (measure === undefined || particle === 'up') return null;
  if (role === 'phrase' && isAlong(words, group)) return measure;
  const suffers = verb.passive || dies.has(verb.lemma) || verb.lemma === 'surrender' ? role === 'subject' : isPatient;
  if (measure === 'captured' && verb.lemma === 'hold' && !verb.passive && subject === null) return null;
  return suffers ? measure : null;
}

/** What the hurt have. Source: WordNet 3.1, hyponyms of injury. */
const hurts = wordSet('injury wound burn concussion fracture bruise');

/** "About 40 of them *have fallen* since May", not "900 soldiers fell back". */
const hasFallen = (words: Reading['words'], { verb, object, particle }: Clause): boolean =>
  verb.lemma === 'fall' &&
  verb.perfect &&
  object === null &&
  particle === null &&
  !/^(?:back|into|to|behind|under|short|ill|sick|from|by|apart|out|foul|prey|victim)$/.test(
    words[verb.to]?.lower ?? '',
  );

/** "*laid down their arms*": they surrendered. */
const laysDownArms = (words: Reading['words'], { verb, object, particle }: Clause): boolean =>
  verb.lemma === 'lay' && particle === 'down' && /^(?:arms|weapons)$/.test(words[object?.head ?? -1]?.lower ?? '');

/** "left nine policemen and four bystanders *wounded*": the participle may be a clause of its own, beside the last of the row. */
const endOfState = (clauses: Reading['clauses'], { index, to }: Clause): number => {
  const next = clauses[index + 1];
  const isState = next?.relation === 'reduced' && next.governor?.index === index;
  return isState ? next.verb.to : to;
};

/** "*lost their lives*", "*took their own lives*", "*committed suicide*", "*embraced martyrdom*", "were *sent to hell*": what armies say of their dead and of their foes'. */
function givesLife(words: Reading['words'], { verb, object, complements }: Clause): boolean {
  const noun = words[object?.head ?? -1]?.lower ?? '';
  if (verb.lemma === 'send' && verb.passive)
    return complements.some(({ preposition, group }) => preposition === 'to' && words[group.head]?.lower === 'hell');
  if (verb.lemma === 'embrace') return /^(?:martyrdom|martyred|shahadat)$/.test(words[verb.to]?.lower ?? noun);
  if (verb.lemma === 'commit') return noun === 'suicide' || words[verb.to]?.lower === 'suicide';
  return /^(?:lose|sacrifice|give|lay|take)$/.test(verb.lemma) && /^(?:life|lives)$/.test(noun);
}

/** "left one marine and three policemen *dead*": the state of a whole row stands behind its last member. */
function leftAs(words: Reading['words'], { end }: CountedPlace['quote']): Measure | null {
  const at = wordFrom(words, end);
  if (at < 0 || words[at]?.lower !== 'and') return null;
  const behind = words
    .slice(at, at + longestRow)
    .find(({ lower }) => harmedStates.some(([, pattern]) => pattern.test(lower)));
  return harmedStates.find(([, pattern]) => pattern.test(behind?.lower ?? ''))?.[0] ?? null;
}

const longestRow = 12;

/** "were shot *and wounded*", "were ambushed *and killed*": the verb joined to one that leaves open what became of them. */
function byJoinedVerb(reading: Reading, { role, ...place }: CountedPlace, clause: Clause): Measure | null {
  if (!clause.verb.passive || role !== 'subject') return null;
  const joined = reading.clauses[clause.index + 1];
  return joined?.relation === 'conjunct' && joined.governor === clause && joined.verb.passive && joined.object === null
    ? byVerb(reading, { ...place, role }, joined)
    : null;
}

/** "captured the fort *along with* 90 soldiers". */
const isAlong = (words: Reading['words'], { preposition, outerFrom }: FigureDraft['group']): boolean =>
  /^(?:along|together) with$/.test(preposition ?? '') || /^(?:along|together)$/.test(words[outerFrom - 1]?.lower ?? '');

/** "The dead were five soldiers and two policemen". */
function byVictims({ words }: Reading, { role, group }: CountedPlace, clause: Clause): Measure | null {
  const { verb, subject, complements } = clause;
  // "Those killed *include* nine soldiers"
  if (verb.lemma === 'include' && subject === null && role === 'object')
    return stateAt(words, words[verb.from - 1]?.lower === 'also' ? verb.from - 2 : verb.from - 1);
  // "were among *those killed*"
  if (role === 'subject' && words[verb.to]?.lower === 'among' && words[verb.to + 1]?.lower === 'those')
    return stateAt(words, verb.to + 2);
  if (role === 'subject' && verb.lemma === 'be') return amongVictims(words, complements);
  if (
    role === 'subject' ||
    group.preposition === 'among' ||
    subject === null ||
    !/^(?:be|include|comprise)$/.test(verb.lemma)
  )
    return null;
  const head = words[subject.head]?.lower ?? '';
  return victimNouns.find(([, pattern]) => pattern.test(head))?.[0] ?? null;
}

const custody = wordSet('arrest custody captivity detention');

/** "Nine officers were *among the captives*". */
function amongVictims(words: Reading['words'], complements: Clause['complements']): Measure | null {
  // "300 are *under arrest*"
  if (
    complements.some(
      ({ preposition, group }) => /^(?:in|under)$/.test(preposition) && custody.has(words[group.head]?.lower ?? ''),
    )
  )
    return 'captured';
  // "Six policemen are *in Taliban hands*"
  if (complements.some(({ preposition, group }) => preposition === 'in' && words[group.head]?.lower === 'hands'))
    return 'captured';
  const of = complements.find(({ preposition }) => preposition === 'among');
  const head = words[of?.group.head ?? -1]?.lower ?? '';
  return victimNouns.find(([, pattern]) => pattern.test(head))?.[0] ?? null;
}

/** "the 40 *dead* soldiers", "nine *captured* marines". */
export function describedState(words: Reading['words'], { from, head }: FigureDraft['group']): Measure | null {
  for (let at = from; at < head; at++) {
    const state = harmedStates.find(([, pattern]) => pattern.test(words[at]?.lower ?? ''));
    if (state !== undefined) return state[0];
  }
  return null;
}

/** "the bodies of *38 soldiers* and six officers": the row that a number stands in begins behind the noun that tells of all. */
const firstOf = (group: FigureDraft['group']): FigureDraft['group'] =>
  group.coordinatedWith === null ? group : firstOf(group.coordinatedWith);

/** "freed nine guerrillas in exchange *for six soldiers*", "swapped nine *for six*". Source: VerbNet class 13.6 (exchange) and 80 (free). */
const exchanges = wordSet('exchange swap trade free release');

/** "the deaths of 12 soldiers", "returned with injuries". */
function casualtyNoun(reading: Reading, { group, clause, role, quote }: CountedPlace): Measure | null {
  const before = reading.words[firstOf(group).outerFrom - 1]?.lower ?? '';
  const counted = ofGroup(reading, group);
  const described =
    describedState(reading.words, group) ??
    (counted !== null && (reading.words[counted.head]?.end ?? 0) <= quote.end
      ? describedState(reading.words, counted)
      : null);
  if (described !== null) return described;
  if (/\b(?:deaths|fatalities)$/.test(reading.document.text.slice(quote.start, quote.end))) return 'killed';
  const ofThese =
    /^ of (?:the|its|their|his|our|those) (?:(?:\d[\d,]*|[a-z]{3,9}) (?=(?:dead|wounded|injured|captured)\b))?(\w+)/.exec(
      reading.document.text.slice(quote.end, quote.end + 40),
    )?.[1];
  const ofState = harmedStates.find(([, pattern]) => pattern.test(ofThese ?? ''));
  if (ofState !== undefined) return ofState[0];
  if (/prisoners? of war$|\bPOWs?$/i.test(reading.document.text.slice(quote.start, quote.end))) return 'captured';
  const lost = countsLosses(reading, { group, clause });
  if (lost !== null) return lost;
  if (
    group.preposition === 'of' &&
    /^(?:deaths?|tolls?|killings?|loss|losses|lives|cost|murders?|beheadings?|executions?|slaughter|assassinations?|bodies|corpses)$/.test(
      before,
    )
  )
    return 'killed';
  if (group.preposition === 'for' && clause !== null && exchanges.has(clause.verb.lemma)) return 'captured';
  if (group.preposition === 'of' && /^(?:wounding|injuring|maiming)$/.test(before)) return 'wounded';
  if (group.preposition === 'of' && /^(?:captures?|abductions?|kidnappings?|release)$/.test(before)) return 'captured';
  const injured =
    clause?.complements.some((complement) =>
      /^(?:injury|wound)$/.test(reading.words[complement.group.head]?.lemma ?? ''),
    ) === true;
  return injured && role === 'subject' ? 'wounded' : null;
}
