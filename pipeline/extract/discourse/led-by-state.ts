import type { ActorMention } from '../mention.js';

const bodies: ReadonlySet<string> = new Set(
  'force forces troops soldiers peacekeepers coalition mission contingent battalion brigade alliance'.split(' '),
);

/**
 * "French-led peacekeepers", "the Kenyan-led mission": not their leader's alone. Those that the United States lead are a coalition with a name.
 * @param head the noun that the name describes, in lower case.
 */
export const isLedByState = ({ compound, actors }: ActorMention, head: string): boolean =>
  compound?.after === 'led' && /^[A-Z]{3}$/.test(actors[0] ?? '') && actors[0] !== 'USA' && bodies.has(head);
