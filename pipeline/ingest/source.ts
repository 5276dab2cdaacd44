import { basename, dirname, extname, relative, sep } from 'node:path';

/** How an input is cut into articles. `detect`: standard input, whose first byte decides. */
export type SourceKind = 'text' | 'html' | 'lines' | 'json' | 'detect';

/** One input to read. */
export interface Source {
  /** Absolute path; null for standard input. */
  readonly path: string | null;
  /** Folder that was named as input and holds the file; the file's own folder where a file was named, null for standard input. */
  readonly root: string | null;
  /** File name without folders. */
  readonly file: string;
  /** How messages name it: its path below `root`, since a tree may hold many an `index.html`. */
  readonly label: string;
  readonly kind: SourceKind;
  readonly gzipped: boolean;
  /** Size as stored, in bytes; null where nobody knows before it is read. */
  readonly bytes: number | null;
}

const kinds: ReadonlyMap<string, SourceKind> = new Map([
  ['.txt', 'text'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.jsonl', 'lines'],
  ['.ndjson', 'lines'],
  ['.json', 'json'],
]);

/** The endings that are read, for messages. */
export const readableEndings = `${[...kinds.keys()].join(', ')} or, zipped, .jsonl.gz, .ndjson.gz, .json.gz`;

export const catalogFile = 'catalog.csv';
export const correctionsFile = 'corrections.csv';
export const expectationsFile = 'expectations.csv';
export const curatedFiles: readonly string[] = [catalogFile, correctionsFile, expectationsFile];

/** What curators keep beside the articles; a folder's other files are inputs or problems, never passed over. */
const companion = /^(?:catalog\.csv|corrections\.csv|expectations\.csv|(?:readme|licen[cs]e)(?:\..*)?)$/i;

/** Whether a file of this name is kept beside articles and is none. */
export const isCompanion = (file: string): boolean => companion.test(file);

/** The names of standard input among the inputs. */
export const isStandardInput = (input: string): boolean => input === '-' || input === '/dev/stdin';

export const standardInput: Source = {
  path: null,
  root: null,
  file: 'stdin',
  label: 'stdin',
  kind: 'detect',
  gzipped: false,
  bytes: null,
};

/** How messages name a file or folder: its path below the folder that was named as input, or the name of that folder, which may be closed to us. */
export const labelOf = (path: string, root: string): string =>
  relative(root, path).split(sep).join('/') || basename(root);

/**
 * What a file is, by its name.
 * @param bytes its size.
 * @param root folder that was named as input and holds it.
 * @returns null when its ending is none that is read.
 */
export function sourceOf(path: string, bytes: number, root = dirname(path)): Source | null {
  const file = basename(path);
  const gzipped = extname(file).toLowerCase() === '.gz';
  const kind = kinds.get(extname(gzipped ? file.slice(0, -3) : file).toLowerCase());
  if (kind === undefined || (gzipped && kind !== 'lines' && kind !== 'json')) return null;
  return { path, root, file, label: labelOf(path, root), kind, gzipped, bytes };
}
