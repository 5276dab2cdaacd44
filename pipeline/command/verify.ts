import type { ArgumentsCamelCase, Argv, CommandModule } from 'yargs';
import { defaultInput } from './defaults.js';
import { UsageError } from './usage-error.js';

interface VerifyArguments {
  folder: string;
  input: string[];
}

export const verifyCommand: CommandModule<object, VerifyArguments> = {
  command: 'verify <folder>',
  describe: 'Check published tables again: files, rows, and every quote against the articles',
  builder: (yargs: Argv) =>
    yargs
      .positional('folder', {
        type: 'string',
        demandOption: true,
        describe: 'Folder of the tables, or the one above its latest',
      })
      .option('input', {
        type: 'string',
        array: true,
        default: [defaultInput],
        describe: 'Where the articles are; they are found by their hash',
      })
      .example(
        '$0 verify output --input articles',
        'exit status 0 when all holds, 1 when not',
      ) as unknown as Argv<VerifyArguments>,
  handler: verifyFolder,
};

async function verifyFolder({ folder: given, input }: ArgumentsCamelCase<VerifyArguments>): Promise<void> {
  const { publishedFolder } = await import('../published/published-rows.js');
  const folder = publishedFolder(given);
  if (folder === null) throw new UsageError(`There are no published tables in ${given}: it has no datapackage.json.`);
  const { verify } = await import('../verify/verify.js');
  const { report } = await import('../verify/report.js');
  const steps = await verify(folder, input);
  process.stdout.write(report(folder, steps));
  process.exitCode = steps.every(({ problems }) => problems.length === 0) ? 0 : 1;
}
