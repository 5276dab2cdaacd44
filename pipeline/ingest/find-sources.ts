import { basename, resolve } from 'node:path';
import type { Finding, Outcome } from '../stage.js';
import { inputIssue } from './quarantine.js';
import {
  curatedFiles,
  isCompanion,
  isStandardInput,
  readableEndings,
  type Source,
  sourceOf,
  standardInput,
} from './source.js';
import { lookAt, type Walked, walkFolder } from './walk-folder.js';

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
    const found = isStandardInput(input) ? { value: [standardInput], issues: [] } : await expand(input);
    for (const source of found.value) sources.set(source.path ?? '-', source);
    for (const issue of found.issues) issues.push(issue);
  }
  return { value: [...sources.values()].sort(bySourceName), issues };
}

function bySourceName(a: Source, b: Source): number {
  if (a.path === null || b.path === null) return a.path === null ? 1 : -1;
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.path < b.path ? -1 : 1;
}

async function expand(input: string): Promise<Outcome<Source[]>> {
  const entry = lookAt(input);
  if (entry === null) return expandGlob(input);
  if (typeof entry === 'string') return unreadable({ path: input, error: entry });
  // A shell makes the catalogue of `seeds/*` an input: it is no article, and no problem.
  if (curatedFiles.includes(basename(input))) return { value: [], issues: [] };
  return entry.isDirectory() ? expandFolder(resolve(input)) : readFile({ path: resolve(input), error: null });
}

/** Loads what reads globs for them alone: a shell has expanded most. */
async function expandGlob(pattern: string): Promise<Outcome<Source[]>> {
  const { glob, isDynamicPattern } = await import('tinyglobby');
  if (!isDynamicPattern(pattern)) return nothing('no-such-path', pattern, 'does not exist. Check the path.');
  const matches = await glob(pattern, { absolute: true, expandDirectories: false, onlyFiles: false });
  const inputs = matches.map((path) => path.replace(/\/$/, '')).filter((path) => !isCompanion(basename(path)));
  if (inputs.length === 0) return nothing('no-such-path', pattern, 'matches nothing. Check the pattern.');
  return together(await Promise.all(inputs.map(expand)));
}

function expandFolder(folder: string): Outcome<Source[]> {
  const inputs = walkFolder(folder).filter(({ path }) => !isCompanion(basename(path)));
  if (inputs.length > 0) return together(inputs.map(readFile));
  return nothing('no-articles', folder, `is a folder without articles. Files that are read end in ${readableEndings}.`);
}

function readFile(walked: Walked): Outcome<Source[]> {
  const { path, error } = walked;
  const entry = error === null ? lookAt(path) : error;
  if (entry === null || typeof entry === 'string') return unreadable({ path, error: entry ?? 'it is gone' });
  const source = sourceOf(path, entry.size);
  if (source !== null) return { value: [source], issues: [] };
  return nothing('unknown-kind', path, `is not of a kind that is read: ${readableEndings}.`);
}

function together(parts: readonly Outcome<Source[]>[]): Outcome<Source[]> {
  return { value: parts.flatMap((part) => part.value), issues: parts.flatMap((part) => part.issues) };
}

function unreadable({ path, error }: { path: string; error: string }): Outcome<Source[]> {
  return nothing('unreadable', path, `can't be read (${error}). Check the file and its permissions, then run again.`);
}

function nothing(code: string, input: string, problem: string): Outcome<Source[]> {
  const file = basename(input) || input;
  return { value: [], issues: [inputIssue(code, `${file} ${problem}`, { file })] };
}
