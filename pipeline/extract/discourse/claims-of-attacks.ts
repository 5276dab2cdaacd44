import { definite } from '../clause/determiners.js';
import { phrasesAfter, type Reading } from '../reading.js';
import { claimerOf, isNobody } from './claimer-of.js';
import type { Discourse } from './discourse.js';
import { named } from './resolve-actor.js';

/** Who owns up to what was told before, and in which sentence. */
export interface AttackClaim {
  readonly sentence: number;
  readonly actors: readonly string[];
}

/** Who owns up to what an article tells, and whether it says that nobody does. */
export const claimsIn = (readings: readonly Reading[]): Pick<Discourse, 'claims' | 'unclaimed'> => ({
  unclaimed: readings.some(isUnclaimed),
  claims: readings.flatMap(claimsOfAttacks),
});

/** "No group claimed responsibility", "nobody has claimed the attack". */
const isUnclaimed = (reading: Reading): boolean =>
  reading.clauses.some(({ verb, subject }) => verb.lemma === 'claim' && subject !== null && isNobody(reading, subject));

/** "*The Taliban* claimed responsibility", "… for the attack"; "for a raid in Gao" is one of its own. */
const claimsOfAttacks = (reading: Reading): AttackClaim[] =>
  reading.clauses.flatMap((clause) => {
    const claimer = claimerOf(reading, clause);
    const who = claimer === null ? null : named(reading, claimer);
    if (who === null || clause.object === null) return [];
    const what = phrasesAfter(reading, clause.object).find(({ preposition }) => preposition === 'for')?.group;
    const first = what === undefined ? 'the' : (reading.words[what.from]?.lower ?? '');
    return definite.has(first) || first === 'it' ? [{ sentence: reading.sentence.index, actors: who.actors }] : [];
  });

/** How many sentences behind an attack it is claimed. */
const reach = 5;

/** Who has claimed what a sentence tells, in one of the next few; null for nobody. */
export const claimantOf = (claims: readonly AttackClaim[], sentence: number): readonly string[] | null =>
  claims.find((claim) => claim.sentence > sentence && claim.sentence <= sentence + reach)?.actors ?? null;
