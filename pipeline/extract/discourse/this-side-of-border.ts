import { isStateCode } from '../is-state-code.js';
import { mayBorder } from '../place/may-border.js';
import type { Reading } from '../reading.js';
import type { Discourse } from './discourse.js';

interface Run {
  readonly from: number;
  readonly to: number;
}

/**
 * On which side of a border something happens that is told of "near the *Rwandan* border", "along its border *with Rwanda*": not on that of the
 * state that only the border is named by, though the article be about it.
 * @param thought the country that it would else be in.
 * @returns null where no border tells it, or nobody on this side of it is known.
 */
export function thisSideOfBorder(
  reading: Reading,
  run: Run,
  { discourse, thought }: { discourse: Discourse; thought: string },
): string | null {
  const beyond = beyondBorder(reading, run);
  if (!beyond.includes(thought)) return null;
  const others = [
    ...reading.actors.filter(({ form }) => form !== 'capital').flatMap(({ actors }) => actors),
    discourse.home,
    discourse.theatre,
    discourse.mainForce,
    ...discourse.rivals,
  ];
  return (
    others.find(
      (code) =>
        code !== null && isStateCode(code) && !beyond.includes(code) && beyond.every((other) => mayBorder(code, other)),
    ) ?? null
  );
}

/** The states by whose name a border is called in a run of words. */
const beyondBorder = (reading: Reading, { from, to }: Run): readonly string[] =>
  reading.words
    .slice(from, to)
    .filter(({ lower, index }) => /^(?:borders?|frontier)$/.test(lower) && isBesideIt(reading, index))
    .flatMap(({ index }) => [...namedBefore(reading, index), ...namedBehind(reading, index)]);

/** "near the border", not "the border guards", "crossed the border". */
const isBesideIt = ({ groups }: Reading, at: number): boolean =>
  groups.some(({ head, preposition }) => head === at && beside.test(preposition ?? ''));

const beside = /^(?:near|along|on|at|to|from|toward|towards|by|of)$/;

/** "the *Rwandan* border". */
const namedBefore = ({ actors, words }: Reading, at: number): readonly string[] =>
  actors.find(({ end, form }) => end === words[at - 1]?.end && form !== 'capital')?.actors ?? [];

/** "its border *with Rwanda*", "the border *with Rwanda*". */
const namedBehind = ({ groups, places, words }: Reading, at: number): readonly string[] => {
  const other = groups.find(({ outerFrom, preposition }) => outerFrom === at + 1 && preposition === 'with');
  const start = other === undefined ? -1 : (words[other.head]?.start ?? -1);
  return places.flatMap(({ country, start: from, end }) =>
    country !== null && from <= start && start < end ? [country] : [],
  );
};
