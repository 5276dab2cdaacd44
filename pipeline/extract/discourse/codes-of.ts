/** The actors' codes of several lists, each once, in the order of their letters. */
export function codesOf(named: readonly { readonly actors: readonly string[] }[]): readonly string[] {
  const [only, ...others] = named;
  if (only !== undefined && others.length === 0 && only.actors.length < 2) return only.actors;
  return [...new Set(named.flatMap(({ actors }) => actors))].sort();
}
