import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { makeDataset } from '../../../../pipeline/run.js';
import type { Event } from '../../../../schemas/event.js';
import type { Dataset } from '../../../../schemas/tables.js';
import { readGold } from '../../../score/gold-article.js';
import { goldClaims } from '../../../score/gold-claims.js';
import { linkedClaims } from './linked.js';

interface CatalogRow {
  readonly file: string;
  readonly outlet: string;
  readonly agency: string;
  readonly published_on: string;
}

const catalog = parse(readFileSync('seeds/catalog.csv'), { columns: true }) as CatalogRow[];
const annotated = linkedClaims({
  claims: readGold('test/gold').map((gold) => {
    const { outlet, agency, published_on } = catalog.find(
      ({ file }) => file === `${gold.article_id}.txt`,
    ) as CatalogRow;
    return goldClaims(gold, { published_on, outlet: outlet || null, agency: agency || null });
  }),
});

const { dataset: read } = await makeDataset({
  inputs: ['seeds'],
  catalogs: null,
  workers: 1,
  maximumBytes: 1e7,
  onProgress: () => undefined,
});

const inIraq = (data: Dataset, type: Event['event_type'], start: string, end: string): Event[] =>
  data.events.filter(
    ({ event_type, country, date_start, date_end, articles }) =>
      event_type === type &&
      country === 'IRQ' &&
      date_start?.startsWith(start) === true &&
      date_end === end &&
      articles > 1,
  );

describe.each([
  ['annotated', annotated],
  ['read by the pipeline', read],
])('the seeds, %s and linked', (_name, data) => {
  it.each([
    ['the invasion of 2003', 'invasion', '2003-01-01', '2003-12-31', 2],
    ['the withdrawal by the end of 2011', 'withdrawal', '2011-01-01', '2011-12-31', 3],
    ['the return of 2014', 'deployment', '2014-01-01', '2014-12-31', 3],
    ['the seizure of a third of Iraq', 'territorial_change', '2014-01-01', '2014-12-31', 2],
    ['the defeat of ISIS in 2017', 'defeat', '2017', '2017-12-31', 3],
    ['the talks of January 2024', 'negotiation', '2024-01-01', '2024-01-31', 2],
    ['the agreement that was announced and is remembered by its year', 'agreement', '2024-09-27', '2024-09-27', 2],
  ] as const)('have %s as one row', (...row) => {
    const [, type, start, end, articles] = row;
    expect(inIraq(data, type, start, end).map((event) => event.articles)).toEqual([articles]);
  });

  it('link nothing across articles but these and three more that are the same', () => {
    const more = data.events.filter(({ articles }) => articles > 1);
    expect(more.map(({ event_type, modality }) => `${event_type} ${modality}`).sort()).toEqual(
      [
        'agreement actual',
        'defeat actual',
        'deployment actual',
        'invasion actual',
        'negotiation actual',
        'territorial_change actual',
        'withdrawal actual',
        // from about 5,000 to 2,500
        'withdrawal actual',
        // what the agreement of 2024 brings
        'withdrawal ongoing',
        // the coalition's, that Baghdad works for in December 2023 and talks of in January
        'withdrawal planned',
      ].sort(),
    );
  });

  it('have the contradictions and sums that a reader finds', () => {
    const values = new Map(data.troop_figures.map(({ figure_id, value }) => [figure_id, value]));
    const levels = data.contradictions.filter(({ kind }) => kind === 'level_change_unexplained');
    expect(levels.map(({ claim_a, claim_b }) => [values.get(claim_a), values.get(claim_b)])).toEqual(
      expect.arrayContaining([
        [8892, 5000],
        [8892, 20_000],
      ]),
    );
    expect(data.contradictions.filter(({ kind }) => kind === 'occurrence')).toHaveLength(1);
    const sums = data.audits.map(({ claims, verdict }) => [...claims.split(';').map((id) => values.get(id)), verdict]);
    expect(sums).toEqual(
      expect.arrayContaining([
        [8892, 60, 4000, 'holds_roughly'],
        [2500, 20, 2000, 'holds_roughly'],
      ]),
    );
  });
});
