import type { Measure } from '../../../schemas/measure.js';
import type { Reading } from '../reading.js';
import { wordSet } from '../word-list.js';

/** Verbs by what their patient suffers. Source: VerbNet classes 42 (murder), 18 (hit), 8 (hurt), 13 (obtain). */
export const harmsOf: readonly (readonly [Measure, ReadonlySet<string>])[] = [
  [
    'killed',
    wordSet(
      'kill die slay murder perish succumb massacre behead execute assassinate drown martyr eliminate neutralize neutralise liquidate',
    ),
  ],
  ['wounded', wordSet('wound injure hurt maim')],
  ['captured', wordSet('capture detain hold seize arrest imprison kidnap abduct exchange swap release free surrender')],
];
/** Words right behind a number that say what became of its people: "and 170 wounded". Source: as the verbs. */
export const harmedStates: readonly (readonly [Measure, RegExp])[] = [
  ['killed', /^(?:dead|killed|slain|fallen|murdered|neutrali[sz]ed|eliminated|massacred|executed)$/],
  ['wounded', /^(?:wounded|injured|hurt|maimed)$/],
  ['captured', /^(?:captured|captive|imprisoned|jailed|prisoner|hostage)$/],
];
/** Subjects that say of those whom they "were" or "included" what became of them. Source: as the verbs. */
export const victimNouns: readonly (readonly [Measure, RegExp])[] = [
  ['killed', /^(?:dead|victim|fatality|slain)s?$/],
  ['wounded', /^(?:wounded|injured)$/],
  ['captured', /^(?:captive|prisoner|hostage)s?$/],
];

/** "dozens were *dead*": what a word by itself says became of people, where no noun follows that it describes. */
export const stateAt = (words: Reading['words'], at: number): Measure | null =>
  /^(?:NOUN|PROPN|ADJ)$/.test(words[at + 1]?.pos ?? '')
    ? null
    : (harmedStates.find(([, pattern]) => pattern.test(words[at]?.lower ?? ''))?.[0] ?? null);
