import type { NounGroup } from '../clause/noun-group.js';
import type { Reading } from '../reading.js';
import type { Discourse } from './discourse.js';
import type { Entity } from './entity.js';
import { type Spoken, spokenOf } from './spoken.js';

/** "*We* will leave, but if *they* attack us": those of whom somebody speaks who says "we" beside it are others than his own. */
export function othersThanUs(reading: Reading, group: NounGroup, discourse: Discourse): Spoken {
  const { before, here } = spokenOf(reading, group, discourse);
  const us = discourse.speaker?.actors ?? [];
  if (us.length === 0 || !reading.words.some(({ text }) => /^(?:[Ww]e|us)$/.test(text))) return { before, here };
  const isOther = ({ actors }: Entity): boolean => actors.join() !== us.join();
  return { before: before.filter(isOther), here: here.filter(isOther) };
}
