import { isStateCode } from '../is-state-code.js';
import type { LexiconMatch } from '../lexicon.js';
import type { ActorMention } from '../mention.js';
import type { ActorSense, Name, TitleWord } from '../name.js';
import {
  chooseSense,
  countriesIn,
  isDenied,
  isNameLike,
  isPartOfName,
  isPersonName,
  type NameView,
  stateOnDay,
  viewNames,
} from '../name-view.js';
import { personLike } from '../place/context-words.js';
import { wordSet } from '../word-list.js';
import { coalitionIn } from './coalition.js';
import type { ForceRuleId } from './force-rules.js';

/** A name or title of the lexicon at its tokens, before neighbours are joined; both null for a name of something else. */
export interface Item {
  readonly from: number;
  readonly to: number;
  readonly mention: ActorMention | null;
  readonly title: TitleWord | null;
}

/** Offices that only one state has, before the name of their holder: "Secretary of State Colin Powell". */
const isTitle =
  /^(?:Secretary of (?:State|Defense|Defence)|(?:Foreign|Defence|Defense|Home|Army|Navy|Air Force) Secretary|Pope)$/;

const rules: Readonly<Record<ActorMention['form'], ForceRuleId>> = {
  country: 'force/country',
  demonym: 'force/demonym',
  capital: 'force/capital',
  office: 'force/office',
  armed_force: 'force/armed-service',
  group: 'force/group',
  organization: 'force/organization',
  generic: 'force/unnamed',
  person: 'force/office-holder',
};

/** The names of a sentence that name an actor here, and its titles, in the order of the text. */
export function namedItems(view: NameView): Item[] {
  return view.names.flatMap((match): Item[] => {
    const { from, to, value } = match;
    const sense = senseOf(view, match);
    if (sense === null)
      return value.title === null ? itemsInside(view, match) : [{ from, to, mention: null, title: value.title }];
    return [{ from, to, mention: mentionOf(match, sense), title: isTitle.test(match.phrase) ? 'office' : null }];
  });
}

/** "communist rebels" where no country says whose: rebels all the same. */
function itemsInside({ tokens, context }: NameView, { from, to, value }: LexiconMatch<Name>): Item[] {
  if (to - from < 2 || !value.actors.some(({ near }) => near.length > 0)) return [];
  // "Serb forces" elsewhere than in Bosnia: of Serbia.
  const first = namedItems(viewNames(tokens.slice(from, to - 1), context));
  if (first.length > 0) return first.map((item) => ({ ...item, from: item.from + from, to: item.to + from }));
  const inner = viewNames(tokens.slice(from + 1, to), context);
  return namedItems(inner).map((item) => ({ ...item, from: item.from + from + 1, to: item.to + from + 1 }));
}

function mentionOf(match: LexiconMatch<Name>, { code, form }: ActorSense): ActorMention {
  const { start, end, before, after } = match;
  const mention = { rule: rules[form], start, end, actors: [code], form };
  return before === '' && after === '' ? mention : { compound: { before, after }, ...mention };
}

function senseOf(view: NameView, match: LexiconMatch<Name>): ActorSense | null {
  if (match.value.actors.length === 0 || isDenied(match) || isLanguage(match)) return null;
  const sense = helped(view, match);
  if (sense === null || !isNamedHere(view, match, sense)) return null;
  return { ...sense, code: codeHere(view, match, sense) };
}

/** The coalition by a name of its own, wherever the text is about. */
const ownName = /\bU\.?S\b|American|United States|IS|Daesh|CJTF|Combined|Multi|MNF|[Gg]lobal/;

/** "Moscow" of 1989 is the Soviet Union, "the coalition" in Afghanistan ISAF. */
function codeHere(view: NameView, { phrase }: LexiconMatch<Name>, { code, form }: ActorSense): string {
  if (form === 'capital' || form === 'office') return stateOnDay(view, code);
  if (code !== 'us-led-coalition') return code;
  const day = view.context.day ?? null;
  const here = countriesIn({ ...view, context: {} });
  const coalition = coalitionIn(here.has('IRQ') || here.has('AFG') ? here : countriesIn(view), day);
  return coalition === 'isaf' || coalition === 'nato' || !ownName.test(phrase) ? coalition : code;
}

const isLanguage = ({ after }: LexiconMatch<Name>) =>
  /^(?:speaking|language|born|made|style|built|owned)$/i.test(after);

/** The first sense whose country is spoken of, or that needs none; of several people of one name, who held an office on the day. */
function helped(view: NameView, match: LexiconMatch<Name>): ActorSense | null {
  const senses = match.value.actors;
  const { day } = view.context;
  const needy = senses.some(({ near }) => near.length > 0);
  const spoken = needy && !isBesideFighters(view, match) ? countriesNear(view, match) : null;
  const isNear = (country: string) => spoken === null || spoken.has(country);
  const fitting = senses.filter(({ near }) => near.length === 0 || near.some(isNear));
  const inOffice = fitting.find(
    ({ holder }) => holder !== null && day != null && holder.from <= day && (holder.to === null || day <= holder.to),
  );
  return inOffice ?? fitting[0] ?? null;
}

