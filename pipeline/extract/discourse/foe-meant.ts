import type { NounGroup } from '../clause/noun-group.js';
import type { Reading } from '../reading.js';
import type { Discourse } from './discourse.js';
import { entitiesBefore, type Meant } from './spoken.js';

/** "30 *enemy* soldiers", "*the enemy*": of whoever the one who speaks fights. */
const isOfEnemy = ({ words }: Pick<Reading, 'words'>, { from, to }: NounGroup): boolean =>
  words.slice(from, to).some(({ lower }) => lower === 'enemy');

/** The one state that an article says another fights; null where that is none, or several. */
export function foeOf(code: string, { atOdds }: Pick<Discourse, 'atOdds'>): string | null {
  const foes = [...atOdds].map((pair) => pair.split(';')).filter((pair) => pair.includes(code));
  return foes.length === 1 ? ((foes[0] ?? []).find((side) => side !== code) ?? null) : null;
}

/** "Armenia accused *its neighbour* of breaking the truce", "said 30 *enemy* soldiers fell": the one state that the article says it fights; null where that is none, or several. */
export function foeMeant(reading: Reading, group: NounGroup, discourse: Discourse): Meant | null {
  const { words } = reading;
  const isOneFoe =
    isOfEnemy(reading, group) ||
    (words[group.from]?.lower === 'its' && /^(?:neighbou?r|foe|rival|adversary)$/.test(words[group.head]?.lower ?? ''));
  const owner = isOneFoe ? entitiesBefore(reading, group).findLast(({ subject }) => subject) : undefined;
  const [code, ...others] = owner?.actors ?? [];
  if (code === undefined || others.length > 0) return null;
  const foe = foeOf(code, discourse);
  return foe === null ? null : { actors: [foe], how: 'foe' };
}

/** "30 *enemy* soldiers", as `foeMeant`; null for words that speak of no enemy. */
export const enemyMeant = (reading: Reading, group: NounGroup, discourse: Discourse): Meant | null =>
  isOfEnemy(reading, group) ? foeMeant(reading, group, discourse) : null;
