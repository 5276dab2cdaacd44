import type { NounGroup } from '../clause/noun-group.js';
import { classesOf } from '../noun-classes.js';
import type { Reading } from '../reading.js';
import { wordSet } from '../word-list.js';

/** Verbs of bringing the wounded and the dead away. Source: VerbNet classes 11.5 (carry) and 10.1 (remove). */
const carrying = wordSet('evacuate airlift medevac fly transport rush transfer move take');

/** "were flown to a hospital *in Germany*", "treated at a clinic in Ulm": where the wounded are brought is not where they were hit. */
export function isCaredFor({ words, groups, clauses }: Reading, group: NounGroup): boolean {
  const before = groups.find(({ to }) => to === group.outerFrom);
  if ([before, group].some((one) => one !== undefined && isHospital(words, one))) return true;
  return (
    /^(?:to|into)$/.test(group.preposition ?? '') &&
    clauses.some(
      ({ verb, subject, object, to }) =>
        carrying.has(verb.lemma) &&
        verb.to <= group.from &&
        group.from < to &&
        [subject, object].some((one) => one !== null && isHurt(words, one)),
    )
  );
}

const isHospital = (words: Reading['words'], { from, to }: NounGroup): boolean =>
  words.slice(from, to).some(({ lemma, lower }) => lower === 'medical' || classesOf(lemma, lower).includes('care'));

const isHurt = (words: Reading['words'], { from, to }: NounGroup): boolean =>
  words.slice(from, to).some(({ lower }) => hurt.has(lower));

const hurt = wordSet('wounded injured dead casualties casualty bodies body remains coffins coffin victims');
