import { describe, expect, it } from 'vitest';
import { linkRules } from '../../../../pipeline/extract/link/link-rules.js';
import { linkStories } from '../../../score/link-score.js';
import { eventCases } from './event-cases.js';
import { linked } from './linked.js';

const known = new Set(linkRules.map(({ id }) => id as string));

describe('linkRules', () => {
  it('have ids of their own and a description', () => {
    expect(known.size).toBe(linkRules.length);
    for (const { description } of linkRules) expect(description).toMatch(/^[A-Z].*[.?]$/s);
  });

  it('are all that a derived row names', () => {
    const named = [linkStories, ...eventCases.map(({ articles }) => articles)]
      .map(linked)
      .flatMap((data) => [
        ...[...data.events, ...data.contradictions, ...data.audits].flatMap(({ rules }) => rules.split(';')),
        ...data.troop_levels.map(({ best_rule }) => best_rule),
      ]);
    expect([...new Set(named)].filter((id) => !known.has(id))).toEqual([]);
  });
});
