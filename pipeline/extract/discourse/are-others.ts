import { thirdPersonPossessives } from '../clause/determiners.js';
import type { NounGroup } from '../clause/noun-group.js';
import { adjectivesOfRegions } from '../place/parts-of-the-world.js';
import type { Reading } from '../reading.js';
import { wordSet } from '../word-list.js';

/** "*his former allies*", "*its neighbours*", "*regional* leaders", "*Nordic* leaders": others than those spoken of. */
export function areOthers({ words }: Pick<Reading, 'words'>, { from, head }: NounGroup): boolean {
  const first = words[from]?.lower ?? '';
  const noun = words[head]?.lower ?? '';
  return (
    (thirdPersonPossessives.has(first) && foreignTo.has(noun)) ||
    ((ofOthers.has(first) || adjectivesOfRegions.has(first)) && powers.has(noun))
  );
}

const foreignTo = wordSet(
  'ally allies neighbour neighbours neighbor neighbors enemy enemies foe foes rival rivals opponent opponents adversary adversaries counterpart counterparts',
);

/** What tells powers apart from those of the country spoken of. */
const ofOthers = wordSet('regional world foreign neighbouring neighboring tribal religious');

const powers = wordSet('leaders governments powers presidents ministers states countries');
