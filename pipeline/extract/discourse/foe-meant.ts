import type { NounGroup } from '../clause/noun-group.js';
import type { Reading } from '../reading.js';
import type { Discourse } from './discourse.js';
import { entitiesBefore, type Meant } from './spoken.js';

/** "Armenia accused *its neighbour* of breaking the truce": the one state that the article says it fights; null where that is none, or several. */
export function foeMeant(reading: Reading, group: NounGroup, { atOdds }: Discourse): Meant | null {
  const { words } = reading;
  const isOneFoe =
    words[group.from]?.lower === 'its' &&
    /^(?:neighbou?r|enemy|foe|rival|adversary)$/.test(words[group.head]?.lower ?? '');
  const owner = isOneFoe ? entitiesBefore(reading, group).findLast(({ subject }) => subject) : undefined;
  const [code, ...others] = owner?.actors ?? [];
  if (code === undefined || others.length > 0) return null;
  const foes = [...atOdds].map((pair) => pair.split(';')).filter((pair) => pair.includes(code));
  const [foe] = foes.length === 1 ? (foes[0] ?? []).filter((side) => side !== code) : [];
  return foe === undefined ? null : { actors: [foe], how: 'foe' };
}
