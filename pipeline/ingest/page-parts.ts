import { dirname } from 'node:path';
import type { Walked } from './walk-folder.js';

/** Files to look at, and the folders that hold parts of pages instead. */
export interface WithoutPageParts {
  readonly pages: readonly Walked[];
  /** Absolute paths. */
  readonly parts: readonly string[];
}

const page = /\.html?$/i;

/**
 * Leaves out the scripts, pictures and frames that a browser puts into `story_files` when it saves a page as `story.html`: some hundred files
 * of which none is an article.
 * @param files all of a folder and of those in it.
 */
export function withoutPageParts(files: readonly Walked[]): WithoutPageParts {
  const folders = new Set(files.filter(({ path }) => page.test(path)).map(({ path }) => path.replace(page, '_files')));
  if (folders.size === 0) return { pages: files, parts: [] };
  const parts = new Set<string>();
  const pages = files.filter(({ path }) => {
    const folder = folderAbove(path, folders);
    if (folder !== null) parts.add(folder);
    return folder === null;
  });
  return { pages, parts: [...parts] };
}

/** The nearest folder above a path that is one of some. */
function folderAbove(path: string, folders: ReadonlySet<string>): string | null {
  for (let folder = dirname(path), inner = path; folder !== inner; inner = folder, folder = dirname(folder))
    if (folders.has(folder)) return folder;
  return null;
}
