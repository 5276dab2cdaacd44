import { tokenize } from '../../token.js';
import { type NameView, viewNames } from '../name-view.js';
import { wordSet } from '../word-list.js';
import { readNamedGroups } from './read-named-groups.js';

const abbreviation = /\(["“]?(?<short>\p{Lu}[\p{L}\d-]{1,7})["”]?\)/gu;
/** The name before its abbreviation is no longer, in characters. */
const farthest = 90;

/** The state whose forces a name is that ends at an offset: "the Orvan National Army", "the Armed Forces of Orvan"; undefined for none. */
function stateOfForces({ tokens, names }: NameView, end: number): string | undefined {
  const last = tokens.findLastIndex((token) => token.end === end);
  const state = names.findLast(({ from, value }) => from <= last && value.actors.some(isState));
  if (state === undefined || last < 0) return undefined;
  const isBehind = state.end === end && /^(?:of|of the)$/.test(textOf(tokens.slice(state.from - 2, state.from)));
  const run = isBehind ? tokens.slice(Math.max(0, state.from - 4), state.from - 1) : tokens.slice(state.to, last + 1);
  const isName = run.length > 0 && run.length <= 4 && run.every(({ text }) => /^\p{Lu}|^of$|^the$/u.test(text));
  return isName && run.some(({ text }) => services.has(text)) ? state.value.actors.find(isState)?.code : undefined;
}

const isState = ({ form }: { readonly form: string }): boolean => form === 'country' || form === 'demonym';
const textOf = (tokens: NameView['tokens']): string => tokens.map(({ lower }) => lower).join(' ');
/** What the name of a state's forces ends in. Source: CIA World Factbook, military and security forces. */
const services = wordSet('Army Military Navy Forces Force Guard Corps Gendarmerie');

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
    const code = named?.actors[0] ?? stateOfForces(view, end);
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
