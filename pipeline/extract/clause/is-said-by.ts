import type { Sketch } from './read-clauses.js';
import type { VerbGroup } from './verb-group.js';

/** "Burundi pulled out on Friday, *said two officials*", "“The rebels attacked,” *said Col. Bah*": a saying behind what is said, with its speaker behind it, is no predicate of what stands before. */
export function isSaidBy(
  { words, groups, verbs }: Pick<Sketch, 'words' | 'groups' | 'verbs'>,
  verb: VerbGroup,
): boolean {
  if (verb.form !== 'finite' || verb.lemma !== 'say' || !closing.has(words[verb.from - 1]?.lower)) return false;
  const speaker = groups.find(({ from, preposition }) => from === verb.to && preposition === null);
  return (
    speaker !== undefined &&
    !verbs.some(({ from, form }) => form === 'finite' && from >= speaker.to && from <= speaker.to + 1)
  );
}

const closing = new Set<string | undefined>([',', '"', '”', "''"]);
