import type { Clause } from '../clause/clause.js';
import type { NounGroup } from '../clause/noun-group.js';
import { forceNouns } from '../force/soldier-words.js';
import { phrasesAfter, type Reading } from '../reading.js';
import { wordSet } from '../word-list.js';
import type { NounContext } from './noun-roles.js';
import { collectiveOf, openerOf } from './noun-support.js';
import { fitsAny } from './requirement.js';

/** "*Gates* flew to Nairobi for talks with the premier", "After talks with the clans *the general* left", "*Gates* said that talks with the clans were over": the other side of talks of which only one is named; soldiers who come or go talk to nobody. */
export function talkersOf(
  reading: Reading,
  { group, frame, phrases }: Pick<NounContext, 'group' | 'frame' | 'phrases'>,
): NounGroup[] {
  if (frame.type !== 'negotiation' || !phrases.some(({ preposition }) => preposition === 'with')) return [];
  const whole = collectiveOf(reading, group);
  const clause = occasions.has(openerOf(reading, whole) ?? '')
    ? reading.clauses.find((other) => hasPhrase(other, group) || hasPhrase(other, whole))
    : tellerOf(reading, whole);
  // "Oman *was involved* in talks with Chad"
  const takesPart = clause != null && (!clause.verb.passive || /^(?:involve|engage)$/.test(clause.verb.lemma));
  const subject = takesPart ? clause.subject : null;
  return subject != null &&
    !forceNouns.has(reading.words[subject.head]?.lower ?? '') &&
    fitsAny(reading, subject, ['actor', 'person'])
    ? [subject]
    : [];
}

/** "*Oman* said that a truce with the clans holds": the other side of what a subject names one side of; none where it names both. */
export function tellersOf(reading: Reading, agent: NounGroup): NounGroup[] {
  const subject = phrasesAfter(reading, agent).some(({ preposition }) => preposition === 'with')
    ? (tellerOf(reading, agent)?.subject ?? null)
    : null;
  return subject !== null && fitsAny(reading, subject, ['actor']) ? [subject] : [];
}

/** "flew to Nairobi *for talks*": a phrase of the clause. */
const hasPhrase = ({ complements }: Clause, { from }: NounGroup): boolean =>
  complements.some(({ group }) => group.from === from);

/** The clause that tells what becomes of the talks. */
const tellerOf = ({ clauses }: Reading, { from }: NounGroup): Clause | null => {
  const told = clauses.find(({ subject }) => subject?.from === from);
  const teller = told?.governor ?? clauses.find(({ governor }) => governor !== null && governor === told) ?? null;
  return teller?.verb.lemma === 'say' ? teller : null;
};

const occasions = wordSet('for after during in at following before through');
