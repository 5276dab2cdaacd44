import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Source } from './source.js';

/**
 * The files of a curator that lie beside the inputs, sorted by path.
 * @param sources an article's catalogue is the `catalog.csv` in its folder, whether the folder, a glob or the file itself was named.
 * @param name `catalog.csv`, `corrections.csv` or `expectations.csv`.
 */
export function findCurated(sources: readonly Source[], name: string): string[] {
  const folders = new Set(sources.flatMap(({ path }) => (path === null ? [] : [dirname(path)])));
  const paths = [...folders].map((folder) => join(folder, name));
  return paths.filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true).sort();
}
