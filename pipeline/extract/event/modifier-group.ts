import type { NounGroup } from '../clause/noun-group.js';
import type { Word } from '../clause/word.js';
import { mentionsIn, type Reading } from '../reading.js';
import { wordSet } from '../word-list.js';

/** Names before the event noun inside its group: "US withdrawal", "Taliban attacks". */
export function modifierGroup(reading: Reading, group: NounGroup, trigger: Word): NounGroup[] {
  if (trigger.index === group.from) return [];
  const run = { from: group.from, to: trigger.index };
  const mentions = mentionsIn(reading, reading.actors, run);
  const isOfArmy = mentions.length === 0 && stateForces.has(reading.words[trigger.index - 1]?.lower ?? '');
  return !isOfArmy && mentions.every((mention) => mention.form === 'capital')
    ? []
    : [{ ...group, to: trigger.index, head: trigger.index - 1, possessor: null }];
}

/** "killed in an *army* assault". */
const stateForces = wordSet('army government government-led police');
