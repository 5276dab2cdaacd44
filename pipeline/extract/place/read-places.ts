import type { Token } from '../../token.js';
import type { LexiconMatch } from '../lexicon.js';
import type { PlaceMention } from '../mention.js';
import type { Name, PlaceSense } from '../name.js';
import {
  chooseSense,
  isDenied,
  isNameLike,
  isPartOfName,
  isPersonName,
  type NameContext,
  type NameView,
  stateOnDay,
  viewNames,
} from '../name-view.js';
import { locatives, placeNouns, takenVerbs } from './context-words.js';
import { divisions, installationAt } from './kind-words.js';
import { isBeforeWords, isBehindWords, isCalledBefore } from './place-cues.js';
import type { PlaceRuleId } from './place-rules.js';
import { readNamedPlaces } from './read-named-places.js';
import { peopleOf, readPeoplesPlaces } from './read-peoples-places.js';
import { stateGroups } from './state-groups.js';

/**
 * The places that a sentence names, in the order of the text, none overlapping.
 * @param tokens of one sentence; offsets of the mentions are theirs.
 */
export function readPlaces(tokens: readonly Token[], context: NameContext = {}): PlaceMention[] {
  const view = viewNames(tokens, context);
  const mentions: PlaceMention[] = [];
  for (const match of view.names) {
    const mention = placeOf(view, match);
    if (mention !== null) mentions.push(...statesIn(mention));
  }
  const named = [...readNamedPlaces(view, mentions), ...readPeoplesPlaces(view)].filter(
    (place) => !mentions.some(({ start, end }) => start < place.end && place.start < end && end > place.end),
  );
  if (named.length === 0) return mentions;
  const rest = mentions.filter(({ start, end }) => !named.some((place) => place.start <= start && end <= place.end));
  return [...rest, ...named].sort((a, b) => a.start - b.start);
}

/** "the Baltic states": each of them. */
const statesIn = (mention: PlaceMention): PlaceMention[] =>
  (mention.kind === 'region' ? stateGroups.get(mention.place ?? '') : undefined)?.map((country) => ({
    ...mention,
    rule: rule('place/group-of-states'),
    place: null,
    country,
    kind: 'country',
  })) ?? [mention];

function placeOf(view: NameView, match: LexiconMatch<Name>): PlaceMention | null {
  if (match.value.places.length === 0 || isModifierOnly(match) || isDenied(match)) return null;
  const sense = chooseSense(view, match);
  if (sense === undefined || isPersonName(view, match) || isPartOfName(view, match)) return null;
  if (sense.kind !== 'country' && (isMiddleName(view, match) || isSurname(view, match))) return null;
  if (sense.kind === 'city' && isLastName(view, match)) return null;
  if (sense.doubtful && !isMeantAsPlace(view, match)) return null;
  return withWordsAfter(view, match, sense);
}

/** "General Mohamed Farah Aideed": a town between two other names is somebody's. */
const isMiddleName = (view: NameView, { from, to }: LexiconMatch<Name>) =>
  isNameLike(view, from - 1) && (isNameLike(view, to) || isHolder(view, to));

/** "spokesman Abdul Khalil Asir said": behind two other names, or where somebody speaks that no capital is. */
const isSurname = (view: NameView, { from, to, value }: LexiconMatch<Name>) =>
  (isNameLike(view, from - 1) && isNameLike(view, from - 2)) ||
  (value.actors.length === 0 &&
    !locatives.has(view.tokens[from - 1]?.lower ?? '') &&
    /^(?:said|says|told|added)$/.test(view.tokens[to]?.lower ?? ''));

/** "from Nyala to *Khor Abeche*": a longer name behind a word of place is that of another town. */
const isLastName = (view: NameView, { from }: LexiconMatch<Name>): boolean =>
  isNameLike(view, from - 1) && locatives.has(view.tokens[from - 2]?.lower ?? '');

const isHolder = ({ names }: NameView, at: number): boolean =>
  names.some(({ from, value }) => from === at && value.actors.some(({ holder }) => holder !== null));

/** "Iran-backed", "US-led", "Swiss-made" speak of no place; "Paris-based" does. */
const isModifierOnly = ({ after }: LexiconMatch<Name>) => /^\p{Ll}/u.test(after) && after !== 'based';

/** "in Hit", "near Clark", "captured Lyman", "Clark, Philippines", "town of Same": words that only a place has around it. */
function isMeantAsPlace(view: NameView, match: LexiconMatch<Name>): boolean {
  const { tokens, names } = view;
  const article = tokens[match.from - 1]?.lower === 'the' ? 1 : 0;
  const at = match.from - 1 - article;
  const before = tokens[at];
  const next = tokens[match.to];
  if (isNameLike(view, match.from - 1) || isNameLike(view, match.to)) return false;
  const followed = next?.text === ',' ? names.find(({ from }) => from === match.to + 1) : undefined;
  if (followed?.value.places.some(({ kind }) => kind !== 'city') === true) return true;
  if (next !== undefined && divisions.has(next.lower)) return true;
  if (isCalledBefore(view, match.from) || isBehindWords(view, match.from) || isStruck(tokens, match.to)) return true;
  if (before === undefined) return false;
  if (before.lower === 'of') return placeNouns.has(tokens[at - 1]?.lower ?? '');
  if (before.lower === 'on') return /^attacks?$/.test(tokens[at - 1]?.lower ?? '');
  return locatives.has(before.lower) || takenVerbs.has(before.lower);
}

/** "Hit *was shelled*", "Lyman *fell to* the rebels", "Clark *has been attacked*". */
const isStruck = (tokens: readonly Token[], to: number): boolean =>
  isBeforeWords({ tokens }, to) ||
  (/^(?:was|were|been)$/.test(tokens[to]?.lower ?? '') &&
    /^(?:attacked|captured|hit|struck|taken)$/.test(tokens[to + 1]?.lower ?? ''));

/** "the *Syrian* Golan Heights": the country whose part of a region is named; null for another name. */
function sideOf(view: NameView, { from }: LexiconMatch<Name>, kind: PlaceSense['kind']): string | null {
  const before = kind === 'region' ? view.names.find(({ to }) => to === from) : undefined;
  return before === undefined ? null : peopleOf(before);
}

const rule = (id: PlaceRuleId) => id;

function withWordsAfter(view: NameView, match: LexiconMatch<Name>, sense: PlaceSense): PlaceMention {
  const { tokens } = view;
  const { start, end } = match;
  const { place, kind } = sense;
  if (place === null) return { rule: rule('place/country'), start, end, place: null, country: sense.country, kind };
  const country = sense.country === null ? sideOf(view, match, kind) : stateOnDay(view, sense.country);
  const upTo = (last: number) => ({
    rule: rule('place/gazetteer'),
    start,
    end: last,
    place: place.name,
    country,
    kind,
  });
  if (match.after !== '' || kind === 'base' || kind === 'sea') return upTo(end);
  const division = tokens[match.to];
  if (division !== undefined && divisions.has(division.lower)) return upTo(division.end);
  const installation = installationAt(tokens, match.to);
  const last = installation === null ? undefined : tokens[installation.last];
  if (installation !== null && last !== undefined) {
    const name = `${place.name} ${installation.ending}`;
    return { rule: rule('place/airport'), start, end: last.end, place: name, country, kind: 'base' };
  }
  return upTo(end);
}
