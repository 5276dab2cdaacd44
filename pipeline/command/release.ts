import { readFileSync } from 'node:fs';
import type { ArgumentsCamelCase, Argv, CommandModule } from 'yargs';
import type { Scores } from '../release/scores.js';
import { defaultInput, defaultOutput, defaultSize } from './defaults.js';
import { showProgress } from './progress.js';
import { projectFacts } from './project-facts.js';
import { readSize } from './read-size.js';
import { refuseToFeedItself } from './refuse-to-feed-itself.js';
import { sourceDate } from './source-date.js';
import { UsageError } from './usage-error.js';

interface ReleaseArguments {
  number: string | undefined;
  input: string[] | undefined;
  output: string | undefined;
  scores: string | undefined;
}

export const releaseCommand: CommandModule<object, ReleaseArguments> = {
  command: 'release [number]',
  describe: 'Build a version of the tables that never changes, with all that others need to check and cite it',
  builder: (yargs: Argv) =>
    yargs
      .positional('number', { type: 'string', describe: 'Such as 2026.11.0 (default: the next of its month)' })
      .option('input', {
        type: 'string',
        array: true,
        requiresArg: true,
        defaultDescription: defaultInput,
        describe: 'Files, folders or globs',
      })
      .option('output', {
        type: 'string',
        requiresArg: true,
        defaultDescription: defaultOutput,
        describe: 'Folder that holds the versions',
      })
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
  const { input = [defaultInput], output = defaultOutput } = given;
  refuseToFeedItself(input, output);
  const scores = given.scores === undefined ? null : await readScores(given.scores);
  const { commit, created } = sourceDate(input);
  const { buildRelease } = await import('../build-release.js');
  const { hashOf } = await import('../published/published-versions.js');
  const { releaseSummary } = await import('../release/release-summary.js');
  const progress = showProgress(process.stderr);
  const result = await buildRelease({
    inputs: input,
    catalogs: null,
    output,
    workers: null,
    maximumBytes: readSize(defaultSize),
    onProgress: progress.update,
    version,
    scores,
    created,
    project: { commit, ...projectFacts(hashOf) },
  }).finally(progress.clear);
  console.log(releaseSummary(result));
  process.exitCode = result.report.result === 'success' ? 0 : 1;
}

async function readScores(path: string): Promise<Scores> {
  const { scores } = await import('../release/scores.js');
  const text = readText(path);
  try {
    return scores.parse(JSON.parse(text));
  } catch (error) {
    throw new UsageError(`--scores ${path} holds no scores as the scorer prints them with --json.`, { cause: error });
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path === '/dev/stdin' ? 0 : path, 'utf8');
  } catch {
    throw new UsageError(`--scores ${path} can't be read.`);
  }
}
