import type { NounGroup } from '../clause/noun-group.js';
import { ofGroup, phrasesAfter, type Reading } from '../reading.js';

/** The number or limit before a noun group that is changed to it or by it: "*the ceiling* for Danish troops … to 900"; null for none. */
export const changedBefore = ({ groups, words }: Reading, { from }: NounGroup): NounGroup | null =>
  groups.findLast(
    ({ head, to }) => to <= from && /^(?:number|total|cap|ceiling|limit|quota)$/.test(words[head]?.lower ?? ''),
  ) ?? null;

/** Those whom a number counts or a limit binds: "the number *of Danish troops*", "the ceiling *for Danish troops*"; null where it does not say. */
export const countedBy = (reading: Reading, number: NounGroup): NounGroup | null =>
  ofGroup(reading, number) ??
  (/^(?:cap|ceiling|limit|quota)$/.test(reading.words[number.head]?.lower ?? '')
    ? (phrasesAfter(reading, number).find(({ preposition }) => preposition === 'for' || preposition === 'on')?.group ??
      null)
    : null);
