import { soldiersAndBodies } from '../force/soldier-words.js';
import { isStateCode } from '../is-state-code.js';
import type { ActorMention } from '../mention.js';

const led: ReadonlySet<string> = new Set([...soldiersAndBodies, 'coalition', 'mission', 'alliance']);

/**
 * "French-led peacekeepers", "the Kenyan-led mission": not their leader's alone. Those that the United States lead are a coalition with a name.
 * @param head the noun that the name describes, in lower case.
 */
export const isLedByState = ({ compound, actors }: ActorMention, head: string): boolean =>
  compound?.after === 'led' && isStateCode(actors[0]) && actors[0] !== 'USA' && head !== 'army' && led.has(head);
