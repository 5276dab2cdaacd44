import { describe, expect, it } from 'vitest';
import { article, linked } from './linked.js';

const short = (articles: Parameters<typeof linked>[0]) =>
  linked(articles).contradictions.map(({ kind, strength, quote_a, quote_b, rules }) => ({
    kind,
    strength,
    quotes: [quote_a, quote_b],
    rules,
  }));

const level = (...[id, on, number, when]: readonly [string, string, string, string]) =>
  article(id, on, [
    `There are ${number} Danes.`,
    `${number} Danes | # | ${number} exact | presence actual | DNK | MLI | ${when}`,
  ]);

describe('contradictions of levels', () => {
  it('exclude each other on one day, beyond rounding', () => {
    const articles = [level('a', '2015-03-01', '310', '2015-03-01'), level('b', '2015-03-02', '450', '2015-03-01')];
    expect(short(articles)).toEqual([
      { kind: 'level', strength: 'excludes', quotes: ['310 Danes', '450 Danes'], rules: 'link/levels-exclude' },
    ]);
    expect(linked(articles).troop_levels.map(({ conflict }) => conflict)).toEqual([true]);
    expect(
      short([level('a', '2015-03-01', '310', '2015-03-01'), level('b', '2015-03-02', '300', '2015-03-01')]),
    ).toEqual([]);
  });

  it('leave a tenth and less alone, which is a part that is spoken of, but not nobody', () => {
    const whole = level('a', '2015-03-01', '900', '2015-03-01');
    expect(short([whole, level('b', '2015-03-02', '3', '2015-03-01')])).toEqual([]);
    expect(short([whole, level('b', '2015-03-02', '120', '2015-03-01')])).toHaveLength(1);
    expect(short([whole, level('b', '2015-03-02', '0', '2015-03-01')])).toHaveLength(1);
    expect(short([whole, level('b', '2016-03-02', '3', '2016-03-01')])).toEqual([]);
  });

  it('only strain when one of them is of a whole year, and not when the year holds a claim that fits', () => {
    const year = level('a', '2016-01-10', '900', '2015-01-01..2015-12-31');
    expect(short([year, level('b', '2015-03-01', '310', '2015-03-01')])).toEqual([
      { kind: 'level', strength: 'strains', quotes: ['310 Danes', '900 Danes'], rules: 'link/levels-strain' },
    ]);
    const fitting = [
      year,
      level('b', '2015-03-01', '310', '2015-03-01'),
      level('c', '2015-09-01', '900', '2015-09-01'),
    ];
    expect(short(fitting).filter(({ kind }) => kind === 'level')).toEqual([]);
  });

  it('need two sources inside one article', () => {
    const told = (teller: string) =>
      article(
        'a',
        '2015-03-01',
        [
          'There are 310, a captain said.',
          '310 | # | 310 exact | presence actual | DNK | MLI | 2015-03-01 | named: a captain',
        ],
        ['There are 900.', `900 | # | 900 exact | presence actual | DNK | MLI | 2015-03-01 | ${teller}`],
      );
    expect(short([told('none')])).toEqual([]);
    expect(short([told('named: the mayor')])).toMatchObject([{ kind: 'level', strength: 'strains' }]);
  });

  it('ask for the movement between two levels that are far apart', () => {
    const before = level('a', '2015-03-01', '900', '2015-03-01');
    const after = level('b', '2016-03-01', '300', '2016-03-01');
    const left = article('c', '2016-01-01', [
      'Danes left in December.',
      'left | - | withdrawal actual | DNK | MLI | 2015-12-01..2015-12-31',
    ]);
    const came = article('d', '2016-01-01', [
      'Danes came in December.',
      'came | - | deployment actual | DNK | MLI | 2015-12-01..2015-12-31',
    ]);
    const unexplained = {
      kind: 'level_change_unexplained',
      strength: 'strains',
      quotes: ['900 Danes', '300 Danes'],
      rules: 'link/change-unexplained',
    };
    expect(short([before, after])).toEqual([unexplained]);
    expect(short([before, after, came])).toEqual([unexplained]);
    expect(short([before, after, left])).toEqual([]);
    expect(short([before, level('b', '2016-03-01', '800', '2016-03-01')])).toEqual([]);
  });

  const told = (id: string, on: string, line: string, number?: string) =>
    article(id, on, [
      'Danes left.',
      `left | - | ${line}`,
      ...(number === undefined
        ? []
        : [`Danes | # | ${number} | withdrawal actual | DNK | ${line.split(' | ')[2]} | -`]),
    ]);
  it.each([
    ['a past one that gives no time, while it is news', ['2016-04-01', 'withdrawal actual | DNK | MLI | -'], true],
    ['not when it is long past', ['2019-04-01', 'withdrawal actual | DNK | MLI | -'], false],
    ['one that was under way', ['2015-10-01', 'withdrawal ongoing | DNK | MLI | -'], true],
    ['not one that was only planned', ['2015-10-01', 'withdrawal planned | DNK | MLI | -'], false],
    ['not one of another force', ['2015-10-01', 'withdrawal actual | NOR | MLI | 2015-10-01'], false],
    ['not one from another country', ['2015-10-01', 'withdrawal actual | DNK | NER | 2015-10-01'], false],
    ['one from a place of the country', ['2015-10-02', 'withdrawal actual | DNK | MLI @ Gao | 2015-10-01'], true],
    ['people who move to another country', ['2015-10-02', 'redeployment actual | DNK | MLI | 2015-10-01'], true],
    ['not those who move inside it', ['2015-10-02', 'redeployment actual | DNK | MLI @ Gao | 2015-10-01'], false],
    ['as many as are gone', ['2015-10-02', 'withdrawal actual | DNK | MLI | 2015-10-01', '590 about'], true],
    ['not far fewer', ['2015-10-02', 'withdrawal actual | DNK | MLI | 2015-10-01', '120 exact'], false],
  ] as const)('are explained by %s', (_, [on, line, number], explained) => {
    const levels = [level('a', '2015-03-01', '900', '2015-03-01'), level('b', '2016-03-01', '300', '2016-03-01')];
    expect(short([...levels, told('c', on, line, number)]).length).toBe(explained ? 0 : 1);
  });

  it('are explained by small movements that add up', () => {
    const levels = [level('a', '2015-03-01', '900', '2015-03-01'), level('b', '2016-03-01', '300', '2016-03-01')];
    const some = (id: string, day: string) =>
      told(id, day, `withdrawal actual | DNK | MLI | ${day}`, `${id === 'c' ? 320 : 310} exact`);
    expect(short([...levels, some('c', '2015-05-01')])).toHaveLength(1);
    expect(short([...levels, some('c', '2015-05-01'), some('d', '2015-11-01')])).toEqual([]);
  });

  it('are not explained by a movement that starts below the second level, whenever it was', () => {
    const long = level('a', '2025-10-01', '9000', '2015-01-01..2015-12-31');
    const report = level('b', '2017-11-20', '4100', '2017-09-30');
    const later = article('c', '2024-01-05', [
      'Since the rebels lost in 2017 Denmark has gone from 2000 to 500.',
      'lost | - | defeat actual | - > rebels | MLI | 2017-01-01..2017-12-31',
      'has gone | - | withdrawal actual | DNK | MLI | -',
      '2000 | # | 2000 exact | presence actual | DNK | MLI | -',
      '500 | # | 500 exact | presence actual | DNK | MLI | -',
    ]);
    const unexplained = short([long, report, later]).filter(({ quotes }) => quotes.includes('9000 Danes'));
    expect(unexplained).toMatchObject([{ kind: 'level_change_unexplained', quotes: ['4100 Danes', '9000 Danes'] }]);
  });

  it('take the level that a reduction starts from for that of the event that it follows in the sentence', () => {
    const before = level('a', '2015-03-01', '900', '2015-03-01');
    const start = article('b', '2018-05-01', [
      'After the rebels lost in June 2015 Denmark went from about 400 to 100.',
      'lost | - | defeat actual | - > rebels | MLI | 2015-06-01..2015-06-30',
      'went | - | withdrawal actual | DNK | MLI | -',
      'about 400 | # | 400 about | presence actual | DNK | MLI | -',
      '100 | # | 100 exact | presence actual | DNK | MLI | -',
    ]);
    expect(short([before, start])).toMatchObject([
      { kind: 'level_change_unexplained', quotes: ['900 Danes', 'about 400'] },
    ]);
  });
});

