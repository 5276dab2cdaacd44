import type { Modality } from '../../../schemas/modality.js';
import type { Clause } from '../clause/clause.js';
import { mandativeVerbs } from '../clause/mandative-verbs.js';
import { takesComplement } from '../clause/takes-complement.js';
import type { Word } from '../clause/word.js';
import { KeptOn } from '../kept-on.js';
import type { NameOf } from '../rules-of.js';
import { wordSet } from '../word-list.js';
import { callsAsPlan } from './calls-as-plan.js';
import { chanceOf, isOfPlan } from './chance-of.js';
import { dependsOnCondition, isOpenToCondition } from './depends-on-condition.js';
import { effectOf } from './effect-of.js';
import { nounEffect, verbEffect } from './governors.js';
import { isAgreed } from './is-agreed.js';
import { isConditional, isProvided } from './is-conditional.js';
import { isDoubted, isUnconfirmed } from './is-doubted.js';
import { isDue, isGoingTo } from './is-due.js';
import { isImperative } from './is-imperative.js';
import { isInsteadOf, isNone, isSaidOfNobody, isUnreported, isYetTo } from './is-none.js';
import { isFirstOfThem, isOneOfRow } from './is-one-of-row.js';
import { isWaitedFor } from './is-waited-for.js';
import type { ModalityRuleId } from './modality-rules.js';
import { isOfPast, reportedInPast } from './reported-in-past.js';
import { isSaidBehind } from './said-behind.js';
import { unlessOver } from './unless-over.js';

/** A modality and the rule that read it. */
export interface ModalityReading {
  readonly modality: Modality;
  readonly rule: ModalityRuleId;
}

const reading = (modality: Modality, rule: NameOf<ModalityRuleId>): ModalityReading => ({
  modality,
  rule: `modality/${rule}`,
});

/** Read once: a clause asks for that of the clauses that govern it, and they for theirs, several times over. */
const readings = new KeptOn<Clause, ModalityReading>();

/**
 * Whether what a clause says is so (codebook section 5), from its own verb group, the verbs and nouns that it completes, and its conjunction.
 * `ongoing` is for events; figures read it as `actual`.
 */
export function modalityOf(words: readonly Word[], clause: Clause): ModalityReading {
  const known = readings.get(clause);
  if (known !== undefined) return known;
  const read = readModality(words, clause);
  readings.set(clause, read);
  return read;
}

function readModality(words: readonly Word[], clause: Clause): ModalityReading {
  const own = ownModality(words, clause);
  // "if they do not leave"
  if (own.modality === 'negated' && !isConditional(clause)) return own;
  if (isUnreported(words, clause)) return reading('negated', 'negation');
  if (own.rule === 'modality/present' && isOfPlan(words, clause)) return reading('planned', 'governing-noun');
  if (isInsteadOf(words, clause)) return reading('negated', 'without');
  if (clause.relation === 'complement' && clause.governor?.verb.lemma === 'deny' && !clause.governor.verb.negated)
    return reading('negated', 'governing-verb');
  if (clause.link === 'whether' || isProvided(words, clause) || isWaitedFor(clause))
    return reading('possible', 'condition');
  if (isAfterFuture(words, clause)) return reading('planned', 'temporal-clause');
  if (isConditional(clause)) return reading('possible', 'condition');
  if (
    clause.relation === 'conjunct' &&
    own.modality === 'actual' &&
    clause.governor !== null &&
    isConditional(clause.governor)
  )
    return reading('possible', 'condition');
  return own;
}

/** "will go home after they hand over the base": a present tense in a temporal clause of the future. */
function isAfterFuture(words: readonly Word[], { verb, relation, link, governor }: Clause): boolean {
  if (relation !== 'adverbial' || link === null || governor === null || verb.modal !== null) return false;
  if (verb.tense !== 'present' && !isBackshifted(verb, governor)) return false;
  if (!/^(?:after|before|when|once|until|till|as)$/.test(link)) return false;
  const outer = modalityOf(words, governor).modality;
  return outer === 'planned' || outer === 'possible';
}

/** "said they would go home once the base *was* handed over": a future that was told in the past. */
const isBackshifted = (verb: Clause['verb'], { verb: outer }: Clause): boolean =>
  verb.tense === 'past' && !verb.perfect && outer.modal === 'would';

