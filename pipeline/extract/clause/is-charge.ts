import { wordSet } from '../word-list.js';
import type { Clause } from './clause.js';

/** "accused Chad *of shelling* a village", "… of breaking the truce *by shelling* it": what somebody is said to have done. */
export const isCharge = ({ link, governor, verb }: Clause): boolean =>
  ((link === 'of' || link === 'for') && isCharging(governor)) ||
  (verb.form === 'gerund' && governor !== null && governor.verb.form === 'gerund' && isCharge(governor));

/** Whether a clause says that somebody has done something: "*blamed the rebels* for the raid". */
export const isCharging = (clause: Clause | null): boolean => charging.has(clause?.verb.lemma ?? '');

/** Verbs that name whoever is said to have done what stands behind "of". */
const accusing = ['accuse', 'suspect', 'convict'];
/** Verbs that praise or blame their object for what it did. Source: VerbNet class 33 (judgement). */
const judging = wordSet(
  'blame condemn criticize criticise denounce fault rebuke berate castigate chide censure punish praise thank commend congratulate applaud laud',
);
const charging: ReadonlySet<string> = new Set([...accusing, ...judging]);

/** Whether what stands behind a preposition was done by the object of its verb: "blamed the rebels *for* the raid", "accused them *of* a raid". */
export const isDoneByObject = ({ verb: { lemma } }: Clause, preposition: string | null): boolean =>
  (/^(?:for|over)$/.test(preposition ?? '') && judging.has(lemma)) ||
  (preposition === 'of' && accusing.includes(lemma));
