import type { ArgumentsCamelCase, Argv, CommandModule } from 'yargs';
import type { Document } from '../document.js';
import type { Lookup } from '../explain/find-row.js';
import type { PublishedRow } from '../published/published-rows.js';
import { defaultInput, defaultOutput } from './defaults.js';
import { UsageError } from './usage-error.js';

interface ExplainArguments {
  id: string;
  output: string;
  input: string[];
}

export const explainCommand: CommandModule<object, ExplainArguments> = {
  command: 'explain <id>',
  describe: 'Show what a published row rests on: its words, cell by cell, and the rules at work',
  builder: (yargs: Argv) =>
    yargs
      .positional('id', {
        type: 'string',
        demandOption: true,
        describe: 'Id of a row, the beginning of one, or words of a quote',
      })
      .option('output', { type: 'string', default: defaultOutput, describe: 'Folder that the tables were written to' })
      .option('input', {
        type: 'string',
        array: true,
        default: [defaultInput],
        describe: 'Where the articles are, to show whole sentences; they are found by their hash',
      })
      .example('$0 explain fig_3f2a', 'the beginning of an id is enough')
      .example(
        '$0 explain "2,500 troops"',
        'the claims whose quotes hold these words',
      ) as unknown as Argv<ExplainArguments>,
  handler: explain,
};

async function explain({ id, output, input }: ArgumentsCamelCase<ExplainArguments>): Promise<void> {
  const { publishedFolder, publishedTables } = await import('../published/published-rows.js');
  const folder = publishedFolder(output);
  if (folder === null)
    throw new UsageError(`There are no published tables in ${output}. Name their folder with --output.`);
  if (publishedTables(folder).length === 0) {
    throw new UsageError(
      `${folder} holds no tables in JSON, which explain reads. Run again with json among --formats.`,
    );
  }
  const { findRow } = await import('../explain/find-row.js');
  const found = await findRow(folder, id);
  const [subject, another] = found.matches;
  if (subject === undefined) throw new UsageError(unknown(id, folder, found.near));
  if (another !== undefined) {
    const { rowWords } = await import('../release/row-words.js');
    process.stdout.write(choice(id, found, rowWords));
    return;
  }

  const { gather } = await import('../explain/gather.js');
  const gathered = await gather(folder, subject);
  const { findDocuments } = await import('../find-documents.js');
  const hashes = new Set([...gathered.articles.values()].map(({ sha256 }) => String(sha256)));
  const documents = new Map<string, Document>();
  if (hashes.size > 0)
    for await (const document of findDocuments(input, hashes)) documents.set(document.sha256, document);
  const { explanation } = await import('../explain/explanation.js');
  const { reference } = await import('../reference.js');
  process.stdout.write(
    explanation(gathered, { documents, rules: reference.rules, style: await styleOf(process.stdout) }),
  );
}

async function styleOf(stream: NodeJS.WriteStream) {
  const { inPipe, onTerminal } = await import('../explain/style.js');
  const colours = stream.isTTY && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
  return colours ? onTerminal(Math.min(stream.columns || 100, 120)) : inPipe;
}

function unknown(id: string, folder: string, near: readonly string[]): string {
  const hint =
    near.length > 0
      ? ` Did you mean ${near.join(' or ')}?`
      : ' The first column of each table holds the ids of its rows.';
  return `No row in ${folder} has an id that begins with "${id}" or a quote that holds it.${hint}`;
}

/** The rows that may be meant, a line each. */
function choice(id: string, { matches, count }: Lookup, wordsOf: (row: PublishedRow) => string): string {
  const lines = matches.map(({ id: full, row }) =>
    [`  ${full}  ${wordsOf(row)}`, ...(typeof row.quote === 'string' ? [String(row.article_id)] : [])].join(' · '),
  );
  const more = count > matches.length ? [`  … and ${count - matches.length} more`] : [];
  return [`${count} rows match "${id}". Name one by the beginning of its id:`, ...lines, ...more, ''].join('\n');
}
