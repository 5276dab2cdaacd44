import { describe, expect, it } from 'vitest';
import { namedActors } from '../../../../pipeline/extract/force/actor-table.js';
import { actorGroups } from '../../../../pipeline/extract/link/actor-groups.js';
import { actorKey, isMemberOf, matchActors } from '../../../../pipeline/extract/link/actor-match.js';
import { countries } from '../../../../pipeline/extract/place/countries.js';

describe('matchActors', () => {
  it.each([
    ['FRA', 'FRA', 'same'],
    ['FRA', 'GBR', 'other'],
    ['FRA', null, 'open'],
    [null, null, 'open'],
    ['USA', 'us-led-coalition', 'same'],
    ['GBR', 'us-led-coalition', 'other'],
    ['isaf', 'nato', 'same'],
    ['foreign', 'GBR', 'same'],
    ['foreign', 'taliban', 'other'],
    ['rebels', 'free-aceh-movement', 'same'],
    ['rebels', 'insurgents', 'same'],
    ['rebels', 'LBY', 'other'],
    ['pmf', 'iran-backed-militias', 'same'],
    ['pmf', 'houthis', 'other'],
    ['IRQ', 'IRQ;USA', 'same'],
    ['IRQ;USA', 'IRQ;us-led-coalition', 'same'],
    ['IRN', 'IRQ;USA', 'other'],
    ['USA', 'IRQ;us-led-coalition', 'other'],
  ])('%s and %s are %s', (...row) => {
    const [a, b, match] = row;
    expect(matchActors(a, b)).toBe(match);
    expect(matchActors(b, a)).toBe(match);
  });

  it('finds by one key what it can match by name', () => {
    expect(actorKey('us-led-coalition')).toBe(actorKey('USA'));
    expect(actorKey('IRQ;us-led-coalition')).toBe(actorKey('IRQ;USA'));
    expect(actorKey('NPL;rebels')).toBe('NPL');
    expect(actorKey('foreign')).toBeNull();
  });
});

describe('actorGroups', () => {
  const known = new Set([...namedActors.map(({ code }) => code), ...countries.map(({ code }) => code)]);

  it('names only codes that the lexicons know, each group once', () => {
    const codes = actorGroups.flatMap(({ group, lead, members }) => [
      group,
      ...members,
      ...(lead === null ? [] : [lead]),
    ]);
    expect(codes.filter((code) => !known.has(code))).toEqual([]);
    expect(new Set(actorGroups.map(({ group }) => group)).size).toBe(actorGroups.length);
  });

  it('counts a leader among the members, and says where each list comes from', () => {
    for (const { lead, members, source } of actorGroups) {
      if (lead !== null) expect(members).toContain(lead);
      expect(source).not.toBe('');
    }
    expect(isMemberOf('GBR', 'nato')).toBe(true);
    expect(isMemberOf('RUS', 'nato')).toBe(false);
    expect(isMemberOf('FRA', 'FRA')).toBe(false);
  });
});
