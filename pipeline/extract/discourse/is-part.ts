import type { NounGroup } from '../clause/noun-group.js';
import type { Reading } from '../reading.js';

/** Whether a group is a part of what stands behind it with "of": "498 *of its troops*", "the first *of them*". */
export const isPart = ({ words }: Reading, { head }: NounGroup): boolean =>
  words[head]?.pos === 'NUM' ||
  /^(?:first|last|most|some|half|all|many|rest|majority|dozens|hundreds|thousands|members|party|batch|wave|number)$/.test(
    words[head]?.lower ?? '',
  );

/** Whether it goes as one: "a *convoy* of its troops". */
export const isColumn = ({ words }: Reading, { head }: NounGroup): boolean =>
  /^(?:convoy|column|patrol|contingent|detachment)s?$/.test(words[head]?.lower ?? '');
