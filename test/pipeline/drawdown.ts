import { type SpawnSyncOptions, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The compiled command line, which `pretest` builds. */
export const cli = resolve('dist/pipeline/cli.js');

const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

/** Runs `drawdown` as a person would, and waits for its end. */
export function drawdown(words: readonly string[], options: SpawnSyncOptions = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...words], { ...options, encoding: 'utf8' });
  return { status, stdout: stdout as string, stderr: stderr as string };
}

/** Every file below a folder with the hash of its bytes, by path. */
export function hashes(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {};
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length), hash(readFileSync(path))]));
}
