import type { NounGroup } from '../clause/noun-group.js';
import type { Reading } from '../reading.js';
import { wordSet } from '../word-list.js';

/** "*his former allies*", "*its neighbours*", "*regional* leaders": others than those spoken of. */
export const areOthers = ({ words }: Pick<Reading, 'words'>, { from, head }: NounGroup): boolean =>
  (/^(?:its|their|his|her)$/.test(words[from]?.lower ?? '') && foreignTo.has(words[head]?.lower ?? '')) ||
  (/^(?:regional|world|caribbean|asian|balkan|nordic|western|foreign|neighbou?ring|tribal|religious)$/.test(
    words[from]?.lower ?? '',
  ) &&
    /^(?:leaders|governments|powers|presidents|ministers|states|countries)$/.test(words[head]?.lower ?? ''));
const foreignTo = wordSet(
  'ally allies neighbour neighbours neighbor neighbors enemy enemies foe foes rival rivals opponent opponents adversary adversaries counterpart counterparts',
);
