import type { Clause } from '../clause/clause.js';
import type { NounGroup } from '../clause/noun-group.js';
import { armedNouns } from '../force/soldier-words.js';
import { phrasesAfter, type Reading } from '../reading.js';
import { wordSet } from '../word-list.js';
import { changesLevel, leadsToLevel } from './changes-level.js';
import type { FigureDraft } from './figure-draft.js';
import { toppingVerbs } from './topping-verbs.js';

/** Nouns that count dead soldiers of a side. Source: WordNet 3.1, synonyms and hyponyms of loss and death toll. */
const losses = /^(?:loss|losses|toll|dead|death|deaths|fatality|fatalities)$/;

/** Whether a noun group speaks of somebody's dead: "its military losses", "the death toll". */
const isLoss = ({ words }: Reading, { head }: NounGroup): boolean => losses.test(words[head]?.lower ?? '');

/** Whether it speaks of somebody's dead and wounded: "government casualties" too. */
export const isToll = (reading: Reading, group: NounGroup): boolean =>
  isLoss(reading, group) || /^casualt(?:y|ies)$/.test(reading.words[group.head]?.lower ?? '');

/** "puts its losses at 900", "taking the army's losses to 900", "bringing to 900 the number of soldiers killed", "the Danish toll stands at 43". */
export function countsLosses(
  reading: Reading,
  draft: Pick<FigureDraft, 'group' | 'clause'>,
): 'killed' | 'wounded' | null {
  const { group } = draft;
  const clause = raisedIn(reading, draft);
  if (clause === null) return null;
  if (clause.subject !== null && toppingVerbs.has(clause.verb.lemma) && clause.object?.from === group.from)
    return isLoss(reading, clause.subject)
      ? isOfSoldiers(reading, clause.subject)
        ? 'killed'
        : null
      : numberOfLost(reading, clause.subject);
  if (!/^(?:at|to)$/.test(group.preposition ?? '')) return null;
  const { passive, lemma } = clause.verb;
  const isPut = passive ? /^(?:put|place|estimate|raise|bring)$/.test(lemma) : mounts.has(lemma);
  const told = reading.groups.find(
    (other) =>
      other.from === group.to ||
      other.from === clause.object?.from ||
      (isPut && other.from === clause.subject?.from) ||
      // "took *the U.S. military's* death toll to 18"
      (leads(clause) && other.to <= group.outerFrom && other.from >= clause.verb.to && isLoss(reading, other)),
  );
  if (told === undefined) return null;
  if (isLoss(reading, told)) return !mounts.has(lemma) || isOfSoldiers(reading, told) ? 'killed' : null;
  return numberOfLost(reading, told);
}

/** "*raised* the toll of soldiers killed in Mali *to 55*": the syntax takes the end for a part of what was said of the soldiers. */
function raisedIn({ words, clauses }: Reading, { clause }: Pick<FigureDraft, 'clause'>): Clause | null {
  const isSaidOfThem =
    clause !== null && clause.object === null && (clause.relation === 'reduced' || clause.subject === null);
  const raise = isSaidOfThem ? clauses[clause.index - 1] : undefined;
  const counted = words[raise?.object?.head ?? -1]?.lower ?? '';
  const isRaised = raise !== undefined && leads(raise) && (losses.test(counted) || /^(?:number|total)$/.test(counted));
  return isRaised ? raise : clause;
}

const leads = ({ verb }: Clause): boolean => leadsToLevel.has(verb.lemma) || changesLevel.has(verb.lemma);

/** "*the number* of soldiers killed there", "the number of those killed", "the number killed", "*the number* of troops wounded". */
function numberOfLost({ words }: Reading, { from }: NounGroup): 'killed' | 'wounded' | null {
  const after = words
    .slice(from, from + 10)
    .map(({ lower }) => lower)
    .join(' ');
  const lost =
    /^the (?:total |overall )?(?:number|total) (?:of .*?\b)?(?:(killed|slain|fallen|dead|died|deaths|fatalities)|wounded|injured)\b/.exec(
      after,
    );
  return lost === null ? null : lost[1] === undefined ? 'wounded' : 'killed';
}

/** The noun group of a sentence that speaks of somebody's dead, with the groups that say whose. */
export function lossIn(reading: Reading): readonly NounGroup[] {
  const told = reading.groups.find((group) => isToll(reading, group) || numberOfLost(reading, group) !== null);
  return told === undefined ? [] : [told, ...phrasesAfter(reading, told).map(({ group }) => group)];
}

/** What a toll does that is told as such. Source: VerbNet class 45.6 (change along a scale) and 47 (existence). */
const mounts = wordSet('stand rise climb mount grow remain go reach');

/** "the *British* death toll", "*military* deaths", "the toll *among soldiers*": not those whom a war or a flood has killed, whoever they were. */
const isOfSoldiers = (reading: Reading, told: NounGroup): boolean => {
  const { words, actors } = reading;
  const first = words[told.possessor?.from ?? told.from]?.start ?? 0;
  const last = words[told.to - 1]?.end ?? first;
  return (
    // "28 soldiers were killed, the army said, while others claimed that *the toll* reached 30"
    words.some(
      ({ lower }, at) =>
        armedNouns.has(lower) &&
        /^(?:was|were|killed|died)$/.test(words[at + 1]?.lower ?? '') &&
        words.slice(at + 1, at + 4).some(({ lower: verb }) => /^(?:killed|died)$/.test(verb)),
    ) ||
    actors.some(({ start, end }) => first <= start && end <= last) ||
    words.slice(told.from, told.to).some(({ lower }) => /^(?:military|army|troop|soldier|combat)$/.test(lower)) ||
    phrasesAfter(reading, told).some(
      ({ preposition, group }) =>
        /^(?:among|of|for)$/.test(preposition) && armedNouns.has(words[group.head]?.lower ?? ''),
    )
  );
};
