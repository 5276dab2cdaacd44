import { existsSync } from 'node:fs';
import type { ArgumentsCamelCase, Argv, CommandModule } from 'yargs';
import { defaultInput, defaultOutput, defaultSize } from './defaults.js';
import { showProgress } from './progress.js';
import { readSize } from './read-size.js';
import { refuseToFeedItself } from './refuse-to-feed-itself.js';
import { UsageError } from './usage-error.js';

interface RunArguments {
  input: string[] | undefined;
  output: string | undefined;
  catalog: string | false | undefined;
  workers: number | undefined;
  formats: string | undefined;
  maximumSize: string | undefined;
}

export const runCommand: CommandModule<object, RunArguments> = {
  command: ['run', '$0'],
  describe: 'Turn articles into tables',
  builder: (yargs: Argv) =>
    yargs
      .option('input', {
        type: 'string',
        array: true,
        requiresArg: true,
        defaultDescription: defaultInput,
        describe: 'Files, folders, globs, or - for standard input',
      })
      .option('output', {
        type: 'string',
        requiresArg: true,
        defaultDescription: defaultOutput,
        describe: 'Folder to write; the tables go into its folder latest',
      })
      .option('catalog', {
        type: 'string',
        requiresArg: true,
        describe: 'What is known of the articles, as CSV (default: catalog.csv beside them; --no-catalog for none)',
      })
      .option('workers', {
        requiresArg: true,
        type: 'number',
        describe: 'Threads (default: as many as the input is worth)',
      })
      .option('formats', {
        requiresArg: true,
        type: 'string',
        describe: 'Formats to write, such as csv,parquet (default: all)',
      })
      .option('maximum-size', {
        requiresArg: true,
        type: 'string',
        defaultDescription: defaultSize,
        describe: 'Largest article',
      })
      .example('$0 --input articles --output tables', 'read a folder')
      .example('zcat news.jsonl.gz | $0 --input -', 'read records from a pipe') as unknown as Argv<RunArguments>,
  handler: runPipeline,
};

async function runPipeline(given: ArgumentsCamelCase<RunArguments>): Promise<void> {
  const output = given.output ?? defaultOutput;
  const inputs = given.input ?? [defaultInput];
  refuseToFeedItself(inputs, output);
  const options = {
    inputs,
    catalogs: catalogsOf(given.catalog),
    output,
    formats: await formatsOf(given.formats),
    workers: workersOf(given.workers),
    maximumBytes: readSize(given.maximumSize ?? defaultSize),
  };
  const { run } = await import('../run.js');
  const { summary } = await import('./summary.js');
  const progress = showProgress(process.stderr);
  const result = await run({ ...options, onProgress: progress.update }).finally(progress.clear);
  console.log(summary(result, output));
  process.exitCode = result.folder === null ? 1 : 0;
}

function catalogsOf(catalog: string | false | undefined): string[] | null {
  if (catalog === undefined) return null;
  if (catalog === false) return [];
  if (!existsSync(catalog)) throw new UsageError(`The catalogue ${catalog} does not exist.`);
  return [catalog];
}

function workersOf(workers: number | undefined): number | null {
  if (workers === undefined) return null;
  if (Number.isInteger(workers) && workers >= 1) return workers;
  throw new UsageError('--workers must be a whole number from 1 on.');
}

async function formatsOf(list: string | undefined) {
  const { formatNames } = await import('../export/formats.js');
  if (list === undefined) return formatNames;
  const wanted = list.split(',').map((name) => name.trim());
  const unknown = wanted.find((name) => !formatNames.some((known) => known === name));
  if (unknown !== undefined)
    throw new UsageError(`"${unknown}" is not a format. Choose from ${formatNames.join(',')}.`);
  return formatNames.filter((name) => wanted.includes(name));
}
