import type { NounGroup } from '../clause/noun-group.js';
import type { Reading } from '../reading.js';

/** Who owns a group that "whose" opens: "*Chad*, whose soldiers left"; null for other groups. */
export function relativeOwner(
  { words, groups }: Pick<Reading, 'words' | 'groups'>,
  { from }: NounGroup,
): NounGroup | null {
  if (words[from - 1]?.lower !== 'whose' && words[from]?.lower !== 'whose') return null;
  const whose = words[from]?.lower === 'whose' ? from : from - 1;
  const end = words[whose - 1]?.lower === ',' ? whose - 1 : whose;
  return groups.findLast(({ to }) => to === end) ?? null;
}
