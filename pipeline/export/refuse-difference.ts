import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { OutputError } from './output-error.js';

const mostNamed = 5;

/**
 * Sees to it that what is published stays as it is.
 * @param fresh folder of the new build.
 * @param published folder of the same version; anything may be written where it does not exist.
 * @throws {OutputError} when a file differs in a byte, or is there in one of them only.
 */
export async function refuseDifference(fresh: string, published: string): Promise<void> {
  if (!existsSync(published)) return;
  const paths = new Set([...(await filesIn(fresh)), ...(await filesIn(published))]);
  const different: string[] = [];
  for (const path of [...paths].sort()) {
    if (!(await isSame(join(fresh, path), join(published, path)))) different.push(path);
  }
  if (different.length === 0) return;
  const more = different.length > mostNamed ? ` and ${different.length - mostNamed} more` : '';
  throw new OutputError(
    `${published} is published and stays as it is, but this build differs in ${different.slice(0, mostNamed).join(', ')}${more}. Give it a new version.`,
  );
}

/**
 * Sees to it that a published version whose folder lies elsewhere is built again as it was.
 * @param sums hash of the SHA256SUMS of the new build.
 * @param published that of the version as it was published; null for a new version.
 * @throws {OutputError} when they differ.
 */
export function refuseOtherSums(
  sums: string,
  published: string | null,
  { version }: { readonly version: string },
): void {
  if (published === null || sums === published) return;
  throw new OutputError(
    `${version} is published with the checksums ${published}, but those of this build are ${sums}. Give it a new version.`,
  );
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

async function isSame(a: string, b: string): Promise<boolean> {
  if (!existsSync(a) || !existsSync(b)) return false;
  return (await readFile(a)).equals(await readFile(b));
}