/** Two states have a "House of Commons": of those, the first that the article speaks of, or else one of the sentence, not whatever land it comes by. */
function countriesNear(view: NameView, { value }: LexiconMatch<Name>): ReadonlySet<string> {
  const isShared =
    value.actors.every(({ form }) => form === 'office') && value.actors.some(({ near }) => near.length === 0);
  if (!isShared) return countriesIn(view);
  const first = view.context.countries?.find((country) => value.actors.some(({ code }) => code === country));
  return first === undefined ? countriesIn({ ...view, context: {} }) : new Set([first]);
}

/** "IRA gunmen": whoever has fighters is a group, whatever country the text speaks of. */
const isBesideFighters = ({ names }: NameView, { to }: LexiconMatch<Name>) =>
  names.some(({ from, value }) => from === to && value.actors.some(({ form }) => form === 'generic'));

/** Not "Laura Bush", "Sharon Stone", "Reagan Library". */
const isSurname = (view: NameView, match: LexiconMatch<Name>) =>
  !isNameLike(view, match.from - 1) &&
  !isPartOfName(view, match) &&
  !(personLike.has(match.phrase) && isNameLike(view, match.to));

/** "in Moscow" is a place; "from Moscow" may be a demand. */
const whereabouts =
  /^(?:in|at|near|outside|inside|around|across|throughout|central|downtown|northern|southern|eastern|western|over)$/;

/** "in Cairo", "in Cairo *and Khartoum*": the second town as well as the first. */
function isWhere(view: NameView, from: number): boolean {
  const before = view.tokens[from - 1]?.lower ?? '';
  if (before !== 'and') return whereabouts.test(before);
  const first = view.names.find(({ to }) => to === from - 1);
  return first?.value.places[0]?.kind === 'city' && whereabouts.test(view.tokens[first.from - 1]?.lower ?? '');
}

const ships = /^(?:USS|HMS|HMAS|HMCS|INS|carrier|destroyer|frigate|cruiser)$/;

/** "the *North* fired", "*North* and South Korea"; not "the North Sea", "North of the town". */
function isHalf({ tokens }: NameView, { from, to }: LexiconMatch<Name>): boolean {
  const next = tokens[to]?.text ?? '';
  const isFirst = next === 'and' && /^(?:North|South)$/.test(tokens[to + 1]?.text ?? '');
  return isFirst || (tokens[from - 1]?.lower === 'the' && !/^\p{Lu}|^of$/u.test(next));
}

function isNamedHere(view: NameView, match: LexiconMatch<Name>, { code, form, holder }: ActorSense): boolean {
  const before = view.tokens[match.from - 1];
  if (holder !== null) {
    if (before !== undefined && (ships.test(before.text) || (isStateCode(code) && isRebelLeader(view, match))))
      return false;
    return isWholeName(match, holder.names) || isSurname(view, match);
  }
  if (match.phrase === 'IS') return !isShouted(view, match);
  if (code === 'us-led-coalition' && isOfGroups(view, match)) return false;
  if (/^(?:North|South)$/.test(match.phrase)) return isHalf(view, match);
  if (form !== 'country' && form !== 'capital') return true;
  if (isPersonName(view, match) || isPartOfName(view, match)) return false;
  if (form === 'capital' && isWhere(view, match.from)) return false;
  const place = chooseSense(view, match);
  return place === undefined || (form === 'capital' ? place.country === code : place.kind === 'country');
}

/** "*rebel leader* Charles Taylor": he holds no office yet. */
const isRebelLeader = ({ tokens }: NameView, { from }: LexiconMatch<Name>): boolean =>
  tokens
    .slice(Math.max(0, from - 4), from)
    .some(({ lower }) => /^(?:rebel|guerrilla|warlord|militia|opposition)$/.test(lower));

/** "a coalition *of southern insurgent groups*": no states. */
const isOfGroups = ({ tokens }: NameView, { to }: LexiconMatch<Name>): boolean =>
  tokens[to]?.lower === 'of' && tokens.slice(to + 1, to + 5).some(({ lower }) => groupKinds.has(lower));
const groupKinds = wordSet(
  'rebel rebels insurgent insurgents militant militants guerrilla guerrillas militia militias opposition groups factions parties clans separatist islamist',
);

const isWholeName = ({ phrase }: LexiconMatch<Name>, names: readonly string[]) => names.includes(phrase);

/** "WHO IS NEXT": in a line of capitals "IS" is a verb. */
function isShouted({ tokens }: NameView, { from, to }: LexiconMatch<Name>): boolean {
  const isLoud = (index: number) => /^\p{Lu}{3,}$/u.test(tokens[index]?.text ?? '');
  return isLoud(from - 1) || isLoud(to);
}
