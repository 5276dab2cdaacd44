import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { makeFolder } from './make-folder.js';
import { outputError } from './output-error.js';

/**
 * Replaces a file as a whole: whoever looks, and whenever this process is killed, finds the old or the new one.
 * @throws {OutputError} when disk or permissions don't allow it; the old file is then as it was.
 */
export async function replaceFile(path: string, content: string): Promise<void> {
  try {
    await makeFolder(dirname(path));
    const fresh = await open(`${path}.tmp`, 'w');
    try {
      await fresh.writeFile(content);
    } finally {
      await fresh.close();
    }
    await rename(`${path}.tmp`, path);
  } catch (error) {
    await rm(`${path}.tmp`, { force: true });
    throw outputError(error, path);
  }
}
