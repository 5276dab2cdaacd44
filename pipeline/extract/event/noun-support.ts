import type { Clause } from '../clause/clause.js';
import type { NounGroup } from '../clause/noun-group.js';
import { withdrawalNouns } from '../event-nouns.js';
import { verbEffect } from '../modality/governors.js';
import { classesOf } from '../noun-classes.js';
import type { Reading } from '../reading.js';
import { wordList, wordSet } from '../word-list.js';
import { demandNouns } from './demand-words.js';

/** Verbs that only say that the event of their object takes place. Source: light verbs and aspectual verbs of VerbNet 55, 26 and of NomBank's support verbs. */
export const lightVerbs = wordSet(
  'organize organise issue forge hammer persist repulse rebuff ink clinch broker reiterate repeat mark witness notice hear join involve carry conduct launch mount stage make take hold reach sign strike conclude complete undertake perform perpetrate engage have begin start open initiate see follow suffer come face stop halt suspend end order announce declare continue resume intensify escalate commit respond execute deliver agree break observe implement trigger participate retaliate unleash repel direct prompt renew finish meet proclaim win kill wrap accelerate hasten speed slow step lay press wage fight pause lead mount enter resort encounter draw push fly host attend chair convene inflict fend',
);

const happens = wordSet(
  'begin start continue happen occur take resume intensify kill break escalate last erupt rage follow leave hit go conclude end fail target increase force destroy proceed wound injure collapse stall hold claim rock shatter rip shake spread widen near loom drag involve ring echo crackle flare spill subside abate adjourn reconvene founder transpire shift',
);

/** Whether the verb of the clause says that the event of the group takes place. */
export function supports({ words }: Reading, clause: Clause, group: NounGroup): boolean {
  if (clause.subject?.from === group.from)
    return (
      clause.verb.passive ||
      happens.has(clause.verb.lemma) ||
      isUnderWay(words, clause, group) ||
      getsUnderWay(words, clause) ||
      isDueTo(words, clause) ||
      (movements.has(words[group.head]?.lower ?? '') && isComplete(words, clause)) ||
      (clause.object === null && bringsAbout(clause.verb.lemma) && !causing.has(clause.verb.lemma))
    );
  const { lemma } = clause.verb;
  if (clause.particle === 'short') return clause.object !== null;
  if (goesFor(words, clause, group) || agreesOn(words, clause, group)) return true;
  if (isCalledOff(clause)) return clause.object?.from === rootOf(group).from;
  if (isThereNone(words, clause, group) || isThere(words, clause, group)) return true;
  if (clause.object?.from === rootOf(group).from)
    return lightVerbs.has(lemma) || (bringsAbout(lemma) && !isAnswer(words, clause, group));
  if (lemma === 'go' && group.preposition === 'on') return !/^strikes?$/.test(words[group.head]?.lower ?? '');
  return lightVerbs.has(lemma) && /^(?:in|with|under|out|up|into|off|to)$/.test(group.preposition ?? '');
}

/** "agreed *on a truce*", "*put* an end to the mission". */
const agreesOn = (words: Reading['words'], { verb, object }: Clause, { preposition, from, head }: NounGroup): boolean =>
  (verb.lemma === 'agree' &&
    /^(?:on|upon)$/.test(preposition ?? '') &&
    classesOf(words[head]?.lemma ?? '', words[head]?.lower ?? '').includes('ceasefire')) ||
  (verb.lemma === 'put' && object?.from === from && /^(?:end|stop|pressure)$/.test(words[head]?.lower ?? ''));

/** "*flew to Cairo* on Monday *for talks*": when and where they go is when and where they talk. */
const goesFor = (words: Reading['words'], clause: Clause, { preposition, head }: NounGroup): boolean =>
  preposition === 'for' &&
  comes(clause) &&
  classesOf(words[head]?.lemma ?? '', words[head]?.lower ?? '').includes('talks');

/** Whether the verb of a clause says that somebody goes somewhere or is there. */
export const comes = ({ verb }: Clause): boolean => comings.has(verb.lemma) && !verb.negated;

/** Source: VerbNet classes 51.1 (inherently directed motion), 51.2 (leave), 36.3 (meet). */
const comings = wordSet('arrive fly travel go come head return land be expect gather meet convene assemble join');

/** "Talks *were due to start*". */
export const isDueTo = (words: Reading['words'], { verb }: Clause): boolean =>
  verb.lemma === 'be' &&
  !verb.negated &&
  /^(?:due|set|ready)$/.test(words[verb.to]?.lower ?? '') &&
  words[verb.to + 1]?.lower === 'to';

/** "The withdrawal *is complete*". */
export const isComplete = (words: Reading['words'], { verb }: Clause): boolean =>
  verb.lemma === 'be' && /^(?:complete|over|finished)$/.test(words[verb.to]?.lower ?? '');

/** "Talks *got under way*". */
const getsUnderWay = (words: Reading['words'], { verb }: Clause): boolean =>
  verb.lemma === 'get' && /^under/.test(words[verb.to]?.lower ?? '');

