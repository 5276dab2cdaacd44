import { describe, expect, it } from 'vitest';
import { eventCases } from './event-cases.js';
import { article, joinedQuotes, linked } from './linked.js';

describe('mentions of one event', () => {
  it.each(eventCases)('$rule: $why', ({ rule, articles, joins }) => {
    const found = joinedQuotes(linked(articles));
    expect(found.map(({ quotes }) => quotes)).toEqual([...joins].sort((a, b) => (a.join() < b.join() ? -1 : 1)));
    expect(found.flatMap(({ rules }) => rules.split(';'))).toContain(rule);
  });

  it('links copies of one article claim by claim', () => {
    const told = (id: string, on: string) =>
      article(
        id,
        on,
        ['Togo sent police to Haiti.', 'sent | - | deployment actual | TGO | HTI | -'],
        ['Benin urged others to follow.', 'urged | - | demand actual | BEN | HTI | -'],
        ['Haiti and Togo met.', 'met | - | negotiation actual | HTI;TGO | HTI | -'],
      );
    const found = joinedQuotes(linked([told('a', '2020-01-01'), told('b', '2020-03-01')]));
    expect(found).toEqual([
      { quotes: ['met', 'met'], rules: 'link/copied' },
      { quotes: ['sent', 'sent'], rules: 'link/copied' },
      { quotes: ['urged', 'urged'], rules: 'link/copied' },
    ]);
  });

  it('finds the same pact where one article names a party less', () => {
    const pact = (id: string, who: string) =>
      article(id, '1989-01-01', [
        `They agreed in April, ${id}.`,
        `agreed | - | agreement actual | ${who} | LAO | 1988-04-01..1988-04-30`,
      ]);
    expect(joinedQuotes(linked([pact('a', 'LAO;THA'), pact('b', 'THA')]))).toHaveLength(1);
    expect(joinedQuotes(linked([pact('a', 'LAO;THA'), pact('b', 'CHN')]))).toEqual([]);
  });

  it('keeps two movements apart whose numbers exclude each other', () => {
    const left = (id: string, count: string, value: string) =>
      article(id, '2012-01-01', [
        `In 2011 ${count} Danes left Libya.`,
        'left | - | withdrawal actual | DNK | LBY | 2011-01-01..2011-12-31',
        `${count} Danes | # | ${value} exact | withdrawal actual | DNK | LBY | 2011-01-01..2011-12-31`,
      ]);
    expect(joinedQuotes(linked([left('a', '120', '120'), left('b', '640', '640')]))).toEqual([]);
    expect(joinedQuotes(linked([left('a', '117', '117'), left('b', '131', '131')]))).toEqual([]);
    expect(joinedQuotes(linked([left('a', '120', '120'), left('b', '120', '120')]))).toHaveLength(1);
  });
});

describe('the row of an event', () => {
  const data = linked([
    article('c', '2008-05-01', [
      'Poland was to leave by 2008-10-31.',
      'was to leave | - | withdrawal planned | POL | IRQ | ..2008-10-31',
    ]),
    article('d', '2008-10-29', [
      'Poland left Iraq on Tuesday.',
      'left | - | withdrawal actual | POL | IRQ | 2008-10-28',
    ]),
    article('e', '2009-10-29', [
      'Poland left Iraq in October 2008.',
      'left | - | withdrawal actual | foreign | IRQ | 2008-10-01..2008-10-31',
    ]),
  ]);

  it('has the narrowest time of those who say that it happened, the history, and who is named', () => {
    const [event] = data.events.filter(({ mentions }) => mentions > 1);
    expect(event).toMatchObject({
      actor: 'POL',
      date_start: '2008-10-28',
      date_end: '2008-10-28',
      modality: 'actual',
      history: '2008-05-01 planned;2008-10-29 actual;2009-10-29 actual',
      mentions: 3,
      articles: 3,
      independent_articles: 3,
    });
  });

  it('has the id of its founder, which every mention carries', () => {
    for (const event of data.events) {
      const ids = event.claims.split(';');
      expect(ids).toContain(event.event_id.replace('evt_', 'men_'));
      const carrying = data.event_mentions.filter(({ event_id }) => event_id === event.event_id);
      expect(carrying.map(({ mention_id }) => mention_id).sort()).toEqual([...ids].sort());
    }
  });
});
