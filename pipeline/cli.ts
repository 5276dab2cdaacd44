#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import yargs from 'yargs';
import { hideBin } from 'yargs/helpers';
import { diffCommand } from './command/diff.js';
import { explainCommand } from './command/explain.js';
import { releaseCommand } from './command/release.js';
import { runCommand } from './command/run.js';
import { UsageError } from './command/usage-error.js';
import { verifyCommand } from './command/verify.js';
import { CurationError } from './curation-error.js';
import { OutputError } from './export/output-error.js';

const nothingPublished = 1;
const wrongUsage = 2;

// Rows stay and all else goes at once. Left to itself, V8 takes much of that for what stays too, and clears it only when a heap is four times
// what did stay. Thousands of small functions that call each other it would also compile anew inside each that calls them: with a quarter of that,
// 2 to 6 % of processor time less. When it optimises is left to it: waiting four times as long spares it a tenth of its time on 3 MB, but costs as
// much on 100 MB.
setFlagsFromString(
  '--heap-growing-percent=40 --no-allocation-site-pretenuring --max-inlined-bytecode-size-cumulative=200',
);

// Output that nobody reads on (`drawdown … | head`) is no defect.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

// A lone - is an argument to yargs, never the value of an option.
const words = hideBin(process.argv).map((word) => (word === '-' ? '/dev/stdin' : word));

/** Options that take as many words as follow, and the words before any option. */
const takesMany = ['input', '_'];

const parser = yargs(words)
  .scriptName('drawdown')
  .locale('en')
  .command(runCommand)
  .command(explainCommand)
  .command(verifyCommand)
  .command(releaseCommand)
  .command(diffCommand)
  .strict()
  .check(sayOnce)
  .check(saySomething)
  .wrap(100)
  .fail((message, error) => {
    throw message ? new UsageError(inOurWords(message)) : error;
  });

/** An option of one value that is given twice would have two. */
function sayOnce(given: Readonly<Record<string, unknown>>): true {
  const twice = Object.keys(given).find((name) => !takesMany.includes(name) && Array.isArray(given[name]));
  if (twice !== undefined) throw new UsageError(`--${twice} is given twice. Give it once.`);
  return true;
}

/** An empty word names no file, folder or row: it is what a shell makes of a variable that nobody has set. */
function saySomething(given: Readonly<Record<string, unknown>>): true {
  const isEmpty = (value: unknown): boolean => typeof value === 'string' && value.trim() === '';
  const empty = Object.keys(given).find((name) => [given[name]].flat().some(isEmpty));
  if (empty === undefined) return true;
  const isOption = words.some((word) => word.startsWith(`--${empty}`));
  throw new UsageError(`${isOption ? `--${empty}` : `<${empty}>`} was given as an empty text. Say what it is.`);
}

/** What yargs says of a word that it can't place or misses tells neither where it belongs nor what is missing. */
function inOurWords(message: string): string {
  const stray = /^Unknown arguments?: (.+)$/.exec(message)?.[1]?.split(', ')[0];
  if (stray !== undefined && words.includes(stray)) return `"${stray}" is no command. Articles are named with --input.`;
  if (stray !== undefined) return `--${stray} is no option.`;
  if (!message.startsWith('Not enough non-option arguments')) return message;
  return `${words[0]} needs more words: drawdown ${words[0]} --help says which.`;
}

try {
  await parser.parseAsync();
} catch (error) {
  if (error instanceof UsageError) {
    console.error(`${error.message}\nSee drawdown --help`);
    process.exitCode = wrongUsage;
  } else if (error instanceof OutputError || error instanceof CurationError) {
    console.error(error.message);
    process.exitCode = nothingPublished;
  } else throw error;
}
