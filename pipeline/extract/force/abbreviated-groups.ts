import type { Span } from '../../stage.js';
import { tokenize } from '../../token.js';
import type { ActorMention } from '../mention.js';
import { type NameContext, type NameView, viewNames } from '../name-view.js';
import { wordSet } from '../word-list.js';
import { readActors } from './read-actors.js';
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
 * The abbreviations that an article itself gives for groups: of such as the lexicon lacks ("the Orvan Liberation Front (OLF)"), and of those that share
 * one with another ("the Allied Democratic Forces (ADF)").
 * @param introduced the groups that the article introduces by saying what they are.
 * @returns codes of groups by abbreviation.
 */
export function abbreviatedGroups(
  text: string,
  introduced: NameContext['introduced'] = new Map(),
): ReadonlyMap<string, string> {
  const groups = new Map<string, string>();
  for (const { index, groups: found } of text.matchAll(abbreviation)) {
    const end = text.slice(0, index).trimEnd().length;
    const start = Math.max(0, end - farthest, text.lastIndexOf('\n', end) + 1);
    const short = found?.short ?? '';
    const known = readActors(tokenize(short, { start: 0, end: short.length }));
    const code =
      known.length > 0 ? namesake(text, { start, end }, known) : groupBefore(text, { start, end }, introduced);
    if (code !== undefined) groups.set(short, code);
  }
  return groups;
}

/** The group that a name ends in, or the state whose forces it names. */
function groupBefore(text: string, { start, end }: Span, introduced: NameContext['introduced']): string | undefined {
  const view = viewNames(tokenize(text, { start, end }), introduced === undefined ? {} : { introduced });
  return readNamedGroups(view).find((group) => group.end === end)?.actors[0] ?? stateOfForces(view, end);
}

/** The group of the lexicon that the name before an abbreviation is, where the abbreviation alone would be somebody else's. */
function namesake(text: string, span: Span, known: readonly ActorMention[]): string | undefined {
  const named = readActors(tokenize(text, span)).find(({ end, form }) => end === span.end && form === 'group');
  return named?.actors.find((code) => !known.some(({ actors }) => actors.includes(code)));
}
