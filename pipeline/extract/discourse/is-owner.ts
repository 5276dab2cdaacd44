import type { NounGroup } from '../clause/noun-group.js';
import { classesOf } from '../noun-classes.js';
import type { Reading } from '../reading.js';
import { wordSet } from '../word-list.js';

/** "the row over *Washington's* demands": whose they are, not where; "in *Iraq's* Anbar province" is where. */
export function isOwner({ words, groups, places }: Reading, group: NounGroup): boolean {
  const owned = groups.find(({ possessor }) => possessor === group);
  const head = owned === undefined ? undefined : words[owned.head];
  if (head === undefined) return false;
  const isPlace = places.some(({ start, end }) => start <= head.start && head.end <= end);
  return (
    !isPlace &&
    !classesOf(head.lemma, head.lower).some((name) => /^(?:territory|frontier|base|mission)$/.test(name)) &&
    !(group.preposition !== null && sites.has(head.lower))
  );
}

/** "near *Sangin's* main market": what stands in a town and nowhere else. */
const sites = wordSet('market bazaar prison jail hospital square stadium university mosque cathedral quarter district');
