import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EvidenceTable } from '../../../pipeline/evidence-table.js';
import type { Finding } from '../../../pipeline/stage.js';
import type { Check } from '../../../pipeline/validate/check.js';
import { allChecks } from '../../../pipeline/validate/checks.js';
import { runChecks } from '../../../pipeline/validate/run-checks.js';
import { validate } from '../../../pipeline/validate/validate.js';
import type { Dataset } from '../../../schemas/tables.js';
import { projectFiles } from '../../architecture/project-file.js';
import { claims, dataset, figure, flow, mention } from './sample.js';

const changed = (change: Partial<Dataset>): Dataset => ({ ...dataset, ...change });
const issuesOf = (broken: Dataset) => validate(broken, [], []).value.issues;

it('publishes what holds, as it is', () => {
  expect(validate(dataset, [], [])).toEqual({ value: dataset, issues: [] });
});

it('sorts every table by its key, by code units', () => {
  const shuffled = changed({ troop_figures: [flow, figure], evidence: [...dataset.evidence].reverse() });
  expect(validate(shuffled, [], []).value).toEqual(dataset);
});

describe('a row of the claims that were checked before', () => {
  const broken = { ...figure, low: 9, value: 5, high: 1 };
  const read = { ...claims, figures: [broken] };
  const codesOf = (row: typeof figure, before: typeof read) =>
    validate(changed({ troop_figures: [row] }), [], [before]).issues.map(({ code }) => code);

  it('is not looked at again where it is the same', () => {
    expect(codesOf(broken, read)).not.toContain('bounds-in-order');
  });

  it('is where it was made anew', () => {
    expect(codesOf({ ...broken }, read)).toContain('bounds-in-order');
    expect(codesOf({ ...broken, force: 5 as never }, read)).toContain('row-schema');
  });

  it('is compared with other rows all the same', () => {
    const twice = changed({ troop_figures: [figure, figure, flow] });
    expect(validate(twice, [], [claims]).issues.map(({ code }) => code)).toContain('keys-unique');
    expect(validate(changed({ articles: [] }), [], [claims]).value).toMatchObject({ troop_figures: [], evidence: [] });
  });
});

describe('a table check', () => {
  it('takes out the second row with a key', () => {
    const twice = changed({ troop_figures: [figure, { ...figure }, flow] });
    expect(issuesOf(twice)).toMatchObject([{ code: 'keys-unique', row_id: figure.figure_id, severity: 'error' }]);
    expect(validate(twice, [], []).value.troop_figures).toEqual([figure, flow]);
  });

  it('finds an article that is not there, and all that hangs on it', () => {
    const { value } = validate(changed({ articles: [] }), [], []);
    expect(value).toMatchObject({ troop_figures: [], event_mentions: [], evidence: [] });
    const told = value.issues.filter(({ code }) => code === 'references');
    expect(told.map(({ row_id }) => row_id).sort()).toEqual(
      [figure, flow].map(({ figure_id }) => figure_id).concat(mention.mention_id),
    );
    for (const { message } of told) expect(message).toMatch(/ With it went 1 row of evidence\.$/);
  });

  it('takes rows out of a table of evidence as out of a list', () => {
    const kept = { articles: [claims.article], troop_figures: [figure], event_mentions: [] };
    const listed = validate(changed(kept), [], []);
    const inColumns = validate(changed({ ...kept, evidence: EvidenceTable.of([...dataset.evidence]) }), [], []);
    expect(listed.value.evidence).toHaveLength(1);
    expect(inColumns).toEqual(listed);
  });

  it('finds an actor of a list that is not in the table of actors', () => {
    const broken = changed({ event_mentions: [{ ...mention, actor: 'nobody;ruritania' }] });
    expect(issuesOf(broken)).toContainEqual(
      expect.objectContaining({ code: 'references', column: 'actor', message: expect.stringContaining('"nobody"') }),
    );
  });

  it('takes out a row with such a list rather than shorten or empty it', () => {
    const broken = changed({ event_mentions: [{ ...mention, actor: 'nobody;ruritania' }] });
    expect(validate(broken, [], []).value.event_mentions).toEqual([]);
  });

  it('clears an event that is not there and keeps the mention', () => {
    const broken = changed({ event_mentions: [{ ...mention, event_id: 'evt_0000000000000009' }] });
    const { value } = validate(broken, [], []);
    expect(value.event_mentions).toEqual([mention]);
    expect(value.issues).toMatchObject([{ code: 'references', severity: 'warning', column: 'event_id' }]);
  });

  it('takes out an article whose row is broken, with its claims', () => {
    const broken = changed({ articles: [{ ...claims.article, published_latest: 'soon' }] });
    expect(validate(broken, [], []).value).toMatchObject({ articles: [], troop_figures: [], evidence: [] });
  });

  it('finds a day of publication outside its bounds', () => {
    const broken = changed({ articles: [{ ...claims.article, published_on: '2020-01-01' }] });
    expect(issuesOf(broken)[0]).toBeDefined();
    expect(issuesOf(broken).map(({ code }) => code)).toContain('dates-in-order');
  });

  it('finds rows that are not sorted, in tables that somebody else wrote', () => {
    const rows = { troop_figures: [flow, figure] };
    const check = allChecks.find(({ id }) => id === 'rows-sorted') as Check;
    expect(runChecks({ rows, document: null }, [check]).issues).toMatchObject([
      { code: 'rows-sorted', severity: 'warning' },
    ]);
  });
});