function ownModality(words: readonly Word[], clause: Clause): ModalityReading {
  const { verb } = clause;
  if (verb.negated || isSaidOfNobody(words, clause)) return reading('negated', 'negation');
  if (verb.form === 'infinitive') return throughGovernor(words, clause, 'infinitive');
  if (verb.form === 'gerund') return unlessOver(verb, ofGerund(words, clause));
  // "unless attacked"
  if (/^(?:unless|if)$/.test(words[verb.from - 1]?.lower ?? '')) return reading('possible', 'condition');
  if (verb.form === 'participle') return reading('actual', 'participle');
  return ofFinite(words, clause);
}

/** "proposed that the truce *be signed*", "demanded that Denmark *withdraw*": as real as the verb that it completes lets it be. */
function ofSubjunctive(words: readonly Word[], { verb, governor, relation }: Clause): ModalityReading | null {
  if (verb.modal !== null || relation !== 'complement' || governor === null) return null;
  const isAsked = mandativeVerbs.has(governor.verb.lemma) && words[verb.from]?.lower === verb.lemma;
  if (words[verb.from]?.lower !== 'be' && !isAsked) return null;
  const effect = effectOf(words, governor);
  return effect === undefined || effect === 'same' || effect === 'phase' || effect === 'purpose'
    ? reading(modalityOf(words, governor).modality, 'same-as-governor')
    : reading(effect, 'governing-verb');
}

function ofFinite(words: readonly Word[], clause: Clause): ModalityReading {
  const { verb, governor, relation, subject } = clause;
  const { modal } = verb;
  const asked = ofSubjunctive(words, clause);
  if (asked !== null) return asked;
  if (isUnconfirmed(words, clause)) return reading('possible', 'unconfirmed');
  if (modal !== null && /^(?:would|must|should)$/.test(modal) && isAgreed(words, clause))
    return reading('planned', 'plan-would');
  if (modal === 'would' && subject !== null && nounEffect.get(words[subject.head]?.lemma ?? '') === 'planned')
    return reading('planned', 'plan-would');
  if (modal === 'would')
    return reportedInPast(governor, relation) || isSaidBehind(words, clause)
      ? reading('planned', 'reported-future')
      : reading('possible', 'would');
  if (modal === 'will' || modal === 'be to')
    return uncertainly(words, verb) || isDoubted(words, clause)
      ? reading('possible', 'likely')
      : reading('planned', 'future');
  if (isDue(words, verb)) return reading('planned', 'future');
  if (modal !== null)
    return verb.perfect && modal !== 'may' && modal !== 'might'
      ? reading('possible', 'counterfactual')
      : reading('possible', 'modal');
  if (isImperative(words, clause)) return reading('possible', 'imperative');
  if (verb.progressive)
    return verb.tense === 'past' && !isUnderWay(clause) ? reading('actual', 'past') : reading('ongoing', 'progressive');
  if (verb.perfect || verb.tense === 'past') return reading('actual', 'past');
  return reading('ongoing', 'present');
}

/** "said it was withdrawing", "was holding talks": under way when it was told, unless another event or a day marks it as past. */
const isUnderWay = ({ governor, relation }: Clause): boolean =>
  relation === 'complement' && governor !== null && isOfPast(governor);

const uncertainly = (words: readonly Word[], verb: Clause['verb']): boolean =>
  words
    .slice(verb.from, verb.to)
    .some((word) => /^(?:likely|probably|possibly|perhaps|maybe|presumably)$/.test(word.lower));

/** The clause that a chain of reduced ones hangs on. */
const outermost = (clause: Clause | null): Clause | null =>
  clause?.relation === 'reduced' ? outermost(clause.governor) : clause;

/** "entered the country to back the government, sending in 2,000": the participle goes with the verb that was carried out, not with its purpose. */
const besidePurpose = (words: readonly Word[], clause: Clause): Clause =>
  clause.relation === 'infinitive' && clause.governor !== null && modalityOf(words, clause).rule === 'modality/purpose'
    ? besidePurpose(words, clause.governor)
    : clause;

