import { readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { isSystemError } from './system-error.js';

/** The code of what lies in a folder and is no file: a pipe without a writer would be waited for without end. */
export const notAFile = 'NOT_A_FILE';

/** A file of a folder; `error` is a code instead: of a link that leads nowhere, of a folder that is closed, of a pipe. */
export interface Walked {
  readonly path: string;
  readonly error: string | null;
}

/**
 * Lists a folder's files and those of its folders, without hidden ones. Links are followed, each folder once.
 * @param path absolute.
 */
export function walkFolder(path: string, visited: Set<string> = new Set()): Walked[] {
  const names = look(() => readdirSync(path).sort());
  if (typeof names === 'string') return [{ path, error: names }];
  visited.add(realpathSync(path));
  return names
    .filter((name) => !name.startsWith('.'))
    .map((name) => join(path, name))
    .flatMap((inner) => {
      const entry = lookAt(inner);
      if (entry === null) return [{ path: inner, error: 'ENOENT' }];
      if (typeof entry === 'string') return [{ path: inner, error: entry }];
      if (entry.isFile()) return [{ path: inner, error: null }];
      if (!entry.isDirectory()) return [{ path: inner, error: notAFile }];
      return visited.has(realpathSync(inner)) ? [] : walkFolder(inner, visited);
    });
}

/** @returns null where there is nothing, the system's code where it does not let us look. */
export const lookAt = (path: string): Stats | string | null =>
  look(() => statSync(path, { throwIfNoEntry: false }) ?? null);

/** Where a file lies that links may lead to; the path itself where the system does not let us look. */
export function realPath(path: string): string {
  const found = look(() => ({ real: realpathSync.native(path) }));
  return typeof found === 'string' ? path : found.real;
}

function look<T>(inside: () => T): T | string {
  try {
    return inside();
  } catch (error) {
    if (isSystemError(error)) return error.code;
    throw error;
  }
}