describe('contradictions of events', () => {
  it('are said and denied at one time', () => {
    const told = article(
      'a',
      '2015-03-01',
      ['Danes have begun to leave.', 'have begun to leave | - | withdrawal ongoing | DNK | MLI | -'],
      [
        'Officers say that it has not begun.',
        'has not begun | - | withdrawal negated | DNK | MLI | - | anonymous: Officers',
      ],
      ['They will leave.', 'will leave | - | withdrawal planned | DNK | MLI | -'],
    );
    expect(short([told])).toEqual(
      [
        {
          kind: 'occurrence',
          strength: 'excludes',
          quotes: ['have begun to leave', 'has not begun'].sort(),
          rules: 'link/said-and-denied',
        },
      ].map((row) => ({ ...row, quotes: expect.arrayContaining(row.quotes) })),
    );
  });

  it('are planned and denied, which only strains', () => {
    const told = article(
      'a',
      '2015-03-01',
      ['Denmark is to leave.', 'is to leave | - | withdrawal planned | DNK | MLI | -'],
      [
        'It is not leaving, a minister said.',
        'is not leaving | - | withdrawal negated | DNK | MLI | - | anonymous: a minister',
      ],
    );
    expect(short([told])).toMatchObject([{ kind: 'intention', strength: 'strains' }]);
  });

  it('are intended and, weeks later, not intended without a contradiction', () => {
    const plan = article('a', '2015-03-01', [
      'Denmark is to leave.',
      'is to leave | - | withdrawal planned | DNK | MLI | -',
    ]);
    const denial = (on: string) =>
      article(
        'b',
        on,
        ['Denmark is to go.', 'is to go | - | withdrawal planned | DNK | MLI | - | named: the envoy'],
        ['It is not leaving.', 'is not leaving | - | withdrawal negated | DNK | MLI | - | named: the envoy'],
      );
    expect(short([plan, denial('2015-03-04')])).toMatchObject([{ kind: 'intention' }]);
    expect(short([plan, denial('2015-03-24')])).toEqual([]);
  });

  it('are denied of a blow that another source tells of', () => {
    const told = article(
      'a',
      '2010-05-03',
      ['Eritrea fired, Djibouti said.', 'fired | - | attack actual | ERI > DJI | DJI @ Obock | - | named: Djibouti'],
      [
        'Asmara said that it did not fire.',
        'did not fire | - | attack negated | ERI > DJI | DJI @ Obock | - | named: Asmara',
      ],
    );
    expect(short([told])).toMatchObject([{ kind: 'occurrence', strength: 'excludes' }]);
  });

  it('need two tellers inside one article', () => {
    const told = (teller: string) =>
      article(
        'a',
        '2015-03-01',
        [
          'Danes are leaving, an officer said.',
          'are leaving | - | withdrawal ongoing | DNK | MLI | - | anonymous: an officer',
        ],
        ['They have not begun.', `have not begun | - | withdrawal negated | DNK | MLI | - | ${teller}`],
      );
    expect(short([told('anonymous: the officer')])).toEqual([]);
    expect(short([told('named: he')])).toEqual([]);
    expect(short([told('named: the minister')])).toHaveLength(1);
  });

  it('give one handover two dates', () => {
    const base = (id: string, when: string) =>
      article(id, '2015-03-01', [
        'The base was closed.',
        `was closed | - | base_transfer actual | DNK | MLI @ Old Fort | ${when}`,
      ]);
    expect(short([base('a', '2014-03-03'), base('b', '2014-03-09')])).toEqual([
      { kind: 'date', strength: 'strains', quotes: ['was closed', 'was closed'], rules: 'link/dates-exclude' },
    ]);
    expect(short([base('a', '2012-03-03'), base('b', '2014-03-09')])).toEqual([]);
  });
});
