import type { Token } from '../../token.js';

const abbreviation = /^\p{Lu}[\p{L}\d-]{0,6}\p{Lu}s?$/u;
const linking = /^(?:of|for|the|and|in|'s)$/;
/** A name with its abbreviation is no longer than this. */
const farthest = 12;

/**
 * The tokens without "(NPA)" in "New People's Army (NPA) fighters": an abbreviation right behind the name that it stands for says nothing new, and would
 * part the name from its noun.
 */
export function withoutAbbreviations(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ text }) => text === '(')) return tokens;
  const dropped = new Set<number>();
  for (let at = 1; at + 2 < tokens.length; at++) {
    if (repeatsName(tokens, at)) for (let inside = at; inside < at + 3; inside++) dropped.add(inside);
  }
  return tokens.filter((_, at) => !dropped.has(at));
}

/** Whether the parenthesis at `at` holds an abbreviation that begins like the capitalised name before it. */
function repeatsName(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== '(' || tokens[at + 2]?.text !== ')') return false;
  const short = tokens[at + 1]?.text ?? '';
  if (!abbreviation.test(short)) return false;
  let first: string | null = null;
  for (let before = at - 1; before >= Math.max(0, at - farthest); before--) {
    const { text, lower } = tokens[before] as Token;
    if (/^\p{Lu}/u.test(text) && lower !== 'the') first = text;
    else if (!linking.test(lower)) break;
    if (first?.[0] === short[0] && !linking.test(tokens[before - 1]?.lower ?? '')) return true;
  }
  return false;
}
