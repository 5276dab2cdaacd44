import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { reference } from '../pipeline/reference.js';
import { dependencyProblems } from './architecture/dependencies.js';
import { unusedExportProblems } from './architecture/exports.js';
import {
  machineProblems,
  medianLines,
  nameProblems,
  ruleIdProblems,
  sizeProblems,
  topLevelProblems,
  undocumentedProblems,
  unknownRuleProblems,
} from './architecture/house.js';
import { importProblems } from './architecture/imports.js';
import { type ProjectFile, projectFiles, projectPaths } from './architecture/project-file.js';
import { purityProblems } from './architecture/purity.js';
import { repeatedListProblems } from './architecture/word-lists.js';

// Each check is shown a breach first: a check that can't fail is worth nothing.

const paths = projectPaths();
const files = projectFiles();
const file = (path: string, text: string): ProjectFile => ({ path, text });
const importing = (path: string, ...targets: string[]) =>
  file(path, targets.map((target) => `import { x } from '${target}';`).join('\n'));

it('sees the files of the project', () => {
  expect(files.length).toBeGreaterThan(50);
  expect(files.map(({ path }) => path)).toContain('pipeline/stage.ts');
});

describe('imports', () => {
  it.each([
    ['a schema that imports the pipeline', importing('schemas/a.ts', '../pipeline/stage.js')],
    ['a schema that imports a package', importing('schemas/a.ts', 'apache-arrow')],
    ['a stage that imports another', importing('pipeline/parse/a.ts', '../ingest/b.js')],
    ['a stage that imports another dynamically', file('pipeline/parse/a.ts', "await import('../ingest/b.js')")],
    ['a stage that reads the command line', importing('pipeline/validate/a.ts', 'yargs/helpers')],
    ['a stage in the middle that reads files', importing('pipeline/extract/a.ts', 'node:fs')],
    ['a stage in the middle that starts a process', importing('pipeline/extract/a.ts', 'node:child_process')],
    ['an importer of tests', importing('pipeline/run.ts', '../test/score/score.js')],
    ['Arrow outside export', importing('pipeline/validate/a.ts', 'apache-arrow')],
  ])('catches %s', (_breach, breach) => expect(importProblems([breach])).toHaveLength(1));

  it('catches a stage that is reached through a shared file', () => {
    const shared = importing('pipeline/between.ts', './ingest/b.js');
    expect(importProblems([importing('pipeline/parse/a.ts', '../between.js'), shared])).toHaveLength(1);
    expect(importProblems([shared])).toEqual([]);
  });

  it('catches subjects that build on each other', () => {
    const number = importing('pipeline/extract/number/a.ts', '../figure/b.js');
    const figure = importing('pipeline/extract/figure/b.ts', '../place/c.js');
    const place = importing('pipeline/extract/place/c.ts', '../number/a.js');
    expect(importProblems([number, figure, place])).toHaveLength(3);
    expect(importProblems([number, figure])).toEqual([]);
  });

  it('go where they may', () => expect(importProblems(files)).toEqual([]));
});

describe('dependencies', () => {
  const manifest = { dependencies: { zod: '4.6.7' }, devDependencies: { vitest: '4.1.12' } };
  const schema = importing('schemas/a.ts', 'zod');

  it.each([
    ['a package of the tests in the product', [schema, importing('pipeline/a.ts', 'vitest')]],
    ['a package that nobody declares', [schema, importing('test/a.ts', 'left-pad')]],
    ['a package that nobody uses', [importing('test/a.ts', 'zod')]],
  ])('catches %s', (_breach, breach) => expect(dependencyProblems(breach, manifest)).toHaveLength(1));

  it('catches a version that may move', () => {
    const moving = { ...manifest, devDependencies: { vitest: '^4.1.12' } };
    expect(dependencyProblems([schema], moving)).toEqual(['vitest is not pinned: ^4.1.12']);
  });

  it('are declared, used and pinned', () =>
    expect(dependencyProblems(files, JSON.parse(readFileSync('package.json', 'utf8')))).toEqual([]));
});

describe('pure code', () => {
  it.each([
    'Date.now()',
    'new Date()',
    'new Date(2024, 1, 5)',
    'day.getFullYear()',
    'performance.now()',
    'Math.random()',
    'randomUUID()',
    'process.env.HOME',
    'process.cwd()',
    '(5000).toLocaleString()',
    'a.localeCompare(b)',
    'new Intl.Collator()',
    "console.log('x')",
  ])('catches %s', (code) => expect(purityProblems([file('pipeline/extract/a.ts', code)])).toHaveLength(1));

  it('may speak of the clock in a comment, and use days in UTC', () => {
    const text = "// never Date.now()\n/** nor `new Date()` */\nnew Date('2024-01-02').getUTCDay();";
    expect(purityProblems([file('pipeline/extract/a.ts', text)])).toEqual([]);
  });

  it('depends on its input alone', () => expect(purityProblems(files)).toEqual([]));
});

