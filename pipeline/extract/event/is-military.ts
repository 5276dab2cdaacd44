import type { NounGroup } from '../clause/noun-group.js';
import type { Reading } from '../reading.js';
import { wordList } from '../word-list.js';

/** "military planners", "army engineers", "armoured vehicles". */
export const isMilitary = (reading: Reading, group: NounGroup): boolean => {
  const head = reading.words[group.head];
  const described = reading.words
    .slice(group.from, group.head)
    .some((word) =>
      /^(?:military|army|navy|naval|marine|combat|armored|armoured|special|headquarters|support|logistics|reconnaissance|advance|airborne|infantry|division|brigade)$/.test(
        word.lower,
      ),
    );
  return (
    described &&
    head !== undefined &&
    /(?:ers|ors|ists|men|women|ians|teams?|part(?:y|ies)|units?|elements|components?|experts|staff|medics|vehicles|trucks|columns|engineers|headquarters)$/.test(
      head.lower,
    )
  );
};

/** "the carrier *strike group*", "an amphibious *ready group*", "the *USS Guam*", "six *F-16s*". */
export const isShipGroup = ({ words }: Reading, { from, head }: NounGroup): boolean =>
  (words[head]?.lemma.toLowerCase() === 'group' &&
    /^(?:strike|carrier|battle|ready|readiness|task)$/.test(words[head - 1]?.lower ?? '')) ||
  words.slice(from, head).some(({ text }) => shipPrefixes.has(text)) ||
  aircraftType.test(words[head]?.text ?? '');

/** What stands before the names of warships. Source: the prefixes of navies (NATO, Jane's Fighting Ships). */
const shipPrefixes: ReadonlySet<string> = new Set(
  wordList('USS HMS HMAS HMCS HMNZS INS ROKS PNS BRP KRI JS HNLMS HDMS ITS TCG'),
);
/** Aircraft by the names of their types. Source: designations of the United States, the Soviet Union and Russia; names of the Royal Air Force and of France. */
const aircraftType =
  /^(?:(?:[ABFP]|[ACMU]H|AC|MiG|Mig|Su|Tu)-\d+\w*|Tornados|Tornadoes|Harriers|Jaguars|Mirages|Rafales|Apaches|Gripens)$/;
