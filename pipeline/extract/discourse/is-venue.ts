import type { Clause } from '../clause/clause.js';
import type { NounGroup } from '../clause/noun-group.js';
import { leadersAndEnvoys } from '../force/office-nouns.js';
import { classesOf } from '../noun-classes.js';
import type { Reading } from '../reading.js';
import { wordSet } from '../word-list.js';

/** "talks in Geneva", "signed the accord in Lisbon": where people meet is seldom what they meet about. */
export function isVenue({ words, clauses }: Reading, group: NounGroup): boolean {
  if (group.preposition === 'to') return isVisitorsWay({ words, clauses }, group);
  if (!/^(?:in|at|outside|near)$/.test(group.preposition ?? '')) return false;
  const before = words[group.outerFrom - 1];
  if (before !== undefined && (before.lower === 'table' || classesOf(before.lemma, before.lower).includes('talks')))
    return true;
  return clauses.some(
    (clause) => clause.verb.to <= group.from && group.from < clause.to && isMeeting({ words }, clause),
  );
}

/** "sent delegations *to Oslo*", "envoys flew *to Cairo*", "President Otieno traveled *to Cuba*". */
const isVisitorsWay = ({ words, clauses }: Pick<Reading, 'words' | 'clauses'>, group: NounGroup): boolean =>
  clauses.some(
    ({ verb, subject, object, to }) =>
      verb.to <= group.from &&
      group.from < to &&
      ([subject, object].some((one) => one !== null && envoys.test(words[one.head]?.lower ?? '')) ||
        (/^(?:travel|fly)$/.test(verb.lemma) && subject !== null && isLeader(words, subject))),
  );

/** "President Otieno", "the foreign minister". */
const isLeader = (words: Reading['words'], { from, to }: NounGroup): boolean =>
  words.slice(from, to).some(({ lower }) => leadersAndEnvoys.has(lower));

const envoys = /^(?:delegations?|delegates|envoys?|negotiators|mediators?|emissary|emissaries|diplomats?)$/;

function isMeeting({ words }: Pick<Reading, 'words'>, { verb, subject, object, governorNoun }: Clause): boolean {
  if (convening.has(verb.lemma)) return true;
  const around = [subject?.head ?? null, object?.head ?? null, governorNoun];
  return around.some((at) => {
    const noun = at === null ? undefined : words[at];
    const found = noun === undefined ? [] : classesOf(noun.lemma, noun.lower);
    return found.includes('talks') || (concluding.has(verb.lemma) && found.some(isConcluded));
  });
}

const isConcluded = (found: string): boolean => found === 'agreement' || found === 'ceasefire';

/** Source: VerbNet classes 36 (meet) and 47.5 (gather). */
const convening = wordSet('meet convene confer gather mediate agree');
const concluding = wordSet('sign reach strike conclude initial ink seal broker negotiate hammer');
