import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { explanation } from '../../../pipeline/explain/explanation.js';
import { type Found, findRow } from '../../../pipeline/explain/find-row.js';
import { gather } from '../../../pipeline/explain/gather.js';
import { inPipe, onTerminal, type Style } from '../../../pipeline/explain/style.js';
import { exportDataset } from '../../../pipeline/export/export.js';
import type { Evidence } from '../../../schemas/evidence.js';
import type { Dataset } from '../../../schemas/tables.js';
import { dataset, document, figure, flow, mention } from '../validate/sample.js';

const event: Dataset['events'][number] = {
  event_id: 'evt_0000000000000001',
  event_type: 'withdrawal',
  actor: 'ruritania',
  target: null,
  country: 'GRA',
  place: null,
  date_start: null,
  date_end: '2019-06-30',
  modality: 'planned',
  history: '2019-03-06 planned',
  mentions: 1,
  articles: 1,
  independent_articles: 1,
  claims: mention.mention_id,
  demands: null,
  rules: 'link/single',
};
const [proof] = dataset.evidence as [Evidence];
const full: Dataset = {
  ...dataset,
  troop_figures: [{ ...figure, filled_in: 'country;force' }, flow],
  event_mentions: [{ ...mention, event_id: event.event_id }],
  events: [event],
  actors: dataset.actors.flatMap((row) => [row, { ...row, actor: `${row.actor}-guards` }]),
  evidence: [
    ...dataset.evidence,
    {
      ...proof,
      column: 'force',
      value: 'ruritania',
      basis: 'filled_in',
      words: 'They',
      start: document.source.indexOf('They'),
      end: document.source.indexOf('They') + 4,
    },
    { ...proof, column: 'low', value: null, words: null, start: null, end: null },
  ],
};
const parent = mkdtempSync(join(tmpdir(), 'drawdown-explain-'));
afterAll(() => rmSync(parent, { recursive: true }));
const reference = { rules: [], checks: [], crosswalk: [] };
const folder = await exportDataset(full, { output: parent, formats: ['json'], reference });

const rules = [{ id: 'sample/one', description: 'A number of soldiers.' }];
async function explain(
  id: string,
  { documents = new Map([[document.sha256, document]]), style = inPipe as Style } = {},
) {
  const { matches } = await findRow(folder, id);
  return explanation(await gather(folder, matches[0] as Found), { documents, rules, style });
}