describe('the house', () => {
  it('catches a stray file at the top', () =>
    expect(topLevelProblems(['notes.md', 'src/a.ts', 'package.json'])).toEqual(['notes.md', 'src/a.ts']));

  it('has nothing at the top but what its README draws', () => expect(topLevelProblems(paths)).toEqual([]));

  it('catches names that say nothing', () => {
    const bad = ['pipeline/utils/a.ts', 'schemas/types.ts', 'test/b/index.ts', 'pipeline/date-helpers.ts'];
    expect(nameProblems([...bad, 'pipeline/parse/type-of-day.ts'])).toEqual(bad);
  });

  it('has names that say something', () => expect(nameProblems(paths)).toEqual([]));

  it('catches a long file that is not data', () => {
    const data = "  'word',\n".repeat(310);
    const logic = 'const f = () => 1;\n';
    expect(sizeProblems([file('pipeline/a.ts', logic.repeat(10) + data)])).toHaveLength(1);
    expect(sizeProblems([file('pipeline/a.ts', logic + data), file('pipeline/b.ts', logic.repeat(10))])).toEqual([]);
  });

  it('has short files', () => {
    expect(sizeProblems(files)).toEqual([]);
    expect(medianLines([file('pipeline/a.ts', 'a\n'.repeat(90))])).toBe(90);
    expect(medianLines(files)).toBeLessThan(80);
  });

  it('catches an exported function without a word on it', () => {
    const told = '\n/** The longer one. */\nexport function longer(a: string, b: string): string {';
    const untold = ['\nexport const isLong = (a: string): boolean => a.length > 9;', '\nexport function cut() {}'];
    expect(undocumentedProblems([file('pipeline/a.ts', told)])).toEqual([]);
    expect(undocumentedProblems([file('pipeline/a.ts', [told, ...untold].join('\n'))])).toEqual([
      'pipeline/a.ts does not say what isLong does',
      'pipeline/a.ts does not say what cut does',
    ]);
  });

  it('says what every exported function does', () => expect(undocumentedProblems(files)).toEqual([]));

  it('catches a value that nobody imports', () => {
    const cut = file('pipeline/a.ts', 'export const cut = 1;\nexport function read() {}\nexport type Cut = 1;\n');
    const dead = [
      'pipeline/a.ts exports cut, which nobody imports',
      'pipeline/a.ts exports read, which nobody imports',
    ];
    expect(unusedExportProblems([cut])).toEqual(dead);
    const user = file(
      'pipeline/deep/b.ts',
      "import { cut as c } from '../a.js';\nconst { read } = await import('../a.js');",
    );
    expect(unusedExportProblems([cut, user])).toEqual([]);
    expect(unusedExportProblems([cut, file('pipeline/c.ts', "import { cut } from './b.js';")])).toEqual(dead);
  });

  it('exports nothing that nobody imports', () => expect(unusedExportProblems(files)).toEqual([]));

  it('catches a list of words that is written twice', () => {
    const list = (words: string) => file('pipeline/a.ts', `const verbs = wordSet(\n  '${words}',\n);`);
    const other = file('pipeline/b.ts', "new Set(['go', 'come', 'leave', 'stay', 'send', 'call', 'move'])");
    expect(repeatedListProblems([list('come go leave stay send call move'), other])).toEqual([
      'pipeline/a.ts:1 and pipeline/b.ts:1 both list come, go, leave …',
    ]);
    expect(repeatedListProblems([list('come go leave stay hit call run'), other])).toEqual([]);
    expect(repeatedListProblems([list('come go leave stay send call'), other])).toEqual([]);
  });

  it('writes no list of words twice', () => expect(repeatedListProblems(files)).toEqual([]));

  it.each([
    ['a path of one machine', `'/${'home'}/me/drawdown'`],
    ['a folder beside the clone', `'..${'/shared'}/gold'`],
    ['a registry', `https://registry.${'npmjs'}.org/zod`],
  ])('catches %s', (_breach, text) => expect(machineProblems([file('pipeline/a.ts', text)])).toHaveLength(1));

  it('runs on any machine', () => expect(machineProblems(files)).toEqual([]));
});

describe('rule ids', () => {
  it('catches an id that is given twice, or in another subject', () => {
    const rule = "{ id: 'time/by-end' }";
    expect(
      ruleIdProblems([file('pipeline/extract/time/a.ts', rule), file('pipeline/extract/time/b.ts', rule)]),
    ).toEqual(['time/by-end stands in pipeline/extract/time/a.ts and in pipeline/extract/time/b.ts']);
    expect(ruleIdProblems([file('pipeline/extract/place/a.ts', rule)])).toHaveLength(1);
  });

  it('are unique and stand in the folder of their subject', () => expect(ruleIdProblems(files)).toEqual([]));

  const published = reference.rules.map(({ id }) => id);

  it('catches a rule that is asked for by a wrong id', () => {
    const asks = (id: string) => file('pipeline/extract/event/a.ts', `rule === '${id}'`);
    expect(unknownRuleProblems([asks('event/kill'), asks('event/kil')], published)).toEqual([
      "pipeline/extract/event/a.ts speaks of 'event/kil', which is no rule",
    ]);
  });

  it('are those of rules wherever code speaks of them', () =>
    expect(unknownRuleProblems(files, published)).toEqual([]));
});
