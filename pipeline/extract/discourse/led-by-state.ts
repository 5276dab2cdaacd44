import { soldiersAndBodies } from '../force/soldier-words.js';
import { isStateCode } from '../is-state-code.js';
import type { ActorMention } from '../mention.js';

const led: ReadonlySet<string> = new Set([...soldiersAndBodies, 'coalition', 'mission', 'alliance']);

/** Coalitions that go by their leader's name: "U.S.-led airstrikes". */
export const namedCoalitions: ReadonlyMap<string, string> = new Map([
  ['USA', 'us-led-coalition'],
  ['SAU', 'saudi-led-coalition'],
]);

/**
 * "French-led peacekeepers", "the Kenyan-led mission": not their leader's alone. Those that go by their leader's name are a coalition.
 * @param head the noun that the name describes, in lower case.
 */
export const isLedByState = ({ compound, actors }: ActorMention, head: string): boolean =>
  compound?.after === 'led' &&
  isStateCode(actors[0]) &&
  !namedCoalitions.has(actors[0] ?? '') &&
  head !== 'army' &&
  led.has(head);
