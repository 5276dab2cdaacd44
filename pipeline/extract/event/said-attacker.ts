import type { Clause } from '../clause/clause.js';
import { isDoneByObject } from '../clause/is-charge.js';
import type { NounGroup } from '../clause/noun-group.js';
import { claimerOf } from '../discourse/claimer-of.js';
import { phrasesAfter, type Reading } from '../reading.js';
import { wordSet } from '../word-list.js';

/**
 * Who is said to have made an attack: "*blamed the militia* for a raid", "a raid *blamed on the militia*", "blamed a raid *on the militia*",
 * "*the militia* was behind a raid", "claimed responsibility for a raid", "a raid on a base *carried out by the militia*"; null where nobody is.
 */
export function saidAttacker(reading: Reading, group: NounGroup): NounGroup | null {
  const { clauses } = reading;
  for (const clause of clauses) {
    const { verb, subject, object, complements, governorNoun } = clause;
    if (verb.to <= group.from && isDoneByObject(clause, group.preposition)) return verb.passive ? subject : object;
    if (group.preposition === 'for' && verb.to <= group.from) {
      const claimer = claimerOf(reading, clause);
      if (claimer !== null) return claimer;
    }
    if (verb.lemma === 'be' && isBehind(reading, clause, group)) return subject;
    const on = blaming.get(verb.lemma);
    if (on === undefined) continue;
    if (
      verb.passive
        ? subject?.from === group.from || governorNoun === group.head
        : object?.from === group.from || (object === null && isAside(reading, clause, group))
    )
      return (
        complements.find((complement) => complement.preposition === on && complement.group.from >= verb.to)?.group ??
        null
      );
  }
  return clauses.some(isDeed) ? doerOf(reading, group) : null;
}

/** Verbs that say whose deed their object is, and the preposition behind which he stands. */
const blaming: ReadonlyMap<string, string> = new Map([
  ['blame', 'on'],
  ['attribute', 'to'],
]);

/** "a raid in Mali, *which* the army *blamed on rebels*". */
function isAside(reading: Reading, { relation, from, governorNoun }: Clause, group: NounGroup): boolean {
  if (relation !== 'relative') return false;
  const phrases = [group, ...phrasesAfter(reading, group).map((phrase) => phrase.group)];
  const end = phrases.at(-1)?.to ?? group.to;
  return phrases.some(({ head }) => head === governorNoun) || from === end + 1;
}

/** "Chad was *behind* the raid", "Chad was *responsible for* the raid". */
const isBehind = ({ words }: Reading, { verb }: Clause, { preposition, outerFrom }: NounGroup): boolean =>
  !verb.negated &&
  ((preposition === 'behind' && outerFrom === verb.to) ||
    (preposition === 'for' &&
      words[outerFrom - 1]?.lower === 'responsible' &&
      outerFrom - verb.to <= 2 &&
      outerFrom > verb.to));

/** "carried out *by Chad*", "claimed *by rebels*": said of nothing but a deed. */
const isDeed = ({ verb }: Clause): boolean => verb.passive && deeds.has(verb.lemma);
const deeds = wordSet('carry perpetrate claim');

/** "a raid on a base that was *carried out by Chad*", "raids on two towns, which Mali says were *carried out by Chad*": whatever noun stands last, the raid was. */
function doerOf(reading: Reading, group: NounGroup): NounGroup | null {
  const heads = [group.head, ...phrasesAfter(reading, group).map((phrase) => phrase.group.head)];
  const isOf = ({ governorNoun, relation }: Clause): boolean =>
    (relation === 'reduced' || relation === 'relative') && governorNoun !== null && heads.includes(governorNoun);
  const deed = reading.clauses.find(
    (clause, at, clauses) =>
      isDeed(clause) && (isOf(clause) || (clause.subject === null && at > 0 && isOf(clauses[at - 1] as Clause))),
  );
  return deed?.complements.find(({ preposition }) => preposition === 'by')?.group ?? null;
}
