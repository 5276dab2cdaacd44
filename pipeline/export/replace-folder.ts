import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from './make-folder.js';
import { outputError } from './output-error.js';

/**
 * Replaces a folder as a whole: the new one is written beside it and moved into place once it is complete, so that whoever looks, and
 * whenever this process is killed, finds the old or the new one, never a part. Killed in the instant between the two moves, the old
 * one lies in a hidden folder beside and the next call puts it back first.
 * @param parent folder that holds it; made where it is missing.
 * @param name name of the folder to replace.
 * @param write fills the folder whose path it is given.
 * @throws {OutputError} when disk or permissions don't allow it; the old folder is then as it was.
 */
export async function replaceFolder(
  parent: string,
  name: string,
  write: (folder: string) => Promise<void>,
): Promise<void> {
  try {
    await makeFolder(parent);
    await cleanUp(parent, name);
    // Not the folder itself: what mkdtemp makes can be read by nobody else.
    const workspace = await mkdtemp(join(parent, workspacePrefix(name)));
    try {
      await writeAndSwap(join(parent, name), workspace, write);
    } finally {
      await rm(workspace, { recursive: true, force: true });
    }
  } catch (error) {
    throw outputError(error, join(parent, name));
  }
}

const workspacePrefix = (name: string) => `.${name}-`;
const oldIn = (workspace: string) => join(workspace, 'old');

async function writeAndSwap(
  target: string,
  workspace: string,
  write: (folder: string) => Promise<void>,
): Promise<void> {
  const fresh = join(workspace, 'new');
  await mkdir(fresh);
  await write(fresh);
  if (!existsSync(target)) {
    await rename(fresh, target);
    return;
  }
  await rename(target, oldIn(workspace));
  try {
    await rename(fresh, target);
  } catch (error) {
    await rename(oldIn(workspace), target);
    throw error;
  }
}

/** Puts back or removes what a killed run has left. */
async function cleanUp(parent: string, name: string): Promise<void> {
  for (const entry of (await readdir(parent)).sort()) {
    if (!entry.startsWith(workspacePrefix(name))) continue;
    const workspace = join(parent, entry);
    const target = join(parent, name);
    if (!existsSync(target) && existsSync(oldIn(workspace))) await rename(oldIn(workspace), target);
    await rm(workspace, { recursive: true, force: true });
  }
}
