import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { unknownCommands } from './commands.js';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
  readonly needs?: string | readonly string[];
  readonly if?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly steps: readonly Step[];
}
interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const folder = '.github/workflows';
const workflows = readdirSync(folder).map((name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  return { name, text, workflow: parse(text) as Workflow };
});
const scripts = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).scripts);
const stepsOf = ({ jobs }: Workflow) => Object.values(jobs).flatMap(({ steps }) => steps);

describe('unknownCommands', () => {
  it.each([
    ['npm run no-such-script', 'npm run no-such-script: no such script'],
    ['npm run -s test && npm run -s nothing', 'npm run nothing: no such script'],
    ['npm install', 'npm install: not a command that we use'],
    ['bash .ci/no-such-file', '.ci/no-such-file: no such file'],
    ['node dist/pipeline/nothing.js run', 'dist/pipeline/nothing.js: no such file'],
    ['if jq . a.json; then\n  echo yes\nfi', 'jq: nobody installs it'],
    ['TZ=UTC LANG="C" \\\n  drawdown run', 'drawdown: nobody installs it'],
    ['echo a | xz > b', 'xz: nobody installs it'],
  ])('catches %s', (script, problem) => expect(unknownCommands(script, scripts)).toEqual([problem]));

  it('lets pass what is there', () => {
    const script = 'set -e # strict\nVERSION=1\nbash .ci/run && npm run -s build\nnode dist/pipeline/stage.js';
    expect(unknownCommands(script, scripts)).toEqual([]);
  });
});

it('sees the workflows', () =>
  expect(workflows.map(({ name }) => name)).toEqual(expect.arrayContaining(['ci.yml', 'package.yml'])));

describe.each(workflows)('$name', ({ text, workflow }) => {
  it('calls only what is there', () =>
    expect(stepsOf(workflow).flatMap(({ run }) => unknownCommands(run ?? '', scripts))).toEqual([]));

  it('pins every action to a commit and says which version that is', () => {
    const uses = text.split('\n').filter((line) => /^\s*(?:-\s+)?uses:/.test(line));
    expect(uses).toHaveLength(stepsOf(workflow).filter((step) => step.uses !== undefined).length);
    for (const line of uses) expect(line).toMatch(/uses: [\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('may only read, but for the jobs that publish', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    for (const [name, { permissions }] of Object.entries(workflow.jobs)) {
      const writes = Object.values(permissions ?? {}).includes('write');
      expect(writes).toBe(name === 'publish');
    }
  });

  it('ends by itself', () => {
    for (const job of Object.values(workflow.jobs)) expect(job['timeout-minutes']).toBeLessThanOrEqual(60);
  });

  it('leaves no credentials behind for the code that it runs', () => {
    const checkouts = text.match(/uses: actions\/checkout@/g) ?? [];
    expect(text.match(/persist-credentials: false/g) ?? []).toHaveLength(checkouts.length);
  });

  it('has the whole history where a release or the tables of another commit are built', () => {
    for (const { steps } of Object.values(workflow.jobs)) {
      const commands = steps.map(({ run }) => run ?? '').join('\n');
      if (!/\.ci\/run|npm run -s release|git worktree/.test(commands)) continue;
      const checkout = steps.find(({ uses }) => uses?.startsWith('actions/checkout@'));
      expect(checkout?.with?.['fetch-depth']).toBe(0);
    }
  });

  it('waits for jobs that are there', () => {
    const waited = Object.values(workflow.jobs).flatMap(({ needs }) => needs ?? []);
    expect(waited.filter((name) => workflow.jobs[name] === undefined)).toEqual([]);
  });
});

const jobOf = (file: string, job: string): Job =>
  workflows.find(({ name }) => name === file)?.workflow.jobs[job] as Job;
const commandsOf = ({ steps }: Job) => steps.map(({ run }) => run ?? '').join('\n');

it('every pull request shows what it does to the data, and may write nowhere but in its own summary', () => {
  const job = jobOf('ci.yml', 'data');
  expect(job.if).toBe("github.event_name == 'pull_request'");
  expect(job.permissions).toBeUndefined();
  const commands = commandsOf(job);
  const outputs = [...commands.matchAll(/npm run -s pipeline -- --output ("\S+")/g)].map(([, folder]) => folder);
  expect(commands).toContain(`npm run -s diff -- ${outputs[1]} ${outputs[0]} --markdown >>"$GITHUB_STEP_SUMMARY"`);
});

it('a release is built in two places, validated, compared, attested and drafted before it is published', () => {
  const build = commandsOf(jobOf('release.yml', 'build'));
  const orderOf = (...words: string[]) => words.map((word) => build.indexOf(word));
  const order = orderOf('npm run -s release', '.ci/validate', '.ci/assets');
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(order).not.toContain(-1);
  const publish = jobOf('release.yml', 'publish');
  expect(publish.needs).toEqual(['green', 'build']);
  expect(publish.steps.map(({ uses, run }) => uses?.replace(/@.*/, '') ?? run?.split('\n')[0])).toEqual([
    'actions/download-artifact',
    'actions/download-artifact',
    'diff -r release elsewhere',
    'actions/attest',
    expect.stringMatching(/^gh release create "\$GITHUB_REF_NAME" --draft /),
  ]);
  expect(publish.steps[3]?.with).toEqual({ 'subject-checksums': 'release/SHA256SUMS' });
  expect(publish.steps.some(({ uses }) => uses?.startsWith('actions/checkout'))).toBe(false);
});