describe('explanation', () => {
  it('of a figure marks the quote and tells each cell with its words, stated or filled in', async () => {
    expect(await explain(figure.figure_id)).toBe(`fig_0000000000000001  troop_figures

  Officials said on Tuesday that <b>⟦fewer than 900</b> Ruritanian soldiers⟧ are in Graustark.

  2019-03-06 (catalog) · sample.txt, sentence 0, characters 34 to 72

Cells
  value        900         stated: “fewer than 900”       sample/one
  low          (empty)     stated                         sample/one
  high         900
  comparator   less
  unit         persons
  measure      presence
  modality     actual
  force        ruritania   filled in: “They”, sentence 1  sample/one
  personnel    troops
  country      GRA         filled in
  as_of_start  2019-03-06
  as_of_end    2019-03-06
  source_kind  anonymous
  source       Officials
  empty: place, to_country, mention_id

Rules
  sample/one
    A number of soldiers.
`);
  });

  it('of a mention follows its event and the figure that quantifies it', async () => {
    const text = await explain(mention.mention_id);
    expect(text).toContain('Stands in\n  evt_0000000000000001  events · withdrawal 2019-06-30 planned');
    expect(text).toContain(
      'Goes with\n  fig_0000000000000002  2019-03-06 (catalog) · 200 exact persons withdrawal planned troops\n',
    );
    expect(text).toContain('    They will withdraw ⟦200 troops⟧ by June.');
  });

  it('of a derived row follows it down to the words', async () => {
    const text = await explain(event.event_id);
    expect(text).toContain(
      'Stands on\n  men_0000000000000001  2019-03-06 (catalog) · withdrawal planned 2019-06-30 none',
    );
    expect(text).toContain('    They will ⟦withdraw⟧ 200 troops by June.');
    expect(text).toContain('  link/single\n    not in this version of the pipeline');
  });

  it('breaks a long text beside its name, and shortens long words', async () => {
    const long = 'a reason that has many words and goes on and on '.repeat(5).trim();
    const subject = await gather(folder, (await findRow(folder, event.event_id)).matches[0] as Found);
    const text = explanation(
      { ...subject, row: { ...subject.row, history: long } },
      { documents: new Map(), rules, style: inPipe },
    );
    expect(text).toMatch(/\n {2}history {15}a reason that .*\n {24}[a-z]/);
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(inPipe.width);
    const figures = await gather(folder, (await findRow(folder, figure.figure_id)).matches[0] as Found);
    const evidence = new Map([['value', { ...proof, words: long }]]);
    expect(explanation({ ...figures, evidence }, { documents: new Map(), rules, style: inPipe })).toContain(
      'stated: “a reason that has many words a … many words and goes on and on”',
    );
  });

  it('without the article shows the quote alone and says how to see more', async () => {
    const text = await explain(figure.figure_id, { documents: new Map() });
    expect(text).toContain('  … ⟦fewer than 900 Ruritanian soldiers⟧ …');
    expect(text).toContain('name its file or folder with --input');
    expect(text).toContain('filled in: “They”  ');
  });

  it('on a terminal says the same in colours, within its width', async () => {
    const escapeSign = String.fromCharCode(27);
    const codes = new RegExp(`${escapeSign}\\[[\\d;]*m`, 'g');
    const text = await explain(figure.figure_id, { style: onTerminal(60) });
    const marked = text.indexOf('fewer');
    expect(text.slice(0, marked)).toMatch(new RegExp(`${escapeSign}\\[\\d+m$`));
    const words = (shown: string) => shown.replace(codes, '').replace(/[⟦⟧]/g, '').split(/\s+/).join(' ');
    expect(words(text)).toBe(words(await explain(figure.figure_id)));
    const sentence = text.replace(codes, '').split('\n\n')[1] as string;
    expect(Math.max(...sentence.split('\n').map((line) => line.length))).toBeLessThanOrEqual(60);
  });
});

it('explains what is there of a version that has fewer tables and columns', async () => {
  const old = join(parent, 'old');
  mkdirSync(old);
  const { corrected: _, mention_id: __, ...row } = figure;
  writeFileSync(join(old, 'troop_figures.json'), `[\n${JSON.stringify(row)}\n]\n`);
  const { matches } = await findRow(old, figure.figure_id);
  const text = explanation(await gather(old, matches[0] as Found), { documents: new Map(), rules, style: inPipe });
  expect(text).toContain('… ⟦fewer than 900 Ruritanian soldiers⟧ …');
});

describe('findRow', () => {
  it('finds a row by the beginning of its id, in any table', async () => {
    expect((await findRow(folder, 'evt_')).matches).toMatchObject([{ table: 'events', id: event.event_id }]);
    expect((await findRow(folder, 'ruritania-')).matches).toMatchObject([{ table: 'actors' }]);
  });

  it('tells of all rows when several begin so, and takes one that it is exactly', async () => {
    expect((await findRow(folder, 'fig_')).matches.map(({ id }) => id)).toEqual([figure.figure_id, flow.figure_id]);
    expect((await findRow(folder, 'ruritania')).matches).toMatchObject([{ table: 'actors', id: 'ruritania' }]);
  });

  it.each([
    ['fewer than 900', 1],
    ['900  ruritanian', 1],
    ['90', 0],
    ['00', 0],
    ['soldier', 0],
    ['900.', 0],
  ])('finds claims by whole words of their quotes: %j', async (words, count) => {
    expect((await findRow(folder, words)).count).toBe(count);
  });

  it('names what looks like it when nothing does', async () => {
    expect(await findRow(folder, 'fig_000000000000001')).toEqual({
      matches: [],
      count: 0,
      near: [figure.figure_id, flow.figure_id],
    });
    expect(await findRow(folder, 'nothing_like_it')).toEqual({ matches: [], count: 0, near: [] });
  });
});
