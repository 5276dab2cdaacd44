import type { PlaceMention } from '../mention.js';
import type { NameView } from '../name-view.js';
import { wordSet } from '../word-list.js';
import { isBeforeWords, isBehindWords, isCalledBefore } from './place-cues.js';
import type { PlaceRuleId } from './place-rules.js';
import type { UnknownName } from './unknown-name.js';

/** What else a capitalised word behind "in" or "at" is: bodies, faiths, feasts, languages, machines, media, names of operations and units. */
export const noPlaces = wordSet(
  'parliament congress senate cabinet assembly legislature court operation exercise brigade battalion division company corps regiment squadron platoon task army navy air marine marines police guard university college school institute academy hospital clinic hotel church mosque cathedral temple street avenue road highway square building house palace tower stadium ministry department agency office headquarters council committee commission party union league front conference summit islam islamic zionist sunni shiite shia druze alawite maronite catholic orthodox christianity judaism hinduism buddhism muslim muslims christian christians ramadan eid easter christmas hajj lent advent arabic hebrew farsi pashto urdu hindi latin swahili creole bible koran quran gospel toyota humvee humvees bradley bradleys abrams apache apaches blackhawk blackhawks cobra kalashnikov kalashnikovs boeing airbus mercedes ford internet web twitter facebook telegram youtube instagram whatsapp skype english sunni sunnis shiite shiites shia shias kurds serbs croats hutus tutsis pashtuns tamils resolution article chapter section phase part table figure bank gulf moslem moslems catholics protestants jewish moslem serb serbian croat croatian tamil kurdish arab tutsi hutu volume',
);
/** In which of them somebody believes. */
const believed = wordSet('faith trust confidence belief believe believes believed interest interested stake role part');

/**
 * "a gunfight *at Tolvana*", "withdrew *from Tolvana*", "several towns, *including Tolvana and Karzan*": an unknown name alone that the words
 * around it say to be that of a place, or listed with one.
 * @param last the place read before it.
 */
export function behindLocative(
  view: NameView,
  { from, to }: UnknownName,
  last: PlaceMention | undefined,
): PlaceMention | null {
  const { tokens } = view;
  const words = tokens.slice(from, to);
  if (words.some(({ lower }) => noPlaces.has(lower))) return null;
  const rule = ruleOf(view, { from, to }, last);
  if (rule === null) return null;
  return {
    rule,
    start: words[0]?.start ?? 0,
    end: words.at(-1)?.end ?? 0,
    place: words.map(({ text }) => text).join(' '),
    country: null,
    kind: 'city',
  };
}

function ruleOf(view: NameView, name: UnknownName, last: PlaceMention | undefined): PlaceRuleId | null {
  const { tokens } = view;
  const { from, to } = name;
  const next = tokens[to]?.text ?? '.';
  if (isInRow(view, name, last)) return 'place/listed';
  if (!/^(?:[,.;)]|\p{Ll}+|['’]s)$/u.test(next)) return null;
  if (isCalledBefore(view, from)) return 'place/described-behind';
  const isAlone = !/^['’]/.test(next);
  const before = tokens[from - 1]?.lower ?? '';
  if (/^(?:at|near|outside|around|in)$/.test(before))
    if (isAlone) return believed.has(tokens[from - 2]?.lower ?? '') ? null : 'place/behind-locative';
  return (isAlone && isBehindWords(view, from)) || isBeforeWords(view, to) ? 'place/taken' : null;
}

/** "in Karzan *and Tolvana*", "from Karzan, *Beit Nuwar and Tolvana*", but not "in Karzan *and Tolvana said*". */
function isInRow({ tokens }: NameView, { from, to }: UnknownName, last: PlaceMention | undefined): boolean {
  if (last === undefined || last.kind === 'country' || last.kind === 'sea') return false;
  const link = tokens[from - 1]?.text ?? '';
  const end = tokens[from - (tokens[from - 2]?.text === ',' && link === 'and' ? 3 : 2)]?.end;
  if (!/^(?:and|,)$/.test(link) || last.end !== end) return false;
  if (link === 'and') return behindRow.has(tokens[to]?.lower ?? '.');
  const isFronted = last.start <= (tokens[1]?.end ?? 0);
  const at = /^,$/.test(tokens[to]?.text ?? '') ? to + 1 : to;
  return !isFronted && tokens[at]?.text === 'and' && isRowEnded(tokens, at + 1);
}

/** "…, Beit Nuwar *and Tolvana on Monday*". */
function isRowEnded(tokens: NameView['tokens'], from: number): boolean {
  let at = from;
  while (at < from + longestName && /^\p{Lu}/u.test(tokens[at]?.text ?? '')) at += 1;
  return at > from && behindRow.has(tokens[at]?.lower ?? '.') && tokens[at]?.text !== ',';
}

const longestName = 4;
/** What follows a name that no noun or verb goes with. */
export const behindRow = wordSet(
  ', . ; ) on in near at last this next early late where when after before for as since until overnight yesterday by during from to with around was were while over have',
);
