import type { NounGroup } from '../clause/noun-group.js';
import { emissaries } from '../force/office-nouns.js';
import { armedPeople, soldiersAndBodies } from '../force/soldier-words.js';
import type { Reading } from '../reading.js';
import { wordList, wordSet } from '../word-list.js';

/** "with support from Oman": whoever gives is no place. */
export const isGiver = (reading: Reading, group: NounGroup): boolean =>
  group.coordinatedWith !== null
    ? isGiver(reading, group.coordinatedWith)
    : isContributor(reading, group) ||
      emissaries.has(reading.words[group.outerFrom - 1]?.lower ?? '') ||
      (given.has(reading.words[group.outerFrom - 1]?.lower ?? '') &&
        // "withdrew 900 service members *from Mali*"
        reading.words[group.outerFrom - 2]?.lower !== 'service');

const given = wordSet(
  'promise promises pledge pledges commitment commitments assurance assurances guarantee guarantees threat threats danger dangers provocation provocations warning warnings protest protests objection objections support help aid assistance backing pressure criticism demand demands call calls letter message request requests opposition permission approval statement report contribution contributions observer observers monitor monitors member members team teams',
);

/** "with 8,500 from Germany and 7,000 each from Spain and France", "peacekeepers from Nepal": unless somebody is said to leave. */
const isContributor = ({ words, verbs }: Reading, { outerFrom }: NounGroup): boolean =>
  /^(?:come|comes|came|hail|hails|is|are|was|were)$/.test(words[outerFrom - 1]?.lower ?? '') ||
  ((/^(?:each|them|all|most|mostly|mainly)$/.test(words[outerFrom - 1]?.lower ?? '') ||
    givers.has(words[outerFrom - 1]?.lower ?? '') ||
    (words[outerFrom - 1]?.pos === 'NUM' &&
      /^(?:,|and|with|including|includes?|included|comprises?|:|;)$/.test(words[outerFrom - 2]?.lower ?? ''))) &&
    !words
      .slice(verbs.findLast(({ to }) => to <= outerFrom)?.from ?? 0, outerFrom)
      .some(({ lemma }) => leaving.has(lemma)));

const givers: ReadonlySet<string> = new Set([
  ...armedPeople,
  ...soldiersAndBodies,
  ...wordList(
    'patrol patrols warship warships frigate frigates vessel vessels volunteers soldier marine peacekeeper policeman policewoman officer trooper adviser',
  ),
]);
const leaving: ReadonlySet<string> = wordSet(
  'withdraw withdrawal pull pullout pullback move remove removal recall redeploy send bring cut reduce reduction evacuate evacuation leave departure depart transfer shift return exit relocate drawdown expel expulsion retreat flee',
);
