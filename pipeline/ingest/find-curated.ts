import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Source } from './source.js';

/**
 * The files of a curator that lie beside the inputs, sorted by path.
 * @param sources an article's catalogue is the `catalog.csv` in its folder, whether the folder, a glob or the file itself was named, or in
 *   one above, up to the folder that was named.
 * @param name `catalog.csv`, `corrections.csv` or `expectations.csv`.
 */
export function findCurated(sources: readonly Source[], name: string): string[] {
  const folders = new Set<string>();
  for (const { path, root } of sources) {
    if (path === null || root === null) continue;
    folders.add(root);
    for (let folder = dirname(path); folder.length > root.length; folder = dirname(folder)) folders.add(folder);
  }
  const paths = [...folders].map((folder) => join(folder, name));
  return paths.filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true).sort();
}
