import type { Clause } from '../clause/clause.js';
import { troopWords } from '../discourse/force-words.js';
import { groupNouns, soldiersAndBodies } from '../force/soldier-words.js';
import { classesOf } from '../noun-classes.js';
import { countryOfMission } from '../place/country-of-mission.js';
import { mentionsIn, ofGroup, type Reading } from '../reading.js';
import { wordSet } from '../word-list.js';
import { changesLevel } from './changes-level.js';
import { membershipWords, militaryWords } from './head-words.js';
import { goesHome } from './moved-by.js';

/** "it had been cut to 5,000", "the number will drop to 2,500", "Chile has drawn down to 400": a level without its noun. */
export function isTalkOfLevel(reading: Reading, { subject, object, verb, particle }: Clause): boolean {
  const { words, document } = reading;
  if (verb.lemma === 'draw' && particle === 'down') return true;
  const group = object ?? subject;
  return (
    group === null ||
    mentionsIn(reading, reading.actors, group).some(
      ({ start, end }) => countryOfMission(document.text.slice(start, end)) !== null,
    ) ||
    /^(?:it|that|this|them|they|numbers?|total|levels?|figure|strength|size|mission|force|contingent|drawdown|withdrawal|reduction)$/.test(
      words[group.head]?.lower ?? '',
    )
  );
}

/** "*Violence* has dropped by 60 percent": what is changed is a thing and neither a force nor its number. */
export function isOtherLevel(reading: Reading, clause: Clause): boolean {
  const changed =
    changesLevel.has(clause.verb.lemma) && !goesHome(reading, clause) ? (clause.object ?? clause.subject) : null;
  const head = reading.words[changed?.head ?? -1];
  if (changed === null || head === undefined || head.pos !== 'NOUN' || isTalkOfLevel(reading, clause)) return false;
  const of = ofGroup(reading, changed);
  return !reading.words
    .slice(changed.from, of?.to ?? changed.to)
    .some(
      ({ lower, lemma }) =>
        troopWords.has(lower) ||
        soldiersAndBodies.has(lower) ||
        groupNouns.has(lower) ||
        membershipWords.has(lower) ||
        militaryWords.has(lower) ||
        sizes.has(lower) ||
        classesOf(lemma, lower).some((name) => name === 'force' || name === 'presence'),
    );
}

const sizes = wordSet(
  'number numbers total totals level levels figure figures strength size ranks count cap limit ceiling quota commitment contribution deployment presence footprint toll casualties losses dead deaths fatalities',
);
