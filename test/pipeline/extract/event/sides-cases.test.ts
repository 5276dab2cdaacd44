import { expect, it } from 'vitest';
import type { EventMention } from '../../../../schemas/event-mention.js';
import { claimsIn } from '../claims-in.js';
import { sidesCases } from './sides-cases.js';

const printed = ({ event_type, actor, target }: EventMention): string =>
  `${event_type} ${actor ?? '-'} > ${target ?? '-'}`;

it.each(sidesCases.map(([text, events]) => ({ text, events })))('$text', ({ text, events }) => {
  expect(claimsIn(text).mentions.map(printed)).toEqual(expect.arrayContaining([...events]));
});
