import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

/** A file of the project: its path from the top and its text. */
export interface ProjectFile {
  readonly path: string;
  readonly text: string;
}

/** Folders whose files are data that others wrote or that export writes: their text follows no house rule. */
const foreign = /^(?:seeds|output|test\/gold)\//;

/** Every file that git knows or would add: what a commit would hold now. */
export function projectPaths(): string[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return [...new Set(listed.split('\0'))].filter((path) => path !== '' && existsSync(path)).sort();
}

/** The files that we write by hand. */
export function projectFiles(): ProjectFile[] {
  return projectPaths()
    .filter((path) => !foreign.test(path) && !/\.(?:png|parquet|arrow)$/.test(path))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

export const isSource = ({ path }: ProjectFile): boolean => /^(?:pipeline|schemas)\/.*\.ts$/.test(path);

const importPatterns = [/^(?:import|export)\s(?:[^;'"]*?\sfrom\s)?'([^'\n]+)'/gm, /\bimport\('([^'\n]+)'\)/g];

/** What a module imports: packages by name, our own modules as paths from the top. Type imports count too. */
export function importsOf({ path, text }: ProjectFile): string[] {
  const code = withoutComments(text);
  const specifiers = importPatterns.flatMap((pattern) => [...code.matchAll(pattern)].map(([, name]) => name as string));
  return specifiers.map((specifier) =>
    specifier.startsWith('.')
      ? posix.join(posix.dirname(path), specifier).replace(/\.js$/, '.ts')
      : packageOf(specifier),
  );
}

function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return specifier;
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** The code alone, so that a comment may name what the code must not use. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[\s;{}(,])\/\/.*$/gm, '$1');
}
