import type { NounGroup } from '../clause/noun-group.js';
import type { Phrase, Reading } from '../reading.js';

/** Whether a noun for an attack names another kind of it than by arms. */
export const isNoArmedForce = (reading: Reading, group: NounGroup, phrases: readonly Phrase[]): boolean =>
  isCrime(reading, group, phrases) || isLabourDispute(reading, group);

/** "sexual assault", "the assault of a woman": a crime, not a use of armed force. */
function isCrime(reading: Reading, group: NounGroup, phrases: readonly Phrase[]): boolean {
  const described = reading.words.slice(group.from, group.to);
  if (
    described.some((word) =>
      /^(?:sexual|heart|panic|anxiety|verbal|personal|political|media|shark|hunger|general|labor|labour|great|good|cyber)$/.test(
        word.lower,
      ),
    )
  )
    return true;
  return phrases.some(({ group: other }) =>
    /^(?:woman|women|girl|girls|boy|student|child|schoolgirl|wife|teenager|workers|privacy)$/.test(
      reading.words[other.head]?.lower ?? '',
    ),
  );
}

/** "nurses began a strike over pay". */
const isLabourDispute = ({ words }: Reading, group: NounGroup): boolean =>
  /^strikes?$/.test(words[group.head]?.lower ?? '') &&
  words.some((word) =>
    /^(?:workers?|nurses?|doctors|teachers?|unions?|wages?|pay|miners|dockers|dockworkers|farmers|drivers|employees|truckers|walkout|railway|hunger)$/.test(
      word.lower,
    ),
  );
