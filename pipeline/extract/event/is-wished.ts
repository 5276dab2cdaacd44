import type { Clause } from '../clause/clause.js';
import { possessives } from '../clause/determiners.js';
import { groupsOfList } from '../clause/groups-of-list.js';
import { phaseVerbs } from '../clause/phase-verbs.js';
import { callsAsPlan } from '../modality/calls-as-plan.js';
import { modalityOf } from '../modality/modality-of.js';
import type { Reading } from '../reading.js';
import { wordList, wordSet } from '../word-list.js';
import { demandNouns, demandVerbs } from './demand-words.js';
import { isGivenTime } from './is-given-time.js';
import { namesSomebody } from './names-somebody.js';

/** What is only demanded is part of the demand, and what an infinitive gives as a purpose is no event (codebook section 4). */
export function isWished(reading: Reading, clause: Clause): boolean {
  const { governor, governorNoun, relation, verb } = clause;
  if (relation === 'complement')
    return (
      governor !== null &&
      isSubjunctive(reading.words, clause) &&
      (isOfDemand(reading, clause) ||
        wishing.has(governor.verb.lemma) ||
        (governor.verb.lemma === 'insist' && goes.has(verb.lemma)))
    );
  if (relation === 'relative') return isSubjunctive(reading.words, clause) && isOfDemand(reading, clause);
  if (relation !== 'infinitive' && relation !== 'gerund') return false;
  const noun = governorNoun === null ? undefined : reading.words[governorNoun];
  if (noun !== undefined && demanded.has(noun.lower) && (relation === 'infinitive' || clause.link !== null))
    return true;
  if (noun !== undefined && relation === 'infinitive' && struggles.has(noun.lower)) return true;
  if (noun !== undefined && relation === 'gerund' && talkNouns.has(noun.lower)) return true;
  if (governor === null) return false;
  // "urged them to take steps *to leave*"
  if (
    noun !== undefined &&
    governor.object?.head === governorNoun &&
    governor.relation === 'infinitive' &&
    isWished(reading, governor)
  )
    return true;
  if (governor.relation === 'complement' && isWished(reading, governor)) return true;
  // "urged Moscow to start *pulling out*"
  if (governor.relation === 'infinitive' && phaseVerbs.has(governor.verb.lemma) && isWished(reading, governor))
    return true;
  if (wishing.has(governor.verb.lemma) && !isOpen(governor)) return !callsAsPlan(reading.words, governor);
  if (isDevotedTo(reading, clause, governor)) return true;
  if (isWanted(reading, clause) || isWarnedOf(clause) || isGivenTime(reading, clause)) return true;
  return modalityOf(reading.words, clause).rule === 'modality/purpose' && governor.verb.lemma !== 'be';
}

/** "*may ask* them to leave", but not "*will ask* them to leave". */
const isOpen = ({ verb }: Clause): boolean => verb.modal !== null && !/^(?:will|would)$/.test(verb.modal);

/** "will be *dedicated to eradicating* the group": what they are for. */
const isDevotedTo = ({ words }: Reading, { relation, verb: { from } }: Clause, { verb }: Clause): boolean =>
  relation === 'gerund' && words[from - 1]?.lower === 'to' && /^(?:dedicate|devote)$/.test(verb.lemma);

/** "ignored a demand *that the guns be withdrawn*". */
const isOfDemand = ({ words }: Reading, { from }: Clause): boolean =>
  words[from]?.lower === 'that' && demanded.has(words[from - 1]?.lower ?? '');

/** "warned the army *not to enter*". */
const isWarnedOf = ({ relation, governor }: Clause): boolean =>
  relation === 'infinitive' && governor?.verb.lemma === 'warn';

/** "wants *the* foreign soldiers *to leave*", "told Denmark *to withdraw*": told as a demand, where they are not its own. */
const isWanted = (reading: Reading, { relation, governor, subject, verb }: Clause): boolean =>
  relation === 'infinitive' &&
  goes.has(verb.lemma) &&
  governor !== null &&
  (governor.verb.lemma === 'want' || ordersOthers(reading, governor)) &&
  !governor.verb.negated &&
  governor.object !== null &&
  subject !== null &&
  groupsOfList(subject).some(({ from }) => from === governor.object?.from) &&
  !possessives.has(reading.words[subject.from]?.lower ?? '');

/** "Togo *told Denmark* to leave", but "they were told to leave", of which nobody says by whom, and "told the soldiers to leave", who may be its own. */
const ordersOthers = (reading: Reading, { verb, subject, object }: Clause): boolean =>
  /^(?:order|tell)$/.test(verb.lemma) &&
  !verb.passive &&
  subject !== null &&
  object !== null &&
  namesSomebody(reading, object);

/** "demanded that the army withdraw", "insisted that it should leave". */
export const isSubjunctive = (words: Reading['words'], { verb }: Clause): boolean =>
  verb.form === 'finite' &&
  !verb.perfect &&
  !verb.progressive &&
  (verb.modal === 'should' ||
    (verb.modal === null &&
      (verb.tense === 'present' || (verb.from === verb.head && words[verb.head]?.lower === verb.lemma))));

/** "has insisted the soldiers *withdraw*": what is told in the present is asked for, where it is that they go or stop. */
export const goes: ReadonlySet<string> = wordSet(
  'withdraw leave go depart pull stop halt end disarm hand get surrender remove recall evacuate vacate cease close',
);

/** "a civil war to topple him": what is fought for has not come. */
const struggles = wordSet(
  'war struggle insurgency fight battle rebellion uprising votes offensive counteroffensive assault raid thrust push',
);
const demanded: ReadonlySet<string> = new Set(demandNouns);
const talkNouns = wordSet(
  'talk talks negotiation negotiations discussion discussions dialogue consultations debate question issue',
);
const wishing: ReadonlySet<string> = new Set([...demandVerbs, ...wordList('discuss talk request ask')]);
