import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ArgumentsCamelCase, Argv, CommandModule } from 'yargs';
import { showProgress } from './progress.js';
import { readSize } from './size.js';
import { UsageError } from './usage-error.js';

interface ReleaseArguments {
  number: string | undefined;
  input: string[];
  output: string;
  scores: string | undefined;
}

export const releaseCommand: CommandModule<object, ReleaseArguments> = {
  command: 'release [number]',
  describe: 'Build a version of the tables that never changes, with all that others need to check and cite it',
  builder: (yargs: Argv) =>
    yargs
      .positional('number', { type: 'string', describe: 'Such as 2026.11.0 (default: the next of its month)' })
      .option('input', { type: 'string', array: true, default: ['seeds'], describe: 'Files, folders or globs' })
      .option('output', { type: 'string', default: 'output', describe: 'Folder that holds the versions' })
      .option('scores', {
        type: 'string',
        requiresArg: true,
        describe: 'Scores to publish with the tables, as the scorer prints them with --json; - for standard input',
      })
      .example(
        'SOURCE_DATE_EPOCH=1793923200 $0 release',
        'outside of a Git repository, say when',
      ) as unknown as Argv<ReleaseArguments>,
  handler: release,
};

async function release(given: ArgumentsCamelCase<ReleaseArguments>): Promise<void> {
  const version = given.number ?? null;
  const { isVersion } = await import('../release/version.js');
  if (version !== null && !isVersion(version)) {
    throw new UsageError(`"${version}" is no version. Give year, month and number without leading zeros: 2026.11.0.`);
  }
  const scores = given.scores === undefined ? null : readScores(given.scores);
  const { commit, created } = commitAndTime(given.input);
  const { buildRelease } = await import('../build-release.js');
  const { hashOf } = await import('../published-versions.js');
  const { releaseSummary } = await import('../release/release-summary.js');
  const progress = showProgress(process.stderr);
  const result = await buildRelease({
    inputs: given.input,
    catalogs: null,
    output: given.output,
    workers: null,
    maximumBytes: readSize('10MB'),
    onProgress: progress.update,
    version,
    scores,
    commit,
    created,
    ...packageFacts(hashOf),
  }).finally(progress.clear);
  console.log(releaseSummary(result));
  process.exitCode = result.report.result === 'success' ? 0 : 1;
}

function readScores(path: string): unknown {
  const text = readFileSync(path === '-' || path === '/dev/stdin' ? 0 : path, 'utf8');
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(`--scores ${path} holds no JSON: the scorer must have failed.`);
  }
}

/** What the tables are made from: files elsewhere don't make a new version. */
const madeFrom = [
  'pipeline',
  'schemas',
  'test/gold',
  'test/score',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** The last commit that changed what the tables are made from, and its time; SOURCE_DATE_EPOCH comes before that. */
function commitAndTime(inputs: readonly string[]): { commit: string | null; created: string } {
  const paths = [...madeFrom, ...inputs];
  const [commit = null, seconds] = (git('log', '-1', '--format=%H %ct', '--', ...paths) || undefined)?.split(' ') ?? [];
  const epoch = process.env.SOURCE_DATE_EPOCH ?? seconds;
  if (epoch === undefined || !/^\d+$/.test(epoch)) {
    throw new UsageError('No commit says when the release was made. Set SOURCE_DATE_EPOCH to seconds since 1970.');
  }
  if (commit !== null && git('status', '--porcelain', '--', ...paths) !== '') {
    throw new UsageError(
      'What the tables are made from is not committed. Commit it first, so that the release can name where it comes from.',
    );
  }
  return { commit, created: new Date(Number(epoch) * 1000).toISOString().replace('.000Z', 'Z') };
}

/** What Git prints; empty outside of a repository. */
function git(...words: string[]): string {
  try {
    return execFileSync('git', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return '';
  }
}

/** Of this package, wherever it is installed; only a clone has its lock file. */
function packageFacts(hashOf: (path: string) => string): { packageVersion: string; lockFile: string | null } {
  const top = (name: string) => fileURLToPath(new URL(`../../../${name}`, import.meta.url));
  const { version } = JSON.parse(readFileSync(top('package.json'), 'utf8')) as { version: string };
  const lock = top('package-lock.json');
  return { packageVersion: version, lockFile: existsSync(lock) ? hashOf(lock) : null };
}
