import type { Rule } from '../rule.js';
import { rulesOf } from '../rules-of.js';
import { type NounFrame, nounFrames } from './noun-frames.js';
import type { VerbFrame } from './verb-frame.js';
import { verbFrames } from './verb-frames.js';

const listed = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(', ');

/** The sentences of a frame; what it yields is its type. */
const examplesOf = ({ type, reads, skips }: VerbFrame | NounFrame): Rule<string>['examples'] => ({
  reads: reads.map((text) => ({ text, yields: type })),
  skips: skips ?? [],
});

function verbRule([name, frame]: [string, VerbFrame]): Rule<string> {
  const particles = frame.with === undefined ? '' : `, with ${listed(frame.with)},`;
  return {
    id: `event/${name}`,
    description: `Tells of the type ${frame.type} by the verbs ${listed(frame.verbs)}${particles} where subject, object and phrases fit.`,
    examples: examplesOf(frame),
  };
}

function nounRule([name, frame]: [string, NounFrame]): Rule<string> {
  return {
    id: `event/noun-${name}`,
    description: `Tells of the type ${frame.type} by the nouns ${listed(frame.nouns)}.`,
    examples: examplesOf(frame),
  };
}

/** Every rule that finds an event: one for each verb frame and each noun frame. */
export const eventRules: readonly Rule<string>[] = [
  ...[...verbFrames].map(verbRule),
  ...Object.entries(nounFrames).map(nounRule),
];

/** How an event is found, or a role of it filled, from more than its own words. */
export const eventContextRules = rulesOf({
  'event/continuation': {
    description: '"the process has begun": a noun that stands for the movement spoken of before.',
    reads: [['The Danish troops will withdraw. The process has not begun.', 'withdrawal']],
    skips: ['The process has not begun.'],
  },
  'event/pronoun-continuation': {
    description: '"has broken it", "it was extended": of the truce or the mission spoken of right before.',
    reads: [
      ['The truce began at noon, but the rebels have broken it.', 'ceasefire_end'],
      ['The mandate of the mission ends in May. It was extended twice.', 'mission_change'],
    ],
    skips: ['The rebels seized the door and have broken it.'],
  },
  'event/must-leave': {
    description: '"must leave", said of others: who says so asks for it.',
    reads: [['The rebels said that Danish troops must leave Mali.', 'demand']],
    skips: ['Denmark said that its troops must leave Mali.'],
  },
  'event/target-is-invaded-country': {
    description: 'Who invades a place invades the state that it lies in.',
    reads: [['Soviet troops invaded, entering Afghanistan.', 'AFG']],
    skips: ['Rebels attacked a convoy in Mali.'],
  },
});
