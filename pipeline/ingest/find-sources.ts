import { basename, dirname, isAbsolute, resolve } from 'node:path';
import type { Finding, Outcome } from '../stage.js';
import { withoutPageParts } from './page-parts.js';
import { inputIssue } from './quarantine.js';
import { unreadable } from './refusals.js';
import {
  curatedFiles,
  isCompanion,
  isStandardInput,
  labelOf,
  readableEndings,
  type Source,
  sourceOf,
  standardInput,
} from './source.js';
import { lookAt, realPath, type Walked, walkFolder } from './walk-folder.js';

/**
 * Finds what to read: files as they are, folders with all they hold but hidden files and a curator's companions, globs, `-` for
 * standard input. What browsers save beside a page is left out, with an issue that says so.
 * @returns sources sorted by file name, then path, standard input last: nothing depends on the order of the inputs or of the file
 *   system. A file that is named twice, or reached by a link as well, is read once. Inputs that are not there or not of a readable
 *   kind are issues.
 */
export async function findSources(inputs: readonly string[]): Promise<Outcome<Source[]>> {
  const sources = new Map<string, Source>();
  const issues: Finding[] = [];
  for (const input of inputs) {
    const found = isStandardInput(input) ? { value: [standardInput], issues: [] } : await expand(input);
    for (const source of found.value) keep(source, sources);
    for (const issue of found.issues) issues.push(issue);
  }
  return { value: [...sources.values()].sort(bySourceName), issues };
}

/** Of a file that is found twice, the name counts that is no link, then the folder furthest above it, in whatever order the inputs come. */
function keep(source: Source, sources: Map<string, Source>): void {
  const key = source.path === null ? '-' : realPath(source.path);
  const known = sources.get(key);
  if (known === undefined || isBetterName(source, known, key)) sources.set(key, source);
}

function isBetterName(one: Source, other: Source, key: string): boolean {
  if (one.path === null || other.path === null || one.root === null || other.root === null) return false;
  if ((one.path === key) !== (other.path === key)) return one.path === key;
  return one.root.length === other.root.length ? one.path < other.path : one.root.length < other.root.length;
}

function bySourceName(a: Source, b: Source): number {
  if (a.path === null || b.path === null) return a.path === null ? 1 : -1;
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.path < b.path ? -1 : 1;
}

async function expand(input: string): Promise<Outcome<Source[]>> {
  const entry = lookAt(input);
  if (entry === null) return expandGlob(input);
  if (typeof entry === 'string')
    return { value: [], issues: [unreadable(asNamed(input), entry, { file: basename(input) })] };
  // A shell makes the catalogue of `seeds/*` an input: it is no article, and no problem.
  if (curatedFiles.includes(basename(input))) return { value: [], issues: [] };
  return entry.isDirectory() ? expandFolder(input) : readFile({ path: resolve(input), error: null });
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

function expandFolder(input: string): Outcome<Source[]> {
  const root = resolve(input);
  const walked = walkFolder(root).filter(({ path }) => !isCompanion(basename(path)));
  const { pages, parts } = withoutPageParts(walked);
  if (pages.length === 0)
    return nothing(
      'no-articles',
      input,
      `is a folder without articles. Files that are read end in ${readableEndings}.`,
    );
  const found = together(pages.map((file) => readFile(file, root)));
  return { value: found.value, issues: [...found.issues, ...parts.map((folder) => pageParts(folder, root))] };
}

function readFile({ path, error }: Walked, root = dirname(path)): Outcome<Source[]> {
  const file = basename(path);
  const label = labelOf(path, root);
  const entry = error === null ? lookAt(path) : error;
  if (entry === null || typeof entry === 'string')
    return { value: [], issues: [unreadable(label, entry ?? 'ENOENT', { file })] };
  const source = sourceOf(path, entry.size, root);
  if (source !== null) return { value: [source], issues: [] };
  const message = `${label} is not of a kind that is read. Save it as text or leave it out; read are ${readableEndings}.`;
  return { value: [], issues: [inputIssue('unknown-kind', message, { file })] };
}

function together(parts: readonly Outcome<Source[]>[]): Outcome<Source[]> {
  return { value: parts.flatMap((part) => part.value), issues: parts.flatMap((part) => part.issues) };
}

/** Messages are published, where the folders of one machine mean nothing. */
const asNamed = (input: string): string => (isAbsolute(input) ? basename(input) || input : input);

function nothing(code: string, input: string, problem: string): Outcome<Source[]> {
  const file = basename(input) || input;
  return { value: [], issues: [inputIssue(code, `${asNamed(input)} ${problem}`, { file })] };
}

function pageParts(folder: string, root: string): Finding {
  const file = basename(folder);
  const label = labelOf(folder, root);
  const message = `${label} holds what a browser saved with the page beside it, and was not read. Nothing to do unless articles lie there.`;
  return { ...inputIssue('page-parts', message, { file }), severity: 'info' };
}
