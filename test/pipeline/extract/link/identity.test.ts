import { describe, expect, it } from 'vitest';
import { eventIdOf } from '../../../../pipeline/extract/event-id.js';
import { type Dataset, tables } from '../../../../schemas/tables.js';
import { linkStories } from '../../../score/link-score.js';
import { africa } from '../../../score/link-stories/africa.js';
import { asia } from '../../../score/link-stories/asia.js';
import { europe } from '../../../score/link-stories/europe.js';
import type { ToldArticle } from '../../../score/link-stories/story.js';
import { toldClaims } from '../../../score/told-claims.js';
import { fc } from '../../../tools/fast-check.js';
import { article, linked, linkedClaims } from './linked.js';
import { successors } from './successors.js';

const derived = ['events', 'troop_levels', 'contradictions', 'audits', 'event_mentions'] as const;

describe('the linked data set', () => {
  it('has every table, and every row its schema, with keys that are unique and sorted', () => {
    const data = linked(linkStories);
    expect(Object.keys(data).sort()).toEqual(Object.keys(tables).sort());
    for (const name of Object.keys(tables) as (keyof Dataset)[]) {
      const { schema, key } = tables[name];
      for (const row of data[name]) schema.parse(row);
      const keys = [...data[name]].map((row) =>
        key.map((column) => (row as Record<string, unknown>)[column]).join(' '),
      );
      expect(keys).toEqual([...new Set(keys)].sort());
    }
  });

  it('keeps the rows of mentions that found an event, and makes those anew that join one', () => {
    const claims = toldClaims(linkStories).claims.map((entry) => ({
      ...entry,
      mentions: entry.mentions.map((row) => ({ ...row, event_id: eventIdOf(row.mention_id) })),
    }));
    const read: ReadonlySet<object> = new Set(claims.flatMap(({ mentions }) => mentions));
    const { event_mentions: rows } = linkedClaims({ claims });
    expect(rows).toEqual(linked(linkStories).event_mentions);
    expect(rows.filter((row) => read.has(row))).toEqual(
      rows.filter(({ mention_id, event_id }) => event_id === eventIdOf(mention_id)),
    );
  });

  it('does not depend on the order of the articles', { timeout: 60_000 }, () => {
    const expected = JSON.stringify(linked(linkStories));
    fc.assert(
      fc.property(fc.shuffledSubarray([...linkStories], { minLength: linkStories.length }), (shuffled) => {
        expect(JSON.stringify(linked(shuffled))).toBe(expected);
      }),
      { numRuns: 5 },
    );
  });

  it('changes no row when articles are added that have nothing to do with it', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.subarray([...africa]), fc.subarray([...asia, ...europe]), (some, others) => {
        const before = linked(some);
        const after = linked([...some, ...others]);
        for (const name of derived) {
          const rows = new Set((after[name] as readonly object[]).map((row) => JSON.stringify(row)));
          for (const row of before[name]) expect(rows).toContain(JSON.stringify(row));
        }
      }),
      { numRuns: 10 },
    );
  });

  it('renumbers nothing when any article is added: an id stays, or leads to the event that took it in', {
    timeout: 120_000,
  }, () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...linkStories], { minLength: 2, maxLength: 40 }), ([added, ...articles]) => {
        const before = linked(articles);
        const after = linked([added as ToldArticle, ...articles]);
        const ids = new Set(after.events.map(({ event_id }) => event_id));
        const gone = before.events.map(({ event_id }) => event_id).filter((id) => !ids.has(id));
        const led = successors(gone, after.event_mentions);
        expect(gone.filter((id) => !ids.has(led.get(id) ?? ''))).toEqual([]);
        expect(gone.length).toBeLessThanOrEqual((added as ToldArticle).sentences.length * 2);
        const claims = (data: Dataset) => new Map(data.audits.map((row) => [row.audit_id, row.claims]));
        for (const [id, standsOn] of claims(before)) expect(claims(after).get(id) ?? standsOn).toBe(standsOn);
        const levels = new Set(after.troop_levels.map(({ level_id }) => level_id));
        const dated = before.troop_levels.filter(
          ({ as_of_end, claims }) => as_of_end !== null && !claims.includes(';'),
        );
        expect(dated.filter(({ level_id }) => !levels.has(level_id))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('leaves every id to what is published first: a later article can only lead one event to another that was known', {
    timeout: 120_000,
  }, () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...linkStories], { minLength: 30 }), fc.nat(), (some, at) => {
        const inOrder = [...some].sort((a, b) => (`${a.on} ${a.id}` < `${b.on} ${b.id}` ? -1 : 1));
        const early = inOrder.slice(0, 1 + (at % inOrder.length));
        const before = linked(early);
        const after = linked(inOrder);
        const known = before.events.map(({ event_id }) => event_id);
        const led = successors(known, after.event_mentions);
        const ids = new Set(after.events.map(({ event_id }) => event_id));
        expect(known.filter((id) => !ids.has(id) && !led.has(id))).toEqual([]);
        expect([...led.values()].filter((id) => !known.includes(id))).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });

  it('counts a copy as a mention and an article, never as another source or event', () => {
    const copies = africa.map((told): ToldArticle => ({ ...told, id: `${told.id}-copy`, outlet: 'Another outlet' }));
    const once = linked(africa);
    const twice = linked([...africa, ...copies]);
    expect(twice.events.map(({ event_id }) => event_id)).toEqual(once.events.map(({ event_id }) => event_id));
    twice.events.forEach((event, index) => {
      const before = once.events[index] as (typeof once.events)[number];
      expect(event).toMatchObject({
        mentions: before.mentions * 2,
        articles: before.articles * 2,
        date_start: before.date_start,
        modality: before.modality,
      });
      expect(event.independent_articles).toBeLessThanOrEqual(before.independent_articles);
    });
  });
});

describe('the id of an event', () => {
  const told = (id: string, on: string, when: string) =>
    article(id, on, [`They left, ${id}.`, `left | - | withdrawal actual | NLD | MLI | ${when}`]);
  const first = told('first', '2016-01-01', '2015-03-03');
  const second = told('second', '2016-02-01', '2015-03-20');
  const bridge = told('bridge', '2016-03-01', '2015-03-01..2015-03-31');
  const older = told('older', '2015-04-01', '2015-03-03');

  it('stays when a later article joins', () => {
    const before = linked([first]).events.map(({ event_id }) => event_id);
    const after = linked([first, told('later', '2017-01-01', '2015-03-03')]).events;
    expect(after.map(({ event_id }) => event_id)).toEqual(before);
    expect(after[0]?.mentions).toBe(2);
  });

  it('leads to its successor when an older article turns up', () => {
    const [before] = linked([first]).events;
    const data = linked([older, first]);
    const [after] = data.events;
    expect(after?.event_id).not.toBe(before?.event_id);
    expect([...successors([before?.event_id as string], data.event_mentions)]).toEqual([
      [before?.event_id, after?.event_id],
    ]);
  });

  it('stays for both of two events when a claim fits either', () => {
    const before = linked([first, second]).events.map(({ event_id }) => event_id);
    const after = linked([first, second, bridge]).events.map(({ event_id }) => event_id);
    expect(before).toHaveLength(2);
    expect(after).toEqual(expect.arrayContaining(before));
  });

  it('has no successor when its article is gone', () => {
    const [gone] = linked([first]).events;
    expect(successors([gone?.event_id as string], linked([second]).event_mentions).size).toBe(0);
  });
});