/** "soldiers *withdrawing* from Mali": as real as what is said of them, unless that says what is planned. */
function ofReduced(words: readonly Word[], clause: Clause): ModalityReading {
  const { governor, link } = clause;
  const chance = chanceOf(words, clause);
  if (chance !== undefined) return reading(chance, 'governing-noun');
  const above = outermost(governor);
  if (above !== null && modalityOf(words, above).modality === 'planned') return reading('planned', 'same-as-governor');
  const past =
    governor !== null &&
    (governor.verb.tense === 'past' || governor.verb.perfect) &&
    link === null &&
    governor.verb.form === 'finite' &&
    !takesComplement(governor.verb.lemma);
  return past ? reading('actual', 'same-as-governor') : reading('ongoing', 'participle');
}

function ofGerund(words: readonly Word[], clause: Clause): ModalityReading {
  const { governor, link, governorNoun } = clause;
  if (clause.relation === 'reduced') return ofReduced(words, clause);
  if (governorNoun !== null && link !== null && link !== ',' && link !== 'after') {
    const effect = nounEffect.get(words[governorNoun]?.lemma ?? '');
    if (effect !== undefined && isNone(words, governorNoun)) return reading('negated', 'negation');
    if (effect !== undefined) return reading(effect, 'governing-noun');
  }
  if (link === 'of' && governor !== null && isGoingOn(words[governorNoun ?? -1]))
    return ofPhase(governor, modalityOf(words, governor));
  if (link === 'for' && words[clause.verb.from - 2]?.lower === 'way') return reading('possible', 'governing-noun');
  if (link === 'for' && governor !== null && callsAsPlan(words, governor)) return reading('planned', 'plan-would');
  // "had set a deadline for launching air strikes"
  if (link === 'for' && verbEffect.get(governor?.verb.lemma ?? '') === 'planned')
    return reading('planned', 'governing-verb');
  if (link === 'without' || link === 'against') return reading('negated', 'without');
  if (link === 'before')
    return governor !== null && isDone(words, governor)
      ? reading('actual', 'same-as-governor')
      : reading('planned', 'before');
  if (governor === null) return reading('ongoing', 'participle');
  if (link === ',') return besideVerb(words, clause, governor);
  if (link === null || completing.has(link)) return throughGovernor(words, clause, 'gerund');
  const outer = modalityOf(words, governor);
  // "are moving east after *seizing* the port"
  if (outer.modality === 'ongoing' && /^(?:after|since|upon)$/.test(link)) return reading('actual', 'past');
  return reading(outer.modality, 'same-as-governor');
}

/** "are in the *process* of leaving". */
const isGoingOn = (noun: Word | undefined): boolean => /^(?:process|midst|course)$/.test(noun?.lower ?? '');

/** "shelled the port before *sailing off*": what comes next of things done has been done, unless the first is a word or a wish. */
const isDone = (words: readonly Word[], governor: Clause): boolean =>
  modalityOf(words, governor).rule === 'modality/past' &&
  !governor.verb.passive &&
  !verbEffect.has(governor.verb.lemma) &&
  !takesComplement(governor.verb.lemma);

/** Prepositions and particles with which a gerund completes its verb: "agreed *on* leaving", "ruled *out* leaving". */
const completing = wordSet('at to from about of on over toward towards out');

/** ", *leaving* none behind": as real as the verb that it goes with; ", *eventually leaving* none", beside what is under way, is still to come. */
function besideVerb(words: readonly Word[], { verb }: Clause, governor: Clause): ModalityReading {
  const { modality } = modalityOf(words, besidePurpose(words, governor));
  const before = words[verb.from - 1]?.lower ?? '';
  // "*After seizing* the port, the rebels are moving east"
  if (before === 'recently' || (modality === 'ongoing' && /^(?:after|since|upon)$/.test(before)))
    return reading('actual', 'past');
  return modality === 'ongoing' && /^(?:eventually|ultimately|finally|later)$/.test(words[verb.from - 1]?.lower ?? '')
    ? reading('planned', 'in-the-end')
    : reading(modality, 'same-as-governor');
}

