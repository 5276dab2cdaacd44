import type { PlaceMention } from '../mention.js';
import type { NameView } from '../name-view.js';
import { wordSet } from '../word-list.js';
import type { PlaceRuleId } from './place-rules.js';
import type { UnknownName } from './unknown-name.js';

/** What else a capitalised word behind "in" or "at" is: bodies, faiths, feasts, languages, machines, media, names of operations and units. */
export const noPlaces = wordSet(
  'parliament congress senate cabinet assembly legislature court operation exercise brigade battalion division company corps regiment squadron platoon task army navy air marine marines police guard university college school institute academy hospital clinic hotel church mosque cathedral temple street avenue road highway square building house palace tower stadium ministry department agency office headquarters council committee commission party union league front conference summit islam islamic sunni shiite shia druze alawite maronite catholic orthodox christianity judaism hinduism buddhism muslim muslims christian christians ramadan eid easter christmas hajj lent advent arabic hebrew farsi pashto urdu hindi latin swahili creole bible koran quran gospel toyota humvee humvees bradley bradleys abrams apache apaches blackhawk blackhawks cobra kalashnikov kalashnikovs boeing airbus mercedes ford internet web twitter facebook telegram youtube instagram whatsapp skype english sunni sunnis shiite shiites shia shias kurds serbs croats hutus tutsis pashtuns tamils resolution article chapter section phase part table figure moslem moslems catholics protestants jewish moslem serb serbian croat croatian tamil kurdish arab tutsi hutu volume',
);
/** In which of them somebody believes. */
const believed = wordSet('faith trust confidence belief believe believes believed interest interested stake role part');

const rule = 'place/behind-locative' satisfies PlaceRuleId;

/**
 * "a gunfight *at Tolvana*", "shells fell *near Tolvana and Karzan*": an unknown name alone behind a word of place, or listed with one.
 * @param last the place read before it.
 */
export function behindLocative(
  { tokens }: NameView,
  { from, to }: UnknownName,
  last: PlaceMention | undefined,
): PlaceMention | null {
  const before = tokens[from - 1]?.lower ?? '';
  const isListed = before === 'and' && last?.rule === rule && last.end === tokens[from - 2]?.end;
  const isThere = /^(?:at|near|outside|around|in)$/.test(before) && !believed.has(tokens[from - 2]?.lower ?? '');
  const words = tokens.slice(from, to);
  const next = tokens[to]?.text ?? '.';
  const isAlone = (isListed ? /^[,.;)]$/ : /^(?:[,.;)]|\p{Ll}+)$/u).test(next);
  if (!(isListed || isThere) || !isAlone || words.some(({ lower }) => noPlaces.has(lower))) return null;
  return {
    rule,
    start: words[0]?.start ?? 0,
    end: words.at(-1)?.end ?? 0,
    place: words.map(({ text }) => text).join(' '),
    country: null,
    kind: 'city',
  };
}
