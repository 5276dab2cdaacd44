import type { ArgumentsCamelCase, Argv, CommandModule } from 'yargs';
import { UsageError } from './usage-error.js';

interface DiffArguments {
  before: string;
  after: string;
  markdown: boolean;
}

export const diffCommand: CommandModule<object, DiffArguments> = {
  command: 'diff <before> <after>',
  describe: 'Show what differs between two published folders, cell beside cell',
  builder: (yargs: Argv) =>
    yargs
      .positional('before', {
        type: 'string',
        demandOption: true,
        describe: 'Folder of tables, or the one above its latest',
      })
      .positional('after', { type: 'string', demandOption: true, describe: 'The other one' })
      .option('markdown', { type: 'boolean', default: false, describe: 'Print Markdown, for a pull request' })
      .example(
        '$0 diff output/2026.11.0 output/latest',
        'what has changed since a version',
      ) as unknown as Argv<DiffArguments>,
  handler: diff,
};

async function diff({ before, after, markdown }: ArgumentsCamelCase<DiffArguments>): Promise<void> {
  const { publishedFolder, publishedTables } = await import('../published/published-rows.js');
  const [old, now] = [before, after].map((given) => {
    const folder = publishedFolder(given);
    if (folder === null) throw new UsageError(`There are no published tables in ${given}: it has no datapackage.json.`);
    if (publishedTables(folder).length === 0)
      throw new UsageError(`${folder} holds no tables in JSON, which diff reads.`);
    return folder;
  }) as [string, string];
  const { readStatedTables, readTables } = await import('../published/published-versions.js');
  const { deltaOf } = await import('../release/delta.js');
  const { schemaChanges } = await import('../release/schema-changes.js');
  const { diffText } = await import('../release/diff-text.js');
  const { diffMarkdown } = await import('../release/diff-markdown.js');
  const [previous, current] = [await readTables(old), await readTables(now)];
  const differences = deltaOf(previous, current);
  const columns = schemaChanges(readStatedTables(old), readStatedTables(now));
  process.stdout.write((markdown ? diffMarkdown : diffText)({ differences, columns, previous, current }));
}
