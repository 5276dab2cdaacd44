import { describe, expect, it } from 'vitest';
import { article, linked } from './linked.js';

const short = (...articles: Parameters<typeof linked>[0]) =>
  linked(articles).audits.map(({ relation, computed_low, computed_high, stated_low, stated_high, verdict, rules }) => ({
    relation,
    computed: [computed_low, computed_high],
    stated: [stated_low, stated_high],
    verdict,
    rules,
  }));

const cut = (id: string, [before, share, after]: readonly [string, string, string]) =>
  article(
    id,
    '2015-03-01',
    [`Denmark has ${before} soldiers.`, `${before} | # | ${before} exact | presence actual | DNK | MLI | 2015-03-01`],
    [
      `A cut of ${share} will leave ${after}.`,
      `cut | - | withdrawal planned | DNK | MLI | -`,
      `${share} | # | ${Number.parseFloat(share)} exact | withdrawal planned | DNK | MLI | -`,
      `${after} | # | ${after} about | presence planned | DNK | MLI | -`,
    ],
  );

describe('audits', () => {
  it.each([
    ['holds', '5200', '2200', '3000', 'cut_leaves_rest', 3000],
    ['holds_roughly', '5200', '2200', '3100', 'cut_leaves_rest', 3000],
    ['fails', '5200', '2200', '4000', 'cut_leaves_rest', 3000],
    ['holds', '5000', '60 percent', '2000', 'share_leaves_rest', 2000],
    ['holds_roughly', '8892', '60 percent', '4000', 'share_leaves_rest', 3556.8],
    ['fails', '8892', '60 percent', '6000', 'share_leaves_rest', 3556.8],
  ] as const)('%s: %s less %s leaves %s', (...row) => {
    const [verdict, before, change, after, relation, result] = row;
    expect(short(cut('a', [before, change, after]))).toEqual([
      {
        relation,
        computed: [result, result],
        stated: [Number(after), Number(after)],
        verdict,
        rules: relation === 'cut_leaves_rest' ? 'link/cut-leaves-rest' : 'link/share-leaves-rest',
      },
    ]);
  });

  it('takes bounds that only touch for roughly right', () => {
    const told = article(
      'a',
      '2015-03-01',
      [
        'A fifth less is planned for the more than 2500 there.',
        'more than 2500 | # | 2500 more | presence actual | DNK | MLI | 2015-03-01',
      ],
      [
        'The 20 percent will leave fewer than 2000.',
        '20 percent | # | 20 exact | withdrawal planned | DNK | MLI | -',
        'fewer than 2000 | # | 2000 less | presence planned | DNK | MLI | -',
      ],
    );
    expect(short(told)).toMatchObject([{ computed: [2000, null], stated: [0, 2000], verdict: 'holds_roughly' }]);
  });

  it('adds up what is there and what is to come', () => {
    const told = article(
      'a',
      '2015-03-01',
      ['Denmark has 3100 soldiers there.', '3100 soldiers | # | 3100 exact | presence actual | DNK | MLI | 2015-03-01'],
      [
        'Up to 450 more will bring it to 3550.',
        'Up to 450 more | # | 450 less | deployment planned | DNK | MLI | -',
        '3550 | # | 3550 exact | presence planned | DNK | MLI | -',
      ],
    );
    expect(short(told)).toEqual([
      {
        relation: 'addition_makes_total',
        computed: [3100, 3550],
        stated: [3550, 3550],
        verdict: 'holds',
        rules: 'link/addition-makes-total',
      },
    ]);
  });

  it.each([
    ['the total is said again', 'up to 4000 | # | 4000 less | deployment planned | DNK | MLI | -'],
    ['the total is what is sent and more', '4000 | # | 4000 exact | deployment planned | DNK | MLI | -'],
    ['it is only possible', '400 more | # | 400 exact | deployment possible | DNK | MLI | -'],
  ])('adds nothing up when %s', (_, change) => {
    const told = article(
      'a',
      '2015-03-01',
      ['Denmark has 3600 there.', '3600 | # | 3600 exact | presence actual | DNK | MLI | 2015-03-01'],
      ['It will send up to 4000, or 400 more.', change],
      ['There will be 4000.', '4000 | # | 4000 exact | presence planned | DNK | MLI | -'],
    );
    expect(short(told)).toEqual([]);
  });

  it('adds nothing up to a total that was told before', () => {
    const told = article(
      'a',
      '2015-03-01',
      ['Denmark has 3600 there.', '3600 | # | 3600 exact | presence actual | DNK | MLI | 2015-03-01'],
      ['There will be 4000.', '4000 | # | 4000 exact | presence planned | DNK | MLI | -'],
      ['It will send 400 more.', '400 more | # | 400 exact | deployment planned | DNK | MLI | -'],
    );
    expect(short(told)).toEqual([]);
  });

  it('takes the level before from another article when the article has none, if it is recent', () => {
    const known = (on: string) =>
      article('k', on, ['Denmark has 900 there.', `900 | # | 900 exact | presence actual | DNK | MLI | ${on}`]);
    const told = article('a', '2015-03-01', [
      'About 600 are to go, leaving fewer than 400.',
      'About 600 | # | 600 about | withdrawal planned | DNK | MLI | -',
      'fewer than 400 | # | 400 less | presence planned | DNK | MLI | -',
    ]);
    expect(short(known('2014-09-01'), told)).toMatchObject([{ computed: [300, 300], verdict: 'holds' }]);
    expect(short(known('2012-09-01'), told)).toEqual([]);
    expect(short(known('2015-09-01'), told)).toEqual([]);
  });

  it.each([
    ['holds', '9000', '2500', '11500'],
    ['fails', '9000', '2500', '7000'],
  ])('%s: parts of %s and %s make %s', (...row) => {
    const [verdict, one, other, whole] = row;
    const told = article('a', '2015-03-01', [
      `Of ${whole} soldiers ${one} are in Gao and ${other} in Kidal.`,
      `${whole} soldiers | # | ${whole} exact | presence actual | DNK | MLI | 2015-03-01`,
      `${one} | # | ${one} exact | presence actual | DNK | MLI @ Gao | 2015-03-01`,
      `${other} | # | ${other} exact | presence actual | DNK | MLI @ Kidal | 2015-03-01`,
    ]);
    const found = short(told);
    expect(found.map((row) => row.verdict)).toEqual(whole === '7000' ? [] : [verdict]);
  });

  it('checks a list of members against the coalition, and leaves an incomplete list alone', () => {
    const list = (whole: string) =>
      article('a', '2015-03-01', [
        `NATO has ${whole} soldiers: 9000 British, 2500 Polish and 2000 Italian.`,
        `${whole} soldiers | # | ${whole} exact | presence actual | nato | XKX | 2015-03-01`,
        '9000 British | # | 9000 exact | presence actual | GBR | XKX | 2015-03-01',
        '2500 Polish | # | 2500 exact | presence actual | POL | XKX | 2015-03-01',
        '2000 Italian | # | 2000 exact | presence actual | ITA | XKX | 2015-03-01',
      ]);
    expect(short(list('13500'))).toMatchObject([
      { relation: 'parts_make_whole', computed: [13500, 13500], verdict: 'holds' },
    ]);
    expect(short(list('50000'))).toEqual([]);
  });
});
