import type { Token } from '../token.js';
import type { IntroducedGroup } from './force/introduced-groups.js';
import type { LexiconMatch } from './lexicon.js';
import type { PlaceMention } from './mention.js';
import type { Name, PlaceSense } from './name.js';
import { findNames } from './names.js';
import { nameMakers, noGivenNames, personLike } from './place/context-words.js';
import { stateThen } from './place/former-states.js';

/** What the rest of the article says that a sentence alone does not. Each may be left out. */
export interface NameContext {
  /** Countries that the article speaks of: they decide whose "SDF" and which "Tripoli" is meant. */
  readonly countries?: readonly string[];
  /** Day of publication, as ISO date: who held an office then. */
  readonly day?: string | null;
  /** Codes of groups by the abbreviation that the article gives for them. */
  readonly abbreviations?: ReadonlyMap<string, string>;
  /** Groups that the article introduces by saying what they are, by the first words of their names. */
  readonly introduced?: ReadonlyMap<string, readonly IntroducedGroup[]>;
  /** Places without an entry in the gazetteer, by the names that the sentences before gave them. */
  readonly named?: ReadonlyMap<string, PlaceMention>;
}

/** The names of a sentence and the questions that both recognisers ask of the words around them. */
export interface NameView {
  readonly tokens: readonly Token[];
  readonly names: readonly LexiconMatch<Name>[];
  readonly context: NameContext;
}

/**
 * The tokens of a sentence with the names of the lexicon that stand in them.
 * @param context what the article has said before.
 */
export const viewNames = (tokens: readonly Token[], context: NameContext): NameView => ({
  tokens,
  names: findNames(tokens),
  context,
});

/** A cheap look at the first letter, since nearly every word fails it: beyond ASCII anything may be a capital. */
export function mayBeCapital(text: string): boolean {
  const first = text.charCodeAt(0);
  return (first >= 65 && first <= 90) || first > 127;
}

const capitalised = /^\p{Lu}[\p{L}\p{M}'’-]*\p{Ll}[\p{L}\p{M}'’-]*$/u;

/** Whether a token looks like a part of somebody's name: capitalised, no word that opens sentences, no part of a known name. */
export function isNameLike({ tokens, names }: NameView, index: number): boolean {
  const token = tokens[index];
  if (token === undefined || !mayBeCapital(token.text) || noGivenNames.has(token.lower)) return false;
  if (!capitalised.test(token.text)) return false;
  return !names.some(({ from, to }) => from <= index && index < to);
}

/** "Mr. Jordan", "Michael Jordan", "Chad Smith": a person, whatever the lexicon says. */
export function isPersonName(view: NameView, match: LexiconMatch<Name>): boolean {
  const before = view.names.find(({ to }) => to === match.from);
  const title = before?.value.title;
  if (title === 'rank' || (title === 'office' && /^\p{Lu}/u.test(view.tokens[match.from - 1]?.text ?? ''))) return true;
  if (!personLike.has(match.phrase)) return false;
  return isNameLike(view, match.from - 1) || isNameLike(view, match.to);
}

/** "Washington Post", "Dayton Accords", "Lusaka Ceasefire Agreement": the place is part of another name. */
export function isPartOfName({ tokens }: NameView, match: LexiconMatch<Name>): boolean {
  const next = tokens[match.to];
  if (next === undefined) return false;
  const last = ofPeace.has(next.lower) ? tokens[match.to + 1] : next;
  return last !== undefined && nameMakers.has(last.lower) && (last !== next || next.text !== next.lower);
}

/** Words between the town that gave an accord its name and the accord. */
const ofPeace: ReadonlySet<string> = new Set(['peace', 'ceasefire', 'cease-fire', 'truce', 'framework']);

/** "non-US" is anything but. */
export const isDenied = ({ before }: LexiconMatch<Name>): boolean => /(?:^|-)non$/i.test(before);

/** Countries that the sentence or the rest of the article speaks of. */
export function countriesIn({ names, context }: NameView): ReadonlySet<string> {
  const countries = new Set(context.countries ?? []);
  for (const { value } of names) {
    if (value.places.length > 1) continue;
    for (const { code, near } of value.actors) if (near.length === 0) countries.add(code);
    const [only] = value.places;
    if (only !== undefined && only.country !== null && !only.doubtful) countries.add(only.country);
  }
  return countries;
}

/** The state that a code stood for on the day of publication, or, where that is not known, that the text speaks of by name. */
export function stateOnDay({ names, context }: NameView, code: string): string {
  const isSpokenOf = (country: string) =>
    context.countries?.includes(country) === true ||
    names.some(({ value }) =>
      value.actors.some((actor) => actor.code === country && (actor.form === 'country' || actor.form === 'demonym')),
    );
  return stateThen(code, context.day ?? null, isSpokenOf);
}

/**
 * Which of several homonyms is meant: the one in whose country other places of the sentence lie; failing that, the one whose country the
 * article speaks of; failing that, the first, which is the most prominent. "Georgia" is the state only among places of the United States, however often it is named.
 */
export function chooseSense(view: NameView, match: LexiconMatch<Name>): PlaceSense | undefined {
  const { places } = match.value;
  const [first] = places;
  if (first === undefined || places.length === 1) return first;
  const others = view.names.filter(({ value }) => value !== match.value).flatMap(({ value }) => value.places);
  const beside = (sense: PlaceSense) =>
    others.filter(({ country, kind }) => country === sense.country && kind !== 'country').length;
  const byPlaces = [...places].sort((a, b) => beside(b) - beside(a))[0] as PlaceSense;
  if (beside(byPlaces) > 0 || first.kind === 'country') return beside(byPlaces) > 0 ? byPlaces : first;
  const spoken = countriesIn(view);
  return places.find(({ country }) => country !== null && spoken.has(country)) ?? first;
}
