import type { NounGroup } from '../clause/noun-group.js';
import type { Reading } from '../reading.js';

/** "military planners", "army engineers", "armoured vehicles". */
export const isMilitary = (reading: Reading, group: NounGroup): boolean => {
  const head = reading.words[group.head];
  const described = reading.words
    .slice(group.from, group.head)
    .some((word) =>
      /^(?:military|army|navy|naval|marine|combat|armored|armoured|special|headquarters|support|logistics)$/.test(
        word.lower,
      ),
    );
  return (
    described &&
    head !== undefined &&
    /(?:ers|ors|ists|men|women|ians|teams|units|elements|components?|experts|staff|medics|vehicles|trucks|columns|engineers)$/.test(
      head.lower,
    )
  );
};

/** "the carrier *strike group*", "an amphibious *ready group*". */
export const isShipGroup = ({ words }: Reading, { head }: NounGroup): boolean =>
  words[head]?.lemma.toLowerCase() === 'group' &&
  /^(?:strike|carrier|battle|ready|task)$/.test(words[head - 1]?.lower ?? '');
