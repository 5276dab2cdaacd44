import { isDistance } from '../clause/distance-units.js';
import type { NounGroup } from '../clause/noun-group.js';
import type { Reading } from '../reading.js';
import { isCompassPoint } from './compass-point.js';

/** In words: "50 km (30 miles) north". */
const farthest = 5;

/** "40 miles (64 km) north of *Gao*", "10 km west of the town *of Gao*": how far off something is, and not where. */
export function isMeasuredFrom({ words, groups }: Pick<Reading, 'words' | 'groups'>, group: NounGroup): boolean {
  if (group.preposition !== 'of' || group.coordinatedWith !== null) return false;
  const at = group.outerFrom - 1;
  if (isCompassPoint(words[at]?.lower ?? ''))
    return words.slice(Math.max(0, at - farthest), at).some(({ lower }) => isDistance(lower));
  const around = groups.find(({ to }) => to === group.outerFrom);
  return around !== undefined && isMeasuredFrom({ words, groups }, around);
}

/** "*north of the capital*, Bamako": beside it, and so beside what is set off behind it. */
export const isDirectionOf = ({ words }: Pick<Reading, 'words'>, { preposition, outerFrom }: NounGroup): boolean =>
  preposition === 'of' && isCompassPoint(words[outerFrom - 1]?.lower ?? '');
