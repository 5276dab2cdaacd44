import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

// Preloaded into a measured process by measure.ts: says at its end what it took. Threads share the process, so one report is enough.
const report = process.env.BENCH_USAGE_FILE;
if (isMainThread && report !== undefined) {
  process.on('exit', () => writeFileSync(report, JSON.stringify(process.resourceUsage())));
}