describe('a check that can not be run', () => {
  it.each<[string, Check['faults']]>([
    [
      'because it fails',
      () => {
        throw new TypeError('no such column');
      },
    ],
    [
      'because the article is not at hand',
      (scene) => (allChecks.find(({ id }) => id === 'quote-carried') as Check).faults(scene),
    ],
  ])('%s fails the run', (_, faults) => {
    const check: Check = { id: 'sample', description: 'A sample.', severity: 'error', faults };
    expect(() => runChecks({ rows: dataset as never, document: null }, [check])).toThrow(
      'The check "sample" could not be run, so nothing was published',
    );
  });

  it('for want of a table fails the run', () => {
    const { actors: _, ...rest } = dataset;
    expect(() => validate(rest as Dataset, [], [])).toThrow('no table "actors"');
  });
});

describe('issues', () => {
  const finding: Finding = {
    stage: 'ingest',
    severity: 'error',
    code: 'empty-file',
    message: 'a.txt is empty.',
    file: 'a.txt',
  };

  it('are the findings of all stages, with stable keys, each once', () => {
    const { issues } = validate(dataset, [finding, { ...finding, file: 'b.txt' }, finding], []).value;
    expect(issues).toHaveLength(2);
    expect(issues).toEqual(validate(dataset, [{ ...finding, file: 'b.txt' }, finding], []).value.issues);
    expect(issues.map(({ file }) => file).sort()).toEqual(['a.txt', 'b.txt']);
    expect(issues.find(({ file }) => file === 'a.txt')).toEqual({
      issue_id: expect.stringMatching(/^iss_[0-9a-f]{16}$/),
      ...finding,
      line: null,
      offset: null,
      article_id: null,
      table: null,
      row_id: null,
      column: null,
    });
  });

  it('quote broken input without breaking the table', () => {
    const [issue] = validate(dataset, [{ ...finding, message: 'holds \ud800 and \0' }], []).value.issues;
    expect(issue?.message).toBe('holds \ufffd and \ufffd');
  });

  it('that are malformed fail the run', () => {
    expect(() => validate(dataset, [{ ...finding, code: 'No Code' }], [])).toThrow();
  });
});

describe('the registry of checks', () => {
  it('has a stable id and a description for each', () => {
    const ids = allChecks.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, description } of allChecks) {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(description).toMatch(/^[A-Za-z_].*\.$/s);
    }
  });

  it('has every check that has a file, by the name of the file', () => {
    const files = readdirSync('pipeline/validate/checks').map((file) => file.replace(/\.ts$/, ''));
    expect(allChecks.map(({ id }) => id).sort()).toEqual(files.sort());
  });

  it('has a test that trips each', () => {
    const tests = projectFiles().filter(({ path }) => /^test\/pipeline\/.*\.test\.ts$/.test(path));
    expect(
      allChecks.filter(({ id }) => !tests.some(({ text }) => text.includes(`'${id}'`))).map(({ id }) => id),
    ).toEqual([]);
  });
});
