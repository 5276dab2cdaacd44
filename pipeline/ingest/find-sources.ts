import { type Stats, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import type { Finding, Outcome } from '../stage.js';
import { inputIssue } from './quarantine.js';
import { catalogFile, isCompanion, readableEndings, type Source, sourceOf, standardInput } from './source.js';
import { isSystemError } from './system-error.js';

/**
 * Finds what to read: files as they are, folders with all they hold but hidden files and a curator's companions, globs, `-` for
 * standard input.
 * @returns sources sorted by file name, then path, standard input last: nothing depends on the order of the inputs or of the file
 *   system. A path that is named twice is read once. Inputs that are not there or not of a readable kind are issues.
 */
export async function findSources(inputs: readonly string[]): Promise<Outcome<Source[]>> {
  const sources = new Map<string, Source>();
  const issues: Finding[] = [];
  for (const input of inputs) {
    const found = input === '-' ? { value: [standardInput], issues: [] } : await expand(input);
    for (const source of found.value) sources.set(source.path ?? '-', source);
    issues.push(...found.issues);
  }
  return { value: [...sources.values()].sort(bySourceName), issues };
}

function bySourceName(a: Source, b: Source): number {
  if (a.path === null || b.path === null) return a.path === null ? 1 : -1;
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.path < b.path ? -1 : 1;
}

async function expand(input: string): Promise<Outcome<Source[]>> {
  const entry = look(input);
  if (entry === null && isDynamicPattern(input)) return expandGlob(input);
  if (entry === null) return nothing('no-such-path', input, 'does not exist. Check the path.');
  if (typeof entry === 'string')
    return nothing('unreadable', input, `can't be read (${entry}). Check its permissions.`);
  return entry.isDirectory() ? expandFolder(input) : readable([resolve(input)]);
}

async function expandGlob(pattern: string): Promise<Outcome<Source[]>> {
  const matches = await glob(pattern, { absolute: true, expandDirectories: false, onlyFiles: false });
  if (matches.length === 0) return nothing('no-such-path', pattern, 'matches nothing. Check the pattern.');
  const parts = await Promise.all(
    matches.filter((path) => !isCompanion(basename(path))).map((path) => expand(path.replace(/\/$/, ''))),
  );
  return { value: parts.flatMap((part) => part.value), issues: parts.flatMap((part) => part.issues) };
}

async function expandFolder(folder: string): Promise<Outcome<Source[]>> {
  const paths = await glob('**/*', { cwd: folder, absolute: true, expandDirectories: false });
  const inputs = paths.filter((path) => !isCompanion(basename(path)));
  if (inputs.length > 0) return readable(inputs);
  return nothing('no-articles', folder, `is a folder without articles. Files that are read end in ${readableEndings}.`);
}

/** Files by their names. The catalogue of `seeds/*` that a shell expanded is no article and no problem. */
function readable(paths: readonly string[]): Outcome<Source[]> {
  const value: Source[] = [];
  const issues: Finding[] = [];
  for (const path of paths) {
    if (basename(path) === catalogFile) continue;
    const entry = look(path);
    const source = sourceOf(path, entry instanceof Object ? entry.size : 0);
    if (source !== null) value.push(source);
    else issues.push(...nothing('unknown-kind', path, `is not of a kind that is read: ${readableEndings}.`).issues);
  }
  return { value, issues };
}

/** @returns null where there is nothing, the system's code where it does not let us look. */
function look(path: string): Stats | string | null {
  try {
    return statSync(path, { throwIfNoEntry: false }) ?? null;
  } catch (error) {
    if (isSystemError(error)) return error.code;
    throw error;
  }
}

function nothing(code: string, input: string, problem: string): Outcome<Source[]> {
  const file = basename(input) || input;
  return { value: [], issues: [inputIssue(code, `${file} ${problem}`, { file })] };
}
