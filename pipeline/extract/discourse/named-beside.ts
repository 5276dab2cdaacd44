import type { NounGroup } from '../clause/noun-group.js';
import { groupNouns } from '../force/soldier-words.js';
import type { ActorMention } from '../mention.js';
import { mentionsIn, type Reading } from '../reading.js';

/** "a separatist group, *the Karen National Union*", "the biggest Hutu rebel group in Burundi, *the FDD*": its name stands behind it between commas; null for none. */
export function namedBeside(reading: Reading, group: NounGroup): ActorMention | null {
  const { words, groups } = reading;
  if (!groupNouns.has(words[group.head]?.lower ?? '')) return null;
  const land = groups.find(({ preposition, outerFrom }) => preposition === 'in' && outerFrom === group.to);
  const end = land?.to ?? group.to;
  if (words[end]?.lower !== ',') return null;
  const beside = groups.find(
    ({ from, preposition, coordinatedWith }) =>
      from === end + 1 && (preposition === null || coordinatedWith === group || coordinatedWith === land),
  );
  const name = beside === undefined ? undefined : mentionsIn(reading, reading.actors, beside).find(isGroup);
  return name ?? null;
}

const isGroup = ({ form }: ActorMention): boolean => form === 'group';