/** "*called off* a meeting": there will be none. */
const isCalledOff = ({ verb, particle }: Clause): boolean => verb.lemma === 'call' && particle === 'off';

/** "*rejected* calls for a pullout": they were made, and not by whoever rejects them. */
const isAnswer = (words: Reading['words'], { verb }: Clause, { head }: NounGroup): boolean =>
  verb.lemma === 'reject' && demandNouns.includes(words[head]?.lower ?? '');

/** "There was *no agreement* on the bases", "reported *no deal*": what is told of it is that there is none. */
const isThereNone = (words: Reading['words'], { verb, object }: Clause, { from, head }: NounGroup): boolean =>
  object?.from === from &&
  words.slice(from, head).some(({ lower }) => lower === 'no') &&
  /^(?:be|see|report|find|have|make)$/.test(verb.lemma);

/** "*There were* clashes", "*there will be* talks". */
const isThere = (words: Reading['words'], { verb, object, subject }: Clause, group: NounGroup): boolean =>
  verb.lemma === 'be' && words[subject?.head ?? -1]?.lower === 'there' && object?.from === rootOf(group).from;

const movements: ReadonlySet<string> = new Set([
  ...withdrawalNouns,
  ...wordList('departure evacuation deployment redeployment handover'),
]);

/** Verbs that decide whether their object happens; not those that only link, tell or have ("is an agreement", "said the talks"). */
const bringsAbout = (lemma: string): boolean => verbEffect.has(lemma) && !linking.has(lemma);

/** "The deaths will not *keep* the army from its task": what comes of the event. */
export const causing = wordSet('keep lead force prompt allow enable let help');

const linking = wordSet(
  'be get say tell claim believe remain stay use serve help call require oblige allow permit provide demonstrate rally protest report',
);

/** "an accord *signed in Geneva*": the reduced clause that says that the event of the noun takes place; null for none. */
export const broughtAboutBy = ({ clauses, words }: Reading, group: NounGroup): Clause | null =>
  clauses.find(
    (clause) =>
      clause.relation === 'reduced' &&
      clause.governorNoun === group.head &&
      clause.verb.passive &&
      lightVerbs.has(clause.verb.lemma) &&
      words[clause.verb.head]?.lower !== 'called',
  ) ?? null;

/** The first of the groups that this one is joined to: "drills *and raids*". */
export const rootOf = (group: NounGroup): NounGroup =>
  group.coordinatedWith === null ? group : rootOf(group.coordinatedWith);

/** "a series *of attacks*" stands in its clause where "attacks" would. */
export function collectiveOf(reading: Reading, group: NounGroup): NounGroup {
  if (group.preposition !== 'of') return group;
  const before = reading.groups.find((other) => other.to === group.outerFrom);
  const noun = before === undefined ? undefined : reading.words[before.head];
  return before !== undefined && noun !== undefined && collectives.has(noun.lower) ? before : group;
}

const collectives: ReadonlySet<string> = wordSet(
  'ceremony burst bursts hail volley volleys series wave waves round rounds string spate number dozens hundreds thousands scores majority most bulk handful pair slew total campaign barrage couple hours day days weeks months years flurry surge spike escalation resumption start beginning end continuation lot type kind phase phases stage night nights case cases instance instances',
);

/** The preposition that a group stands behind, or what it counts does: "*after* 14 hours of talks", whose hours stand in no group of their own. */
export function openerOf({ words }: Reading, { preposition, outerFrom }: NounGroup): string | null {
  if (preposition !== 'of' || words[outerFrom - 1]?.pos !== 'ADV') return preposition;
  let at = outerFrom - 1;
  while (words[at - 1]?.pos === 'ADV') at--;
  return words[at]?.lower ?? null;
}

/** The clause in which the group stands as subject or object, or as a phrase after the verb. */
export function clauseOf(reading: Reading, group: NounGroup): Clause | null {
  return (
    reading.clauses.find(
      (clause) =>
        clause.object?.from === group.from ||
        (clause.subject?.from === group.from && clause.relation !== 'infinitive' && clause.relation !== 'gerund'),
    ) ??
    reading.clauses.find((clause) =>
      clause.complements.some(
        (complement) => complement.group.from === group.from && complement.group.from >= clause.verb.to,
      ),
    ) ??
    null
  );
}

/** Whether the group is the subject of the clause. */
export const isSubject = (clause: Clause | null, group: NounGroup): boolean =>
  clause !== null && clause.subject?.from === group.from;

/** "The withdrawal is under way", "Raids are frequent". */
export const isUnderWay = (words: Reading['words'], clause: Clause | null, group: NounGroup): boolean =>
  isSubject(clause, group) &&
  clause?.verb.lemma === 'be' &&
  (clause.verb.tense === 'present' || (clause.relation === 'complement' && clause.governor?.verb.tense === 'past')) &&
  !clause.verb.negated &&
  words.slice(clause.verb.to, clause.verb.to + 3).some(({ lower }) => lasting.has(lower));

const lasting: ReadonlySet<string> = wordSet(
  'underway way progress ongoing common frequent constant regular routine rife',
);