/** An infinitive or gerund is as real as the verb or noun that it completes lets it be. */
function throughGovernor(words: readonly Word[], clause: Clause, form: 'infinitive' | 'gerund'): ModalityReading {
  const { governor, governorNoun } = clause;
  const noun = governorNoun === null ? undefined : nounEffect.get(words[governorNoun]?.lemma ?? '');
  if (noun !== undefined && isNone(words, governorNoun)) return reading('negated', 'negation');
  if (governorNoun !== null && governor !== null && isOneOfRow(words, governorNoun)) return asItsRow(words, governor);
  if (noun !== undefined)
    return governor !== null && isNegatedOrPossible(words, governor)
      ? modalityOf(words, governor)
      : reading(noun, 'governing-noun');
  if (governor === null)
    return words[clause.verb.from - 1]?.lower === 'ought' ? reading('possible', 'modal') : reading('planned', form);
  if (isGoingTo(governor.verb, form)) return reading(isPastIntention(governor) ? 'possible' : 'planned', 'future');
  const effect = effectOf(words, governor);
  const outer = modalityOf(words, governor);
  if (form === 'infinitive' && isYetTo(words, governor)) return reading('negated', 'negation');
  if (effect === 'same' && isPerfect(clause) && outer.modality === 'ongoing') return reading('actual', 'past');
  if (effect === 'phase' || effect === 'same') return ofPhase(governor, outer);
  if (outer.modality === 'negated')
    return effect === 'negated' ? doublyNegated(governor) : reading('negated', 'negation');
  if (effect === undefined || effect === 'purpose')
    return form === 'gerund' ? reading(outer.modality, 'same-as-governor') : reading('planned', 'purpose');
  if (outer.modality === 'possible' && effect === 'planned') return reading('possible', 'governing-verb');
  return reading(effect, 'governing-verb');
}

/** "They *were going to* leave", but not "said they were going to leave". */
const isPastIntention = ({ verb, governor, relation }: Clause): boolean =>
  verb.tense === 'past' && !reportedInPast(governor, relation);

/** "are said *to have died*". */
const isPerfect = ({ verb }: Clause): boolean => verb.perfect && !verb.progressive;

/** "did not fail to leave" is a leaving; "did not rule out leaving" leaves it open. */
const doublyNegated = ({ verb }: Clause): ModalityReading =>
  reading(verb.lemma === 'rule' ? 'possible' : 'actual', 'double-negation');

/** "were the first *to leave*", "leads the only faction *to sign*": as real as the row, and done where the row goes on. */
function asItsRow(words: readonly Word[], governor: Clause): ModalityReading {
  const outer = modalityOf(words, governor);
  return outer.modality === 'ongoing' && governor.verb.lemma !== 'be' ? reading('actual', 'same-as-governor') : outer;
}

const isNegatedOrPossible = (words: readonly Word[], governor: Clause): boolean =>
  modalityOf(words, governor).modality === 'negated';

/** "has begun to withdraw", "continue to attack" go on; "began to withdraw" in an account of the past is over. */
function ofPhase({ verb }: Clause, outer: ModalityReading): ModalityReading {
  const begun = /^(?:begin|start|commence|continue|keep|resume)$/.test(verb.lemma);
  if (begun && outer.modality === 'actual' && (verb.perfect || verb.tense === 'present'))
    return reading('ongoing', 'begun');
  return outer;
}

/**
 * The modality of a clause among its neighbours: a gerund that is itself the subject takes that of its verb ("Keeping 5,000 troops there will cost …").
 */
export function modalityAmong(words: readonly Word[], clauses: readonly Clause[], clause: Clause): ModalityReading {
  const own = modalityOf(words, clause);
  if (isOpenToCondition(own) && dependsOnCondition(words, clauses, clause)) return reading('possible', 'condition');
  if (clause.verb.form === 'finite' || clause.governor !== null) return own;
  const next = clauses[clause.index + 1];
  if (next === undefined || next.verb.form !== 'finite') return own;
  if (clause.verb.form !== 'gerund') return isFirstOfThem(words, clause) ? asItsRow(words, next) : own;
  if (next.verb.modal !== null) return modalityOf(words, next);
  const noun = next.object === null ? undefined : nounEffect.get(words[next.object.head]?.lemma ?? '');
  return noun === undefined ? own : reading(noun, 'governing-noun');
}
