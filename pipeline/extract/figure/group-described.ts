import type { NounGroup } from '../clause/noun-group.js';
import type { ActorMention } from '../mention.js';
import type { Reading } from '../reading.js';

/** The armed group whose size a quantity tells: "*the Front*, a guerrilla group of some 900 fighters, …"; null for none. */
export function groupDescribed(
  { words, groups, actors }: Reading,
  { preposition, outerFrom }: NounGroup,
): ActorMention | null {
  if (preposition !== 'of') return null;
  const body = groups.find(({ to }) => to === outerFrom);
  if (body === undefined || !bodies.test(words[body.head]?.lower ?? '')) return null;
  if (!/^an?$/.test(words[body.from]?.lower ?? '') || words[body.from - 1]?.lower !== ',') return null;
  const end = words[body.from - 2]?.end;
  return actors.find((actor) => actor.form === 'group' && actor.end === end) ?? null;
}

const bodies = /^(?:force|group|army|militia|movement|faction|organi[sz]ation|band)$/;
