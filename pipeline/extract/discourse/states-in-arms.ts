import { wordFrom } from '../clause/word-at.js';
import { warNouns } from '../event-nouns.js';
import { isStateCode } from '../is-state-code.js';
import type { Reading } from '../reading.js';
import { wordSet } from '../word-list.js';
import { isForceWord } from './force-words.js';
import { forcesOf } from './forces-spoken-of.js';
import { only } from './only.js';
import { fightWords, speaksOfRebels } from './states-at-odds.js';

/** Who is under arms in an article, as far as its words name anybody. */
export interface InArms {
  /** States that it names beside soldiers and blows, but for those who only comment on them. */
  readonly armed: ReadonlySet<string>;
  /** The country whose army and government need no name: the one that it is about, else the one state whose forces it speaks of beside rebels. */
  readonly land: string | null;
}

/**
 * "Malian troops clashed with rebels. Brazil condemned the violence. *The army* …": that of Mali, though Brazil was named last.
 * @param theatre the country that the article is about, and the one that it is written from.
 */
export function statesInArms(
  readings: readonly Reading[],
  { theatre, written }: Record<'theatre' | 'written', string | null>,
): InArms {
  const armed = new Set(readings.flatMap(armedIn));
  const own = ownerOfWar(readings);
  const isOnlyNamed =
    theatre !== null && theatre !== written && !readings.some((reading) => isFoughtIn(reading, theatre));
  const land = own !== null && isOnlyNamed ? own : (theatre ?? own);
  if (land !== null) armed.add(land);
  return { armed, land };
}

/** The one state whose forces an article speaks of beside rebels; where it speaks of nobody's, the one that it names with them: "Rebels hold most of *Niger*". */
function ownerOfWar(readings: readonly Reading[]): string | null {
  const rebellious = readings.filter(speaksOfRebels);
  if (rebellious.length === 0) return null;
  const forces = new Set(readings.flatMap(forcesOf).filter(isStateCode));
  if (forces.size > 0) return only(forces);
  const named = rebellious.flatMap(({ actors, places }) => [
    ...actors.flatMap((mention) => mention.actors),
    ...places.map(({ country }) => country),
  ]);
  return only(new Set(named.filter(isStateCode)));
}

/** "Such wars go on *in Yemen*, too": where no blow is told of and no soldiers are, an article on a war of rebels has only looked. */
const isFoughtIn = ({ words, actors, places }: Reading, country: string): boolean =>
  (places.some((place) => place.country === country) || actors.some((mention) => mention.actors.includes(country))) &&
  words.some((word) => isForceWord(word) || isBlow(word));

function armedIn(reading: Reading): string[] {
  const { words, actors } = reading;
  if (actors.length === 0 || !words.some((word) => isForceWord(word) || isBlow(word))) return [];
  const aside = commentators(reading);
  return actors
    .filter(({ start }) => !aside.has(wordFrom(words, start)))
    .flatMap((mention) => mention.actors.filter(isStateCode));
}

const isBlow = ({ lemma, lower }: Reading['words'][number]): boolean =>
  (fightWords.has(lemma) || fightWords.has(lower)) && !warNouns.has(lower);

/** "*Brazil* condemned the raid on the army": the words of those who only comment. */
const commentators = ({ clauses }: Reading): ReadonlySet<number> =>
  new Set(
    clauses.flatMap(({ subject, verb }) =>
      subject === null || !commenting.has(verb.lemma)
        ? []
        : Array.from({ length: subject.to - subject.from }, (_, by) => subject.from + by),
    ),
  );

/** Source: VerbNet classes 33 (judgment) and 37.11 (lament), and the verbs of mediators. */
const commenting = wordSet(
  'condemn denounce deplore criticise criticize decry welcome praise hail applaud urge appeal express voice regret lament mediate broker host',
);
