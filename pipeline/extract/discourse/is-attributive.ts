import type { Word } from '../clause/word.js';
import type { ActorMention } from '../mention.js';
import type { Reading } from '../reading.js';
import { wordSet } from '../word-list.js';

/** Names whose owner does not act: "US-trained forces", "a Soviet-era base", "Taliban-linked groups" are not American, Soviet or Taliban. */
const attributive =
  /-(?:era|style|backed|dominated|speaking|trained|based|brokered|mediated|linked|made|supported|sponsored|armed|funded|supplied|equipped|proposed|held|occupied|controlled|inspired|born|educated|imposed|allied|)$/;

/** Whether a name only describes others: "*U.S.*-backed rebels", "*Oman* mediated talks". */
export function isAttributive(reading: Reading, mention: ActorMention): boolean {
  const word = lastWordOf(reading, mention);
  if (word === undefined) return false;
  return (
    attributive.test(word.lower) ||
    (/^(?:anti|pro|non|ex)-/.test(word.lower) && mention.start > word.start) ||
    /^(?:brokered|mediated)$/.test(reading.words[word.index + 1]?.lower ?? '') ||
    (isBesideOthers(reading.words, word.index) && !isOfMembers(mention, reading.words[word.index + 1]))
  );
}

/** "*NATO* allies": its members, and no others than it. */
const isOfMembers = ({ actors }: ActorMention, next: Word | undefined): boolean =>
  actors.every((code) => code === 'nato' || code === 'europe') && /^all(?:y|ies)$/.test(next?.lower ?? '');

/** "several *U.S.* allies", "the *U.S.* ally Kenya": others than it; but "its Danish allies" are Danes. */
export function isOfOthers(reading: Reading, mention: ActorMention): boolean {
  const word = lastWordOf(reading, mention);
  return word !== undefined && isBesideOthers(reading.words, word.index);
}

/** The word that a name ends in: "Al *Qaeda-linked*". */
const lastWordOf = ({ words }: Reading, { end }: ActorMention): Word | undefined =>
  words.find((word) => word.start < end && end <= word.end);

const isBesideOthers = (words: Reading['words'], at: number): boolean =>
  (besideIt.has(words[at + 1]?.lower ?? '') && !owning.test(words[at - 1]?.lower ?? '')) || isBesideBorder(words, at);

/** "near the *Rwandan* border": whoever acts there; but "Rwandan border guards" are Rwandans. */
const isBesideBorder = (words: Reading['words'], at: number): boolean =>
  /^(?:borders?|frontier)$/.test(words[at + 1]?.lower ?? '') && !/^(?:NOUN|PROPN)$/.test(words[at + 2]?.pos ?? '');

const besideIt = wordSet(
  'ally allies enemy enemies foe foes rival rivals backer backers critic critics opponent opponents',
);
const owning = /^(?:'s|’s|'|’|its|their|his|her|our|my)$/;
