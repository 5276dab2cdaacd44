import type { NounGroup } from '../clause/noun-group.js';
import type { Reading } from '../reading.js';

/** "military planners", "army engineers", "armoured vehicles", "an advance team": a part of a force that no noun of its own names. */
export const isMilitaryElement = ({ words }: Reading, { from, head }: NounGroup): boolean =>
  elements.test(words[head]?.lower ?? '') && words.slice(from, head).some(({ lower }) => branches.test(lower));

const branches =
  /^(?:military|army|navy|naval|marine|combat|armored|armoured|special|headquarters|support|logistics|reconnaissance|advance|airborne|infantry|division|brigade)$/;

const elements =
  /(?:ers|ors|ists|men|women|ians|teams?|part(?:y|ies)|units?|elements|components?|experts|staff|medics|vehicles|trucks|columns|engineers|headquarters)$/;
