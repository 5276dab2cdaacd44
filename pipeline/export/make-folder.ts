import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Makes a folder and those above it that are missing; one that is there stays as it is. Not by `mkdir` with `recursive`: where the system
 * lets nobody make a folder ("/proc/x"), that of Node tries for ever.
 * @throws the error of the file system that says why there can be none.
 */
export async function makeFolder(path: string): Promise<void> {
  const refusal = await makeOne(path);
  if (refusal === null) return;
  const isMissingAbove = refusal instanceof Error && 'code' in refusal && refusal.code === 'ENOENT';
  if (!isMissingAbove || dirname(path) === path) throw refusal;
  await makeFolder(dirname(path));
  const last = await makeOne(path);
  if (last !== null) throw last;
}

/** What the system says against a folder; null where it is there now, made by this run or by another. */
async function makeOne(path: string): Promise<unknown> {
  try {
    await mkdir(path);
    return null;
  } catch (error) {
    return (await isFolder(path)) ? null : error;
  }
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
