import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Measurement {
  /** Wall time from start to end of the process, start-up included. */
  readonly seconds: number;
  /** Time that processors worked for it, collector and compiler threads included: what remains comparable on a busy machine. */
  readonly processorSeconds: number;
  /** Largest resident memory of the process, threads included, in 1,000,000 bytes. */
  readonly peakMegabytes: number;
  readonly output: string;
}

/**
 * Runs a script in a Node process of its own and measures it.
 * @param scratch a folder for the report of the process
 * @throws when the process fails, with what it printed
 */
export function measure(scratch: string, command: readonly string[]): Measurement {
  const report = join(scratch, 'usage.json');
  const preload = new URL('./report-usage.js', import.meta.url).href;
  const start = performance.now();
  const child = spawnSync(process.execPath, ['--import', preload, ...command], {
    encoding: 'utf8',
    env: { ...process.env, BENCH_USAGE_FILE: report },
    maxBuffer: 1 << 28,
  });
  const seconds = (performance.now() - start) / 1000;
  if (child.status !== 0)
    throw new Error(`${command.join(' ')} failed (${child.status}):\n${child.stdout}${child.stderr}`);
  const usage = JSON.parse(readFileSync(report, 'utf8')) as NodeJS.ResourceUsage;
  return {
    seconds,
    processorSeconds: (usage.userCPUTime + usage.systemCPUTime) / 1e6,
    peakMegabytes: (usage.maxRSS * 1024) / 1e6,
    output: child.stdout,
  };
}
