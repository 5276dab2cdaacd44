import type { Word } from '../clause/word.js';
import { attackNouns, warNouns } from '../event-nouns.js';
import { isStateCode } from '../is-state-code.js';
import type { Reading } from '../reading.js';
import { wordList, wordSet } from '../word-list.js';
import type { Discourse } from './discourse.js';
import { kindOf } from './entity.js';
import { locatedCountries } from './located-countries.js';

/** Words of two who fight each other, and of those who fight side by side. Source: VerbNet classes 33 and 42, and the frames of attacks. */
export const fightWords: ReadonlySet<string> = new Set([
  ...attackNouns,
  ...warNouns,
  ...wordList(
    'attack invade invasion kill bomb bombard shell strike hit shoot raid ambush fight battle repel capture oust',
  ),
]);
const together = wordSet('ally allied help assist train support back joint jointly together alongside trained');

/** "backed by Chad", but not "pulled *back*". */
const isOfAllies = ({ lemma, lower, pos }: Word): boolean =>
  (together.has(lower) || together.has(lemma)) && !(lower === 'back' && pos === 'ADV');

/** "Chad and Niger *traded artillery fire*". */
const tradesFire = ({ words }: Reading): boolean =>
  words.some(
    ({ lower, index }) =>
      /^(?:fire|shells|rockets|shots|salvos)$/.test(lower) &&
      words.slice(Math.max(0, index - 3), index).some(({ lemma }) => lemma === 'trade' || lemma === 'exchange'),
  );

/** Whether an article speaks of anybody who fights for no state, and which states it says fight each other. */
export const whoFights = (readings: readonly Reading[]): Pick<Discourse, 'hasRebels' | 'atOdds'> => ({
  hasRebels: readings.some(speaksOfRebels),
  atOdds: statesAtOdds(readings),
});

/** "the rebels", "the Tamil Tigers". */
export const speaksOfRebels = ({ actors }: Reading): boolean => actors.some((mention) => kindOf(mention) === 'group');

/** Pairs of states, as "NER;TCD", that fight each other: the only two that some sentence on a blow names as more than where it falls. */
const statesAtOdds = (readings: readonly Reading[]): ReadonlySet<string> =>
  new Set(readings.flatMap((reading) => pairIn(reading) ?? []));

function pairIn(reading: Reading): string | null {
  const { words, actors } = reading;
  if (
    actors.length < 2 ||
    !(words.some(({ lemma, lower }) => fightWords.has(lemma) || fightWords.has(lower)) || tradesFire(reading))
  )
    return null;
  if (words.some(isOfAllies)) return null;
  const located = new Set(locatedCountries(reading));
  const states = new Set(
    actors
      .filter(({ form, actors: [code = ''] }) => form !== 'capital' && !(form === 'country' && located.has(code)))
      .flatMap((mention) => mention.actors)
      .filter(isStateCode),
  );
  return states.size === 2 ? [...states].sort().join(';') : null;
}
