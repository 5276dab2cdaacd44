import type { ActorMention } from '../mention.js';
import { isNameLike, type NameView } from '../name-view.js';
import type { Item } from './actor-item.js';
import type { ForceRuleId } from './force-rules.js';

const titleAndName: ForceRuleId = 'force/title-and-name';

/**
 * Joins titles and names to what they belong to: "Iraqi Prime Minister Amal Jawad" is one person who acts for IRQ, "President Obama" one
 * for USA. Titles that lead to no name are dropped.
 */
export function readPersons(view: NameView, items: readonly Item[]): Item[] {
  const read: Item[] = [];
  for (let at = 0; at < items.length; ) {
    const person = personAt(view, items, at);
    if (person !== null) {
      read.push(person.item);
      at = person.next;
      continue;
    }
    const item = items[at] as Item;
    if (item.mention !== null) read.push(item);
    at += 1;
  }
  return read;
}

interface Person {
  readonly item: Item;
  readonly next: number;
}

/** A person whose first word or owner is the item at `at`. */
function personAt(view: NameView, items: readonly Item[], at: number): Person | null {
  const first = items[at] as Item;
  const owner = first.mention;
  if (owner !== null && (owner.compound !== undefined || owner.form === 'person')) return null;
  let last = at;
  let titles = first.title === null ? 0 : 1;
  while (items[last + 1]?.title != null && touches(view, items[last] as Item, items[last + 1] as Item)) {
    last += 1;
    titles += 1;
  }
  if (titles === 0 || !endsInTitle(items[last] as Item)) return null;
  const known = items[last + 1];
  if (known?.mention?.form === 'person' && known.from === (items[last] as Item).to) {
    return { item: whole(view, first, { ...known, mention: actorsOf(owner, known.mention) }), next: last + 2 };
  }
  const start = (items[last] as Item).to;
  const to = nameEnd(view, start);
  if (to === null) return null;
  const isOffice = items.slice(at, last + 1).some(({ title }) => title === 'office');
  if (owner === null && !isOffice && !isNamedLikePeople(view, start)) return null;
  const name = { from: first.from, to };
  const rest = items.findIndex(({ from }, index) => index > last && from >= to);
  return { item: unknown(view, name, owner?.actors ?? []), next: rest < 0 ? items.length : rest };
}

const endsInTitle = ({ title }: Item) => title !== null && title !== 'modifier';

function touches({ tokens }: NameView, first: Item, second: Item): boolean {
  const gap = tokens.slice(first.to, second.from);
  if (gap.length === 0) return true;
  return gap.length === 1 && first.mention !== null && (gap[0]?.lower === "'s" || gap[0]?.lower === "'");
}

/** "French Gen. Petraeus" acts for France, but "rebel leader Savimbi" for his group. */
const actorsOf = (owner: ActorMention | null, known: ActorMention) =>
  owner === null || owner.form === 'generic' ? known : { ...known, actors: owner.actors };

function whole(
  { tokens }: NameView,
  first: Item,
  { to, mention }: { readonly to: number; readonly mention: ActorMention },
): Item {
  const start = tokens[first.from]?.start ?? mention.start;
  return { from: first.from, to, mention: { ...mention, start }, title: null };
}

function unknown({ tokens }: NameView, { from, to }: { from: number; to: number }, actors: readonly string[]): Item {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? 0;
  return { from, to, mention: { rule: titleAndName, start, end, actors, form: 'person' }, title: null };
}

const particles = /^(?:al|el|bin|bint|ibn|van|von|der|de|da|dos|du|ul|abu|zu|la)$/i;
const longestName = 5;

/** Where a name that begins at `from` ends, or null where none begins. A title may hold the name of a place: "Gen. Jordan". */
function nameEnd(view: NameView, from: number): number | null {
  const { tokens } = view;
  let to = from;
  while (to - from < longestName && isNamePart(view, to, to === from)) to += 1;
  while (to > from && particles.test(tokens[to - 1]?.text ?? '')) to -= 1;
  return to > from && /\p{Ll}/u.test(tokens[to - 1]?.text ?? '') ? to : null;
}

function isNamePart(view: NameView, index: number, isFirst: boolean): boolean {
  const token = view.tokens[index];
  if (token === undefined) return false;
  if (/^\p{Lu}\.$/u.test(token.text)) return true;
  if (particles.test(token.text)) return !isFirst || /^\p{Lu}/u.test(token.text) || isNameLike(view, index + 1);
  return isNameLike(view, index) || isPersonsName(view, index) || (isFirst && isNamedLikePeople(view, index));
}

/** "Congressman French Hill", "Foreign Minister Israel Katz": between a title and a surname a people or a country is a given name. */
function isNamedLikePeople(view: NameView, index: number): boolean {
  const { names, tokens } = view;
  if (!/^\p{Lu}/u.test(tokens[index - 1]?.text ?? '') || !isNameLike(view, index + 1)) return false;
  return names.some(
    ({ from, to, value }) =>
      from === index && to === index + 1 && value.actors.some(({ form }) => form === 'demonym' || form === 'country'),
  );
}

/** A word of the lexicon that is somebody's name here: "Prime Minister Hun Manet", "Gen. Abbas". */
const isPersonsName = ({ names, tokens }: NameView, index: number) =>
  /^\p{Lu}/u.test(tokens[index]?.text ?? '') &&
  names.some(
    ({ from, to, value }) =>
      from <= index &&
      index < to &&
      to - from === 1 &&
      value.actors.every(({ form, near }) => form === 'person' || near.length > 0) &&
      value.title === null &&
      value.places.every(({ kind, doubtful }) => doubtful || kind === 'city' || kind === 'base'),
  );
