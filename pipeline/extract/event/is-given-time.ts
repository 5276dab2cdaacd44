import type { Clause } from '../clause/clause.js';
import { possessives } from '../clause/determiners.js';
import { mentionsIn, type Reading } from '../reading.js';
import { wordSet } from '../word-list.js';

/** "gave Turkey *48 hours to withdraw*", "set *a deadline for the Danish troops to leave*": what others are to do in time is asked of them; not "set a deadline to withdraw", of one's own. */
export function isGivenTime(reading: Reading, { relation, governor, subject, verb }: Clause): boolean {
  if (relation !== 'infinitive' || governor === null || governor.subject === null) return false;
  if (!givesTime.has(governor.verb.lemma)) return false;
  const { words } = reading;
  if (!words.slice(governor.verb.to, verb.from).some(({ lower }) => time.has(lower))) return false;
  if (governor.verb.lemma === 'give') return true;
  if (subject === null || subject.from === governor.subject.from) return false;
  const [own, others] = [governor.subject, subject].map((group) =>
    mentionsIn(reading, reading.actors, group).flatMap(({ actors }) => actors),
  );
  return (
    !possessives.has(words[subject.from]?.lower ?? '') &&
    others !== undefined &&
    others.length > 0 &&
    !others.some((code) => own?.includes(code))
  );
}

/** Verbs of setting others a time. */
export const givesTime = wordSet('give set issue impose');
const time = wordSet('hour hours day days week weeks month months until deadline ultimatum');
