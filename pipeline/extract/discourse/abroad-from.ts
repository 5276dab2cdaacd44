import type { Clause } from '../clause/clause.js';
import type { SentenceContext } from '../context.js';
import { mentionsIn } from '../reading.js';

/**
 * Where those go who leave a place of their own country: "The soldiers left *Copenhagen*", in an article about Mali; "left Beijing on Tuesday *for Mali*"
 * (codebook section 4: going from home to a mission abroad is a deployment, even where the base at home is named).
 * @param whose the code of whose they are; null for unknown.
 * @returns the code of the country; null where they leave no place of their own, or for nowhere.
 */
export function abroadFrom(
  { object, verb, complements }: Clause,
  whose: string | null,
  { reading, discourse: { theatre } }: Pick<SentenceContext, 'reading' | 'discourse'>,
): string | null {
  if (object === null || whose === null || !/^(?:leave|depart)$/.test(verb.lemma)) return null;
  if (!mentionsIn(reading, reading.places, object).some(({ country }) => country === whose)) return null;
  const aims = complements.filter(({ preposition, group }) => preposition === 'for' && group.from >= verb.to);
  const named = aims.flatMap(({ group }) => mentionsIn(reading, reading.places, group)).map(({ country }) => country);
  const country = named.find((code) => code !== null) ?? theatre;
  return country === whose ? null : country;
}
