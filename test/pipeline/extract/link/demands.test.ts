import { describe, expect, it } from 'vitest';
import type { ToldArticle } from '../../../score/link-stories/story.js';
import { article, linked } from './linked.js';

const demand = (id: string, on: string, line = 'demand actual withdrawal | TCD > LBY | TCD | -') =>
  article(id, on, ['Chad called on Libya.', `called on | - | ${line}`]);
const plan = (id: string, on: string) =>
  article(id, on, ['Libya will leave.', `will leave | - | withdrawal planned | LBY | TCD | ..1994-05-31`]);
const done = (id: string, on: string) =>
  article(id, on, ['Libya left on Monday.', `left | - | withdrawal actual | LBY | TCD | 1994-05-30`]);

const historyOf = (articles: readonly ToldArticle[]) =>
  linked(articles)
    .events.filter(({ event_type }) => event_type !== 'demand')
    .map(({ history, modality, demands }) => ({ history, modality, demands: demands?.split(';').length ?? 0 }));

describe('a demand', () => {
  it('stands in the history of what it asks for, and stays an event of its own', () => {
    const articles = [demand('a', '1994-04-01'), plan('b', '1994-04-11'), done('c', '1994-05-31')];
    expect(historyOf(articles)).toEqual([
      { history: '1994-04-01 demanded;1994-04-11 planned;1994-05-31 actual', modality: 'actual', demands: 1 },
    ]);
    const { events, event_mentions } = linked(articles);
    expect(events.map(({ event_type, mentions }) => [event_type, mentions]).sort()).toEqual([
      ['demand', 1],
      ['withdrawal', 3 - 1],
    ]);
    const asked = event_mentions.find(({ event_type }) => event_type === 'demand');
    const event = events.find(({ event_type }) => event_type === 'withdrawal');
    expect(event).toMatchObject({ demands: asked?.mention_id, rules: expect.stringContaining('link/demanded') });
    expect(asked?.event_id).not.toBe(event?.event_id);
  });

  it('never decides the modality', () => {
    expect(historyOf([plan('b', '1994-04-11'), demand('d', '1994-04-20')])).toEqual([
      { history: '1994-04-11 planned;1994-04-20 demanded', modality: 'planned', demands: 1 },
    ]);
  });

  it.each([
    ['of what was over before', [demand('a', '1994-06-20'), done('c', '1994-05-31')]],
    ['of what nobody spoke of for months', [demand('a', '1993-04-01'), plan('b', '1994-04-11')]],
    [
      'of another force',
      [demand('a', '1994-04-01', 'demand actual withdrawal | TCD > SDN | TCD | -'), plan('b', '1994-04-11')],
    ],
    [
      'of another thing',
      [demand('a', '1994-04-01', 'demand actual negotiation | TCD > LBY | TCD | -'), plan('b', '1994-04-11')],
    ],
    [
      'of we know not what',
      [demand('a', '1994-04-01', 'demand actual | TCD > LBY | TCD | -'), plan('b', '1994-04-11')],
    ],
    [
      'that nobody made',
      [demand('a', '1994-04-01', 'demand negated withdrawal | TCD > LBY | TCD | -'), plan('b', '1994-04-11')],
    ],
    [
      'where two events could be meant',
      [
        demand('a', '1994-04-01'),
        plan('b', '1994-04-11'),
        article('c', '1994-04-12', [
          'It will go in 1995.',
          'will go | - | withdrawal planned | LBY | TCD | 1995-07-01..1995-07-31',
        ]),
      ],
    ],
  ])('is not joined to anything: one %s', (_, articles) => {
    expect(historyOf(articles).map(({ demands }) => demands)).not.toContain(1);
  });

  it('for talks is joined by a party', () => {
    const talks = article('b', '1994-04-11', [
      'They will meet.',
      'will meet | - | negotiation planned | LBY;TCD | TCD | -',
    ]);
    const asked = demand('a', '1994-04-01', 'demand actual negotiation | TCD | TCD | -');
    expect(historyOf([asked, talks])).toMatchObject([{ history: '1994-04-01 demanded;1994-04-11 planned' }]);
  });
});
