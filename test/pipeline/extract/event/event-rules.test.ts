import { describe, expect, it } from 'vitest';
import { eventRules } from '../../../../pipeline/extract/event/event-rules.js';
import { claimsIn } from '../claims-in.js';

const typesIn = (text: string) => claimsIn(text).mentions.map(({ event_type }) => event_type);

describe.each(eventRules)('$id', ({ examples }) => {
  it.each(examples.reads)('reads "$text" as $yields', ({ text, yields }) => expect(typesIn(text)).toContain(yields));

  const [type] = examples.reads.map(({ yields }) => yields);
  if (examples.skips.length > 0)
    it.each(examples.skips)('skips "%s"', (text) => expect(typesIn(text)).not.toContain(type));
});
