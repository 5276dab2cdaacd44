import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** A file as `datapackage.json` describes it. */
interface Resource {
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
}

const descriptor = 'datapackage.json';

/** What a release adds beside the data package, which can't list itself. */
const unlisted = [descriptor, 'SHA256SUMS'];

/**
 * Compares the files of a published folder with what its `datapackage.json` states of them.
 * @returns how many files it lists, and what is wrong, one line a problem.
 */
export async function checkFiles(
  folder: string,
): Promise<{ readonly files: number; readonly problems: readonly string[] }> {
  const resources = readResources(folder);
  const problems: string[] = [];
  for (const resource of resources) problems.push(...(await fileProblems(folder, resource)));
  const listed = new Set([...resources.map(({ path }) => path), ...unlisted]);
  const strangers = (await filesIn(folder)).filter((path) => !listed.has(path));
  problems.push(...strangers.map((path) => `${path} is not listed in ${descriptor}`));
  return { files: resources.length, problems };
}

function readResources(folder: string): readonly Resource[] {
  const { resources } = JSON.parse(readFileSync(join(folder, descriptor), 'utf8')) as { resources?: Resource[] };
  if (!Array.isArray(resources)) throw new Error(`${descriptor} lists no resources`);
  return resources;
}

async function fileProblems(folder: string, { path, bytes, hash }: Resource): Promise<string[]> {
  if (path.split('/').includes('..')) return [`${path} lies outside of the folder`];
  const file = join(folder, path);
  if (!existsSync(file)) return [`${path} is missing`];
  const digest = createHash('sha256');
  let size = 0;
  for await (const chunk of createReadStream(file)) {
    digest.update(chunk);
    size += chunk.length;
  }
  if (size !== bytes) return [`${path} has ${size} bytes; ${descriptor} says ${bytes}`];
  const found = `sha256:${digest.digest('hex')}`;
  return found === hash ? [] : [`${path} has the hash ${found}; ${descriptor} says ${hash}`];
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
