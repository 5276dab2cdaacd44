import type { Clause } from '../clause/clause.js';
import type { NounGroup } from '../clause/noun-group.js';
import type { SentenceContext } from '../context.js';
import { mentionsIn, type Reading } from '../reading.js';
import { wordSet } from '../word-list.js';

/**
 * Where those go who leave a place of their own country: "The soldiers left *Copenhagen*", in an article about Mali; "left Beijing on Tuesday *for Mali*",
 * "sailed *from Esbjerg to join a force in Kuwait*" (codebook section 4: going from home to a mission abroad is a deployment, even where the base at home is named).
 * @param whose the code of whose they are; null for unknown.
 * @returns the code of the country; null where they leave no place of their own, or for nowhere.
 */
export function abroadFrom(
  clause: Clause,
  whose: string | null,
  { reading, discourse: { theatre } }: Pick<SentenceContext, 'reading' | 'discourse'>,
): string | null {
  if (whose === null) return null;
  const countriesIn = (groups: readonly NounGroup[]): (string | null)[] =>
    groups.flatMap((group) => mentionsIn(reading, reading.places, group)).map(({ country }) => country);
  if (!countriesIn(leftBy(clause)).includes(whose)) return null;
  const named = countriesIn([...aimsOf(clause), ...purposesOf(reading, clause)]).filter((code) => code !== null);
  const country = named.find((code) => code !== whose) ?? theatre;
  return country === whose ? null : country;
}

/** "left *Copenhagen*", "left *the base* in *Denmark*", "sailed from *Esbjerg*". */
function leftBy({ object, verb, complements }: Clause): readonly NounGroup[] {
  const behind = complements.filter(({ group }) => group.from >= verb.to);
  const from = behind.filter(({ preposition }) => preposition === 'from').map(({ group }) => group);
  if (goes.has(verb.lemma)) return from;
  if (object === null || !leaves.has(verb.lemma)) return [];
  const inside = behind.filter(({ preposition, group }) => preposition === 'in' && group.outerFrom === object.to);
  return [object, ...inside.map(({ group }) => group)];
}

const leaves = wordSet('leave depart');
const goes = wordSet('sail fly steam embark');

const aimsOf = ({ verb, complements }: Clause): readonly NounGroup[] =>
  complements
    .filter(({ preposition, group }) => group.from >= verb.to && (preposition === 'for' || preposition === 'to'))
    .map(({ group }) => group);

/** "left the base *to join a force in Kosovo*". */
const purposesOf = ({ clauses }: Reading, clause: Clause): readonly NounGroup[] =>
  clauses
    .filter(({ relation, governor }) => relation === 'infinitive' && governor?.index === clause.index)
    .flatMap(({ object, complements }) => [
      ...(object === null ? [] : [object]),
      ...complements.map(({ group }) => group),
    ]);
