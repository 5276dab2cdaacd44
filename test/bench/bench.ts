import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Corpus, writeCorpus } from './corpus.js';
import { lengthening, linearBound, measureGrowth } from './growth.js';
import { measure } from './measure.js';

const usage = `usage: npm run bench -- [--megabytes N] [--slice N] [--hostile N] [--claims N]
  --megabytes N  size of the larger corpus (100); the smaller is a quarter of it
  --slice N      how much of it wink-nlp reads (3)
  --hostile N    characters of each hostile text (1000000)
  --claims N     most claims that are linked (100000)
Exit status: 0, or 1 when a hostile text takes more than linear time.`;

/** What a table line and the ratio are made of. */
interface Timing {
  readonly corpus: Corpus;
  readonly seconds: number;
  readonly processorSeconds: number;
}

interface PipelineTiming extends Timing {
  readonly peakMegabytes: number;
  /** The rows that came out, as JSON. */
  readonly rowMegabytes: number;
}

const megabytesPerSecond = ({ corpus, seconds }: Timing) => corpus.bytes / 1e6 / seconds;
const megabytesPerProcessorSecond = ({ corpus, processorSeconds }: Timing) => corpus.bytes / 1e6 / processorSeconds;

const inTable = (cells: readonly string[]) =>
  cells.map((cell, index) => (index === 0 ? cell.padEnd(32) : cell.padStart(12))).join('');

const timingCells = (timing: Timing) => [
  megabytesPerSecond(timing).toFixed(2),
  (timing.corpus.articles / timing.seconds).toFixed(0),
  timing.seconds.toFixed(1),
  timing.processorSeconds.toFixed(1),
];

function options(): { megabytes: number; slice: number; hostile: number; claims: number } {
  const { values } = parseArgs({
    options: {
      megabytes: { type: 'string', default: '100' },
      slice: { type: 'string', default: '3' },
      hostile: { type: 'string', default: '1000000' },
      claims: { type: 'string', default: '100000' },
    },
  });
  const { megabytes, slice, hostile, claims } = values;
  const sizes = {
    megabytes: Number(megabytes),
    slice: Number(slice),
    hostile: Number(hostile),
    claims: Number(claims),
  };
  if (!Object.values(sizes).every((size) => size > 0)) throw new Error(usage);
  return sizes;
}

/** Runs the compiled pipeline over a corpus in one thread, start-up and all, and prints a line of the table. */
function benchPipeline(scratch: string, corpus: Corpus): PipelineTiming {
  const output = join(scratch, 'output');
  const command = ['dist/pipeline/cli.js', 'run', '--input', corpus.file, '--workers', '1', '--output', output];
  const { peakMegabytes, ...times } = measure(scratch, command);
  const tables = join(output, 'latest');
  const rows = readdirSync(tables).filter((name) => name.endsWith('.json'));
  const rowMegabytes = rows.reduce((sum, name) => sum + statSync(join(tables, name)).size, 0) / 1e6;
  const timing = { corpus, ...times, peakMegabytes, rowMegabytes };
  const name = `pipeline, ${(corpus.bytes / 1e6).toFixed(0)} MB`;
  console.log(inTable([name, ...timingCells(timing), peakMegabytes.toFixed(0), rowMegabytes.toFixed(1)]));
  rmSync(output, { recursive: true });
  return timing;
}

/** Cuts the first articles off a corpus, up to a size. */
function sliceOf(scratch: string, corpus: Corpus, megabytes: number): Corpus {
  const text = readFileSync(corpus.file, 'utf8').slice(0, megabytes * 1e6);
  const lines = text.slice(0, text.lastIndexOf('\n') + 1);
  const file = join(scratch, 'slice.jsonl');
  writeFileSync(file, lines);
  return { file, articles: lines.split('\n').length - 1, bytes: Buffer.byteLength(lines) };
}

function benchWink(scratch: string, corpus: Corpus): Timing {
  const { output, peakMegabytes } = measure(scratch, [new URL('./wink.js', import.meta.url).pathname, corpus.file]);
  const times = JSON.parse(output) as { seconds: number; processorSeconds: number };
  const timing = { corpus, ...times };
  const name = `wink-nlp, ${(corpus.bytes / 1e6).toFixed(0)} MB of them`;
  console.log(inTable([name, ...timingCells(timing), peakMegabytes.toFixed(0)]));
  return timing;
}

function benchSpeed(scratch: string, { megabytes, slice }: { megabytes: number; slice: number }): void {
  console.log(
    `${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}, one thread; 1 MB is 1,000,000 bytes\n`,
  );
  console.log(inTable(['', 'MB/s', 'articles/s', 'seconds', 'processor s', 'peak MB', 'rows MB']));
  const small = writeCorpus(join(scratch, 'small.jsonl'), megabytes / 4);
  const before = benchPipeline(scratch, small);
  const large = writeCorpus(join(scratch, 'large.jsonl'), megabytes);
  const own = benchPipeline(scratch, large);
  const peer = benchWink(scratch, sliceOf(scratch, large, slice));
  const ratio = megabytesPerSecond(own) / megabytesPerSecond(peer);
  const processorRatio = megabytesPerProcessorSecond(own) / megabytesPerProcessorSecond(peer);
  console.log(
    `\nThe pipeline is ${ratio.toFixed(2)} times as fast as wink-nlp (sentences, parts of speech, entities);`,
  );
  console.log(`by processor time, which other programs disturb less, ${processorRatio.toFixed(2)} times.`);
  const growth = own.peakMegabytes - before.peakMegabytes;
  const rows = own.rowMegabytes - before.rowMegabytes;
  console.log(
    `Peak memory grows by ${growth.toFixed(0)} MB, and the rows themselves, as JSON, by ${rows.toFixed(0)} MB.`,
  );
}

/** @returns whether every hostile text is read in linear time. */
function benchHostile(characters: number): boolean {
  console.log(
    `\nHostile texts of ${characters} characters, and the time against that for a text ${lengthening} times shorter:\n`,
  );
  const growths = measureGrowth(characters);
  for (const { name, seconds, ratio } of growths) {
    const verdict = ratio !== null && ratio > linearBound ? 'NOT LINEAR' : '';
    console.log(
      inTable([name, `${seconds.toFixed(3)} s`, ratio === null ? 'quick' : `x ${ratio.toFixed(2)}`, verdict]),
    );
  }
  return growths.every(({ ratio }) => ratio === null || ratio <= linearBound);
}

/** Prints how the time of linking grows with the claims, in a process of its own. */
function benchLinking(claims: number): void {
  console.log('\nLinking, by the number of claims:\n');
  const script = new URL('./link.js', import.meta.url).pathname;
  const { status } = spawnSync(process.execPath, [script, String(claims)], { stdio: 'inherit' });
  if (status !== 0) throw new Error(`The benchmark of linking ended with status ${status}.`);
}

const { megabytes, slice, hostile, claims } = options();
const scratch = mkdtempSync(join(tmpdir(), 'drawdown-bench-'));
try {
  benchSpeed(scratch, { megabytes, slice });
  benchLinking(claims);
  process.exitCode = benchHostile(hostile) ? 0 : 1;
} finally {
  rmSync(scratch, { recursive: true });
}
