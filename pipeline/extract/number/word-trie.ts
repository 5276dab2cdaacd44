/** A pattern of alternatives that share their beginnings: one pass finds any word, several times as fast as a plain list of them. */
export function trieOf(words: readonly string[]): string {
  const byFirst = new Map<string, string[]>();
  for (const word of words) {
    if (word !== '') byFirst.set(word.charAt(0), [...(byFirst.get(word.charAt(0)) ?? []), word.slice(1)]);
  }
  if (byFirst.size === 0) return '';
  const branches = [...byFirst].map(([first, rests]) => first + trieOf(rests));
  const group = branches.length === 1 && !words.includes('') ? branches[0] : `(?:${branches.join('|')})`;
  return words.includes('') ? `${group}?` : `${group}`;
}
