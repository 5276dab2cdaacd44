import type { Clause } from '../clause/clause.js';
import { isMilitaryBody } from '../force/military-bodies.js';
import type { Reading } from '../reading.js';
import { wordSet } from '../word-list.js';
import { clauseText } from './clause-text.js';
import type { FigureDraft } from './figure-draft.js';

/** The people that are counted, and the clause that says what of them. */
interface Allowed extends Pick<FigureDraft, 'role' | 'group' | 'quantity'> {
  readonly clause: Clause;
}

const limits = /\b(?:cap|caps|capped|capping|ceiling|limit|limits|limited|quota)\b/i;
/** Before the number: "70 percent of the authorized strength" are there; "has a mandate for 900". */
const authorized =
  /\b(?:mandate|authori[sz]ation) for (?:up to )?$|\b(?:authori[sz]ed|mandated|approved|maximum|permitted) (?:troop |force |military |police |uniformed )?(?:strength|level|size)\b/i;

/** What allows so many and no more, as a council does that authorises 900 peacekeepers: "the resolution authorises 900 soldiers". Source: WordNet 3.1, hyponyms of legal document and agreement. */
const laws: ReadonlySet<string> = wordSet(
  'resolution mandate treaty agreement accord deal pact protocol charter constitution law statute decree memorandum annex convention text document',
);

/** Whether so many are allowed, not there: a cap, a ceiling, an authorised strength. */
export const isLimit = (reading: Reading, allowed: Allowed): boolean =>
  limits.test(clauseText(reading, allowed.clause)) ||
  authorized.test(textBefore(reading, allowed)) ||
  isToKeepTo(allowed) ||
  isAllowed(reading, allowed) ||
  isApproved(reading, allowed);

/** "a force *not to exceed* 900", "may not exceed 900". */
export const isToKeepTo = ({ clause: { verb } }: Pick<Allowed, 'clause'>): boolean =>
  verb.lemma === 'exceed' &&
  verb.negated &&
  (verb.form === 'infinitive' || /^(?:may|must|should|shall|can|be to)$/.test(verb.modal ?? ''));

const textBefore = ({ document, words }: Reading, { clause, quantity }: Allowed): string =>
  document.text.slice(words[clause.from]?.start ?? 0, quantity.start);

function isAllowed({ words }: Reading, { clause, role, quantity, group }: Allowed): boolean {
  if (role !== 'object') return false;
  const isForce =
    group.preposition === 'of' &&
    quantity.comparator === 'less' &&
    isMilitaryBody(words[group.outerFrom - 1]?.lower ?? '');
  if (group.preposition === 'of' && !isForce) return false;
  if (isUnderLaw(words, clause)) return true;
  const isCouncil = words[clause.subject?.head ?? -1]?.lemma === 'council';
  if (isCouncil && !quantity.additional && approves.has(clause.verb.lemma)) return true;
  const permits = ({ verb, subject }: Clause): boolean =>
    subject !== null &&
    /^(?:allow|authorize|authorise|permit|set|foresee|envisage|entitle|let)$/.test(verb.lemma) &&
    laws.has(words[subject.head]?.lemma ?? '');
  if (permits(clause)) return true;
  const { relation, governor, verb } = clause;
  const holds = /^(?:have|station|keep|base|maintain|deploy|host)$/.test(verb.lemma);
  return relation === 'infinitive' && holds && governor !== null && permits(governor);
}

/** "*Under the treaty*, Estonia *may keep* no more than 900 soldiers there". */
export const isUnderLaw = (words: Reading['words'], { verb, complements, fronted }: Clause): boolean =>
  /^(?:may|can)$/.test(verb.modal ?? '') &&
  /^(?:have|station|keep|base|maintain|deploy|host)$/.test(verb.lemma) &&
  (complements.some(({ preposition, group }) => preposition === 'under' && laws.has(words[group.head]?.lemma ?? '')) ||
    (words[fronted?.from ?? -1]?.lower === 'under' &&
      words.slice(fronted?.from, fronted?.to).some(({ lemma }) => laws.has(lemma))));

/** "the 350 monitors *approved by parliament*", "the 350 *that the council authorised*", "a strength of 7,500 *was authorised*", "an *authorised force* of 7,500". */
function isApproved({ clauses, words }: Reading, { clause, group }: Allowed): boolean {
  if (group.preposition === 'of' && isAuthorized(words, group.outerFrom)) return true;
  const isStrengthOf = group.preposition === 'of' && words[group.outerFrom - 1]?.lower === 'strength';
  if (isStrengthOf && clause.verb.passive && approves.has(clause.verb.lemma)) return true;
  return clauses.some(
    ({ relation, verb, subject, governorNoun }) =>
      (relation === 'reduced' || relation === 'relative') &&
      (verb.passive || words[subject?.head ?? -1]?.lemma === 'council') &&
      approves.has(verb.lemma) &&
      governorNoun === group.head,
  );
}

const isAuthorized = (words: Reading['words'], of: number): boolean =>
  /^(?:force|contingent|total|number)$/.test(words[of - 1]?.lower ?? '') &&
  /^(?:authori[sz]ed|mandated|permitted)$/.test(words[of - 2]?.lower ?? '');

const approves: ReadonlySet<string> = wordSet('authorize authorise approve mandate permit');
