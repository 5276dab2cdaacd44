import type { NounGroup } from '../clause/noun-group.js';
import type { Reading } from '../reading.js';

/** "Sgt. Ann Lee, 35, *of Salem, Ohio*": where somebody comes from is no place of what is told. */
export function isHome(
  { words, groups }: Pick<Reading, 'words' | 'groups'>,
  { outerFrom, from, preposition, coordinatedWith }: NounGroup,
): boolean {
  if (coordinatedWith !== null) return isHome({ words, groups }, coordinatedWith);
  if (words[outerFrom - 1]?.text !== ',') return false;
  if (preposition === 'of') return /^\d\d$/.test(words[outerFrom - 2]?.text ?? '');
  const before = preposition === null ? groups.find(({ to }) => to === from - 1) : undefined;
  return before?.preposition === 'of' && isHome({ words, groups }, before);
}
