import type { Clause } from '../clause/clause.js';
import { harmingVerbs } from '../clause/harming-verbs.js';
import type { NounGroup } from '../clause/noun-group.js';
import type { Reading } from '../reading.js';
import { lastOfRow } from './last-of-row.js';
import { fitsAny } from './requirement.js';
import type { VerbFrame } from './verb-frame.js';
import type { Roles } from './verb-roles.js';

/** Whom the verb of a clause says that it is done to, as its frame lays its roles out; none where it names nobody. */
export function targetsOf(
  reading: Reading,
  { clause, roles: { agent, patient } }: { clause: Clause; roles: Roles },
  { type, target }: VerbFrame,
): NounGroup[] {
  if (target === undefined) return [];
  const given = type === 'demand' && target === 'object' ? deadlineFor(reading, clause, patient) : [];
  if (given.length > 0) return given;
  if (target === 'object')
    return patient !== null
      ? [lastOfRow(reading, patient)]
      : type === 'demand'
        ? calledOn(reading, clause)
        : type === 'attack'
          ? shotAt(clause)
          : [];
  if (target === 'subject') return [...(agent === null ? [] : [agent]), ...fallenAbove(clause)];
  const named = clause.complements
    .filter((complement) => target.prepositions.includes(complement.preposition))
    .map((complement) => complement.group)
    .filter((group) => !isOfCircumstance(reading, group))
    .filter((group) => target.of === undefined || fitsAny(reading, group, target.of));
  if (named.length > 0 || type !== 'demand') return named;
  const asked = askedToAct(reading, clause);
  return asked.length > 0 ? asked : pressed(reading, patient);
}

/** "seized the port despite warnings *from Oman*": whose warnings they are, not whose port. */
const isOfCircumstance = ({ groups }: Reading, { outerFrom }: NounGroup): boolean =>
  /^(?:despite|amid|after|following|under)$/.test(groups.find(({ to }) => to === outerFrom)?.preposition ?? '');

/** "shot *at soldiers*", "retaliated *against the militia*": whom a verb without an object is aimed at. */
const shotAt = ({ complements, verb }: Clause): NounGroup[] =>
  complements
    .filter(({ preposition, group }) => /^(?:at|against)$/.test(preposition) && group.from >= verb.to)
    .filter(({ preposition }) => preposition === 'against' || verb.lemma === 'shoot')
    .map(({ group }) => group);

/** "*Nine soldiers* died when a lorry hit a mine": those who were in it. */
const fallenAbove = ({ relation, governor }: Clause): NounGroup[] =>
  relation === 'adverbial' &&
  governor?.subject != null &&
  (governor.verb.lemma === 'die' || (governor.verb.passive && harmingVerbs.has(governor.verb.lemma)))
    ? [governor.subject]
    : [];

/** "set a deadline *for Chad* to leave". */
const deadlineFor = (reading: Reading, clause: Clause, patient: NounGroup | null): NounGroup[] =>
  patient !== null && fitsAny(reading, patient, ['deadline']) ? askedToAct(reading, clause) : [];

/** "pressed *the junta* for a pullout": whoever is urged, and not what he is urged to. */
const pressed = (reading: Reading, patient: NounGroup | null): NounGroup[] =>
  patient !== null && fitsAny(reading, patient, ['actor', 'person', 'assembly']) ? [lastOfRow(reading, patient)] : [];

/** "detonated a mine *as a Chadian convoy* passed": whoever comes by. */
export const passersBy = (reading: Reading, { index, verb }: Clause): NounGroup[] =>
  !/^(?:detonate|explode|set)$/.test(verb.lemma)
    ? []
    : reading.clauses.flatMap(({ governor, relation, link, subject }) =>
        governor?.index === index &&
        relation === 'adverbial' &&
        /^(?:as|when|while)$/.test(link ?? '') &&
        subject !== null
          ? [subject]
          : [],
      );

/** "*Chad* lost nine soldiers in the raid": whoever loses them is struck, where nothing stands by them. */
export const losers = ({ verb }: Clause, { agent }: Roles): NounGroup[] =>
  verb.lemma === 'lose' && agent !== null ? [agent] : [];

/** "demanded that *the army* withdraw". */
const calledOn = ({ clauses }: Reading, { index }: Clause): NounGroup[] =>
  clauses.flatMap(({ relation, subject, governor }) =>
    relation === 'complement' && subject !== null && governor?.index === index ? [subject] : [],
  );

/** "called for *the army* to withdraw". */
function askedToAct({ clauses }: Reading, { complements, index }: Clause): NounGroup[] {
  const asked = clauses.filter(({ relation, governor }) => relation === 'infinitive' && governor?.index === index);
  return complements
    .filter(({ preposition }) => preposition === 'for')
    .map(({ group }) => group)
    .filter(({ from }) => asked.some(({ subject }) => subject?.from === from));
}
