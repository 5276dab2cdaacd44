import type { Clause } from '../clause/clause.js';
import { groupBefore } from '../clause/group-before.js';
import type { NounGroup } from '../clause/noun-group.js';
import { classesOf } from '../noun-classes.js';
import type { Reading } from '../reading.js';
import type { TimeSearch } from './time-of.js';

/**
 * Where the day of the event stands that a relative clause tells of, or one that is joined to it: "is looking into *Wednesday's raid* on Gao, in which
 * nine died", "… in which a bomb missed its target and *killed nine*"; null for other clauses.
 */
export function searchOfTold(clause: Clause, reading: Reading): TimeSearch | null {
  const { relation, from, governor, governorNoun } = clause;
  if (relation === 'conjunct') return governor === null ? null : searchOfTold(governor, reading);
  if (relation !== 'relative') return null;
  const { words, groups } = reading;
  const before = words.findLastIndex(({ lower, index }) => index < from && lower !== 'in' && lower !== ',');
  const nearest = groups.find(({ head, to }) => head === governorNoun || to === before + 1) ?? null;
  const event = eventAround(nearest, reading);
  const told = event ?? nearest;
  if (told === null) return null;
  // "a raid *on Gao on Wednesday* that killed nine"
  const run = { from: told.possessor?.from ?? told.from, to: event === null ? told.to : Math.max(told.to, from) };
  return { runs: [run], near: told.head, names: [told.head] };
}

/** "Wednesday's *raid* on a base near Gao, in which …": the phrases behind it are its own. */
function eventAround(group: NounGroup | null, reading: Reading): NounGroup | null {
  if (group === null) return null;
  const head = reading.words[group.head];
  if (head !== undefined && classesOf(head.lemma, head.lower).length > 0) return group;
  return group.preposition === null ? null : eventAround(groupBefore(group, reading), reading);
}
