import { isStateCode } from '../is-state-code.js';
import type { ActorMention } from '../mention.js';
import type { NameView } from '../name-view.js';
import type { Item } from './actor-item.js';

/** What may stand between a country and its fighters: "Iraqi Shiite militiamen". */
const creeds =
  /^(?:shiite|shia|shi'ite|sunni|islamic|islamist|muslim|moslem|marxist|maoist|leftist|rightist|right-wing|left-wing|communist|ethnic|armed|anti-government|antigovernment|pro-government|nationalist|christian|tribal|local|religious|royalist|anti-communist|rebel|militant|guerrilla)$/;

const longestGap = 3;

/**
 * Joins names that name one actor together: "Iraqi insurgents", "Taliban fighters", "Lebanon's Hezbollah", "rebel group M23",
 * "Turkish Special Forces". A group outweighs its country, a name the word for its fighters, a state the usual owner of a service.
 */
export function joinItems(view: NameView, items: readonly Item[]): Item[] {
  const joined: Item[] = [];
  for (const item of items) {
    const last = joined.at(-1);
    const both = last === undefined ? null : join(view, last, item);
    if (both === null) joined.push(item);
    else joined[joined.length - 1] = both;
  }
  return joined;
}

function join(view: NameView, first: Item, second: Item): Item | null {
  const [a, b] = [first.mention, second.mention];
  if (a === null || b === null || a.compound?.after || b.compound !== undefined) return null;
  const gap = gapBetween(view, first, second);
  if (gap === null || (gap === 'possessive' && !isState(a))) return null;
  const owner = ownerOf(a, b);
  if (owner === null) return null;
  const mention = { ...owner, start: a.start, end: b.end };
  return { from: first.from, to: second.to, mention, title: second.title };
}

const isState = ({ form }: ActorMention) => form === 'country' || form === 'demonym' || form === 'capital';

function gapBetween({ tokens }: NameView, first: Item, second: Item): 'none' | 'possessive' | null {
  const gap = tokens.slice(first.to, second.from).map(({ lower }) => lower);
  if (gap.length > longestGap) return null;
  const possessive = gap[0] === "'s" || gap[0] === "'";
  const rest = possessive ? gap.slice(1) : gap;
  if (!rest.every((word) => creeds.test(word))) return null;
  return possessive ? 'possessive' : 'none';
}

/** Whose mention the two make together, or null where they stay two: "American and", "NATO Secretary". */
function ownerOf(a: ActorMention, b: ActorMention): ActorMention | null {
  if (isState(a)) {
    if (b.form === 'group' || (b.form === 'generic' && isFighters(b))) return b;
    if (b.form === 'armed_force' || b.form === 'office')
      return isStateCode(b.actors[0]) ? { ...b, actors: a.actors } : null;
    return null;
  }
  if (a.form === 'group' && b.form === 'generic' && isFighters(b)) return a;
  if (a.form === 'generic' && b.form === 'group' && isFighters(a)) return b;
  if (a.form === 'group' && b.form === 'group') return b;
  if (a.form === 'generic' && b.form === 'generic') return b;
  return null;
}

const isFighters = ({ actors }: ActorMention) => actors[0] !== 'foreign' && actors[0] !== 'western-forces';
