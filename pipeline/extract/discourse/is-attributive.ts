import type { ActorMention } from '../mention.js';
import type { Reading } from '../reading.js';

/** Names whose owner does not act: "US-trained forces", "a Soviet-era base", "Taliban-linked groups" are not American, Soviet or Taliban. */
const attributive =
  /-(?:era|style|backed|dominated|speaking|trained|based|brokered|mediated|linked|made|supported|sponsored|armed|funded|supplied|equipped|proposed|held|occupied|controlled|born|educated|imposed|allied|)$/;

/** Whether a name only describes others: "*U.S.*-backed rebels", "*Oman* mediated talks". */
export function isAttributive(reading: Reading, mention: ActorMention): boolean {
  const word = reading.words.find((candidate) => candidate.start <= mention.start && mention.end <= candidate.end);
  if (word === undefined) return false;
  return (
    attributive.test(word.lower) ||
    /^(?:anti|pro|non|ex)-/.test(word.lower) ||
    /^(?:brokered|mediated)$/.test(reading.words[word.index + 1]?.lower ?? '')
  );
}
