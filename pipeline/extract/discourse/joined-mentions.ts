import type { NounGroup } from '../clause/noun-group.js';
import { wordFrom } from '../clause/word-at.js';
import type { ActorMention } from '../mention.js';
import type { Reading } from '../reading.js';

/** "Iraqi and Kurdish soldiers", "Cuban, Angolan forces", "India-Pakistan talks": the names that stand with the group's own. */
export const joinedMentions = (reading: Reading, group: NounGroup, mention: ActorMention): ActorMention[] => [
  ...pairedWith(reading, mention),
  ...listedBefore(reading, group.from, mention),
  mention,
];

/** "*India*-Pakistan", "*U.S.*-South Korean". */
function pairedWith({ actors, document }: Reading, { start }: ActorMention): ActorMention[] {
  const link = document.text[start - 1];
  if (link !== '-' && link !== '–') return [];
  const other = actors.find(({ end }) => end === start - 1);
  return other === undefined ? [] : [other];
}

/** The adjectives before the words of the group, as long as each is one of a people: "*French, British* and German troops". */
function listedBefore(reading: Reading, from: number, { form }: ActorMention): ActorMention[] {
  const { words, actors, groups } = reading;
  const link = words[from - 1]?.lower;
  if (form !== 'demonym' || (link !== 'and' && link !== 'or' && link !== ',') || words[from]?.pos === 'NUM') return [];
  const before = words[from - 2];
  const other = actors.find((candidate) => candidate.form === 'demonym' && candidate.end === before?.end);
  if (other === undefined) return [];
  if (groups.some((candidate) => candidate.to === from - 1 && candidate.head !== before?.index)) return [];
  const at = wordFrom(words, other.start);
  const isBare = words[at - 1]?.pos !== 'DET' && words[at - 1]?.pos !== 'NUM';
  return isBare ? [...listedBefore(reading, at, other), other] : [];
}
