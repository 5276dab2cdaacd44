import { expect, it } from 'vitest';
import type { EventMention } from '../../../../schemas/event-mention.js';
import { claimsIn } from '../claims-in.js';
import { sidesCases } from './sides-cases.js';
import { warCases } from './war-cases.js';

const printed = ({ event_type, actor, target }: EventMention): string =>
  `${event_type} ${actor ?? '-'} > ${target ?? '-'}`;

it.each([...sidesCases, ...warCases].map(([text, events, never = []]) => ({ text, events, never })))(
  '$text',
  ({ text, events, never }) => {
    const left = claimsIn(text).mentions.map(printed);
    for (const unwanted of never) expect(left).not.toContain(unwanted);
    // As often as it is told: one line for the blow and one for what is said of it again.
    for (const event of events) {
      expect(left).toContain(event);
      left.splice(left.indexOf(event), 1);
    }
  },
);
