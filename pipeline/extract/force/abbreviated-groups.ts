import { tokenize } from '../../token.js';
import { viewNames } from '../name-view.js';
import { readNamedGroups } from './read-named-groups.js';

const abbreviation = /\(["“]?(?<short>\p{Lu}[\p{L}\d-]{1,7})["”]?\)/gu;
/** The name before its abbreviation is no longer, in characters. */
const farthest = 90;

/**
 * The abbreviations that an article itself gives for groups that the lexicon lacks: "the Orvan Liberation Front (OLF)".
 * @returns codes of groups by abbreviation.
 */
export function abbreviatedGroups(text: string): ReadonlyMap<string, string> {
  const groups = new Map<string, string>();
  for (const { index, groups: found } of text.matchAll(abbreviation)) {
    const end = text.slice(0, index).trimEnd().length;
    const start = Math.max(0, end - farthest, text.lastIndexOf('\n', end) + 1);
    const view = viewNames(tokenize(text, { start, end }), {});
    const named = readNamedGroups(view).find((group) => group.end === end);
    const [code] = named?.actors ?? [];
    const short = found?.short;
    if (
      code === undefined ||
      short === undefined ||
      viewNames(tokenize(short, { start: 0, end: short.length }), {}).names.length > 0
    )
      continue;
    groups.set(short, code);
  }
  return groups;
}
