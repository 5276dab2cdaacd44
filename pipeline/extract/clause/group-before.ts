import type { NounGroup } from './noun-group.js';
import type { Word } from './word.js';

/** The group that a phrase stands behind: "signed *a deal* on the withdrawal", "… *a deal* late Wednesday on the withdrawal"; null for none. */
export function groupBefore(
  { outerFrom }: NounGroup,
  { words, groups }: { readonly words: readonly Word[]; readonly groups: readonly NounGroup[] },
): NounGroup | null {
  let at = outerFrom;
  while (words[at - 1]?.pos === 'ADV') at--;
  return groups.find(({ to }) => to === at) ?? null;
}
