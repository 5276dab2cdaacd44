import { describe, expect, it } from 'vitest';
import type { ToldArticle } from '../../../score/link-stories/story.js';
import { article, linked } from './linked.js';

const level = (
  ...[id, on, number, extra = {}]: readonly [string, string, string, Partial<ToldArticle>?]
): ToldArticle => ({
  ...article(id, on, [
    `Gabon has ${number} people in Chad.`,
    `${number} people | # | ${number.replace(/\D/g, '')} ${number.startsWith('about') ? 'about' : 'exact'} | presence actual | GAB | TCD | 2010-05-01`,
  ]),
  ...extra,
});

describe('troop levels', () => {
  it('are one row for each interval, with a number that somebody stated', () => {
    const { troop_levels } = linked([level('a', '2010-05-01', '900'), level('b', '2010-05-02', 'about 1000')]);
    expect(troop_levels).toHaveLength(1);
    expect(troop_levels[0]).toMatchObject({
      force: 'GAB',
      country: 'TCD',
      as_of_start: '2010-05-01',
      as_of_end: '2010-05-01',
      low: 900,
      high: 900,
      claim_count: 2,
      independent_sources: 2,
      conflict: false,
    });
    expect([900, 1000]).toContain(troop_levels[0]?.best);
  });

  it('are none of what is denied', () => {
    const denied = article('a', '2010-05-01', [
      'Gabon denied that 900 people are in Chad.',
      '900 people | # | 900 exact | presence negated | GAB | TCD | 2010-05-01',
    ]);
    expect(linked([denied]).troop_levels).toEqual([]);
  });

  it.each([
    ['link/level-only-claim', 900, [level('a', '2010-05-01', '900')]],
    ['link/level-all-agree', 900, [level('a', '2010-05-01', '900'), level('b', '2010-05-02', 'about 900')]],
    [
      'link/level-by-independent-sources',
      800,
      [level('a', '2010-05-01', '900'), level('b', '2010-05-02', '800'), level('c', '2010-05-02', 'about 800')],
    ],
    ['link/level-by-exactness', 900, [level('a', '2010-05-01', '900'), level('b', '2010-05-02', 'about 800')]],
    ['link/level-by-recency', 800, [level('a', '2010-05-01', '900'), level('b', '2010-05-02', '800')]],
  ])('%s chooses %i', (rule, best, articles) => {
    expect(linked(articles).troop_levels).toMatchObject([{ best, best_rule: rule }]);
  });

  it('are of the whole, not of a part that the same voice or a much smaller number tells of', () => {
    const told = article('a', '2010-05-01', [
      'Of the 900 people of Gabon in Chad 500 are sappers.',
      '900 people | # | 900 exact | presence actual | GAB | TCD | 2010-05-01',
      '500 | # | 500 exact | presence actual | GAB | TCD | 2010-05-01',
    ]);
    expect(linked([told, level('b', '2010-05-02', '60')]).troop_levels).toMatchObject([
      { best: 900, low: 900, high: 900, claim_count: 3, best_rule: 'link/level-only-claim' },
    ]);
  });

  it('takes copies, one agency and one outlet for one source', () => {
    const twice = [
      level('a', '2010-05-01', '900'),
      level('b', '2010-05-02', '800', { agency: 'AFP' }),
      level('c', '2010-05-02', '800', { agency: 'AFP' }),
      level('d', '2010-05-03', '900', { outlet: 'The a' }),
    ];
    expect(linked(twice).troop_levels).toMatchObject([
      { best: 900, independent_sources: 2, best_rule: 'link/level-by-recency' },
    ]);
  });

  it('keep plans, parts of a country and several countries together apart', () => {
    const told = article('a', '2010-05-01', [
      'Of 900 soldiers 300 are in Faya; 400 will stay; 950 are in Chad and Niger.',
      '900 soldiers | # | 900 exact | presence actual | GAB | TCD | 2010-05-01',
      '300 | # | 300 exact | presence actual | GAB | TCD @ Faya | 2010-05-01',
      '400 | # | 400 exact | presence planned | GAB | TCD | -',
      '950 | # | 950 exact | presence actual | GAB | NER;TCD | 2010-05-01',
    ]);
    const rows = linked([told]).troop_levels.map(({ country, place, modality, best, not_before }) => ({
      country,
      place,
      modality,
      best,
      not_before,
    }));
    expect(rows).toHaveLength(4);
    expect(rows).toContainEqual({
      country: 'TCD',
      place: null,
      modality: 'planned',
      best: 400,
      not_before: '2010-05-01',
    });
    expect(rows).toContainEqual({ country: 'NER;TCD', place: null, modality: 'actual', best: 950, not_before: null });
  });

  it('join levels without a time only through the movement that they begin or end', () => {
    const change = (id: string, on: string) =>
      article(id, on, [
        'Gabon went from 900 to 300 soldiers.',
        'went | - | withdrawal actual | GAB | TCD | -',
        '900 | # | 900 exact | presence actual | GAB | TCD | -',
        '300 soldiers | # | 300 exact | presence actual | GAB | TCD | -',
      ]);
    const alone = article('c', '2013-01-01', [
      'Once it had 900 there.',
      '900 | # | 900 exact | presence actual | GAB | TCD | -',
    ]);
    const rows = linked([change('a', '2011-01-01'), change('b', '2012-01-01'), alone]).troop_levels;
    expect(rows.map(({ best, claim_count, not_after }) => [best, claim_count, not_after]).sort()).toEqual([
      [300, 2, '2012-01-01'],
      [900, 1, '2013-01-01'],
      [900, 2, '2012-01-01'],
    ]);
  });
});
