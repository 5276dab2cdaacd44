import type { Clause } from '../clause/clause.js';
import type { NounGroup } from '../clause/noun-group.js';
import type { Reading } from '../reading.js';
import { wordSet } from '../word-list.js';
import { completing } from './completing-clause.js';

/** "members of the battalion, *totalling 800 soldiers*, will be sent", "send a group *made up of 75 men*": what becomes of the body that they make up. */
export function countedIn({ clauses }: Reading, group: NounGroup): Clause | null {
  const count = countOf(clauses, group);
  if (count === null) return null;
  const isOf = (other: NounGroup | null): boolean => other !== null && other.head === count.governorNoun;
  const body = clauses.find(
    ({ verb, relation, subject, object, complements }) =>
      verb.form === 'finite' &&
      relation !== 'relative' &&
      (count.relation !== 'relative' || moves.has(verb.lemma)) &&
      (isOf(subject) ||
        isOf(object) ||
        complements.some((other) => other.group.from >= verb.to && isOf(other.group)) ||
        (count.governorNoun === null &&
          subject !== null &&
          subject.to <= count.verb.from &&
          count.verb.to <= verb.from)),
  );
  return body === undefined ? null : (completing(clauses, body) ?? body);
}

/** The words that say how many a body has: "*totalling* 800", "*that includes* 700". */
const countOf = (clauses: Reading['clauses'], group: NounGroup): Clause | null =>
  clauses.find(
    ({ verb, relation, object, complements }) =>
      (relation === 'relative' ? includes.has(verb.lemma) : makesUp.has(verb.lemma) && isNonFinite(verb)) &&
      (object?.from === group.from ||
        complements.some((other) => other.preposition === 'of' && other.group.from === group.from)),
  ) ?? null;

const isNonFinite = ({ form }: Clause['verb']): boolean => form === 'gerund' || form === 'participle';

/** The body that the counted people make up, where more is told of it than that: "calls for *a force* consisting of 900 soldiers"; null where none is. */
export const bodyCounted = ({ clauses, groups }: Reading, group: NounGroup, told: Clause | null): NounGroup | null => {
  const count = countOf(clauses, group);
  return count === null || count === told ? null : (groups.find(({ head }) => head === count.governorNoun) ?? null);
};

const makesUp: ReadonlySet<string> = wordSet('total number comprise consist make');
const includes = wordSet('total comprise include');
/** Verbs that say more of a body than that it has so many. Source: VerbNet classes 51 (motion) and 11 (send and carry). */
const moves = wordSet('travel fly sail head go leave depart withdraw return arrive land join send deploy');
